// Builds the production app into dist, and knows whether dist is up to date.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inRoot, root } from './paths.mjs'

const inputs = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'public',
]
// Inside dist, so that whatever empties or replaces dist takes the stamp along.
const stamp = inRoot('dist/.built-from')

function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const path of inputs.filter((input) => existsSync(inRoot(input))).flatMap(filesUnder)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

export async function build() {
  const { build: viteBuild } = await import('vite')
  const builtFrom = fingerprint()
  await viteBuild({ root })
  writeFileSync(stamp, builtFrom)
}

export async function buildIfStale() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  console.log('Building the app ...')
  await build()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
