// Runs before every npm script, on a clone that may have nothing installed yet: so it imports
// Node's built-ins only, and prints to stderr only, because `lab` owns stdout.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.failover-lab-setup')

const say = (line) => process.stderr.write(`${line}\n`)

function giveUp(...lines) {
  for (const line of ['', ...lines, '']) say(line)
  process.exit(1)
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return
  giveUp(
    `Failover Lab needs Node.js 20.20 or newer; this is Node.js ${process.versions.node}.`,
    'Please install a newer release from https://nodejs.org and run the same command again.',
  )
}

/** What node_modules was made from: binaries differ by platform, so a copied folder is stale. */
function fingerprint() {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json')))
  hash.update(`${process.platform}-${process.arch}`)
  return hash.digest('hex')
}

const isInstalled = (wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

function npmCi() {
  // `npm run -s` and NODE_ENV=production reach a nested npm through the environment: undo both.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * `npm start` is `exec node ...`: with a shell in between, Ctrl-C would kill that shell and npm
 * would report a failure. The shell of Windows has no exec, and npm finds this one.
 */
function lendExecToWindows() {
  if (process.platform === 'win32') writeFileSync(join(modules, '.bin', 'exec.cmd'), '@%*\r\n')
}

function install(wanted) {
  const reason = existsSync(modules) ? 'package-lock.json has changed' : 'first run'
  say(`Setting up (${reason}): installing packages with npm ci, about half a minute ...`)
  const started = Date.now()
  const result = npmCi()
  if (result.signal === 'SIGINT') process.exit(130)
  if (result.status !== 0) {
    giveUp(
      `Set-up failed: npm ci ended with ${result.error?.message ?? `exit code ${result.status}`}.`,
      'What went wrong is printed above. Usual causes: no connection to the npm registry, a full',
      'disk, or a folder that this user may not write to. Put that right and run the same command',
      'again; it starts afresh. If package.json was edited, run npm install first.',
    )
  }
  lendExecToWindows()
  writeFileSync(stamp, wanted)
  say(`Set-up done in ${Math.round((Date.now() - started) / 1000)} s.`)
}

checkNodeVersion()
const wanted = fingerprint()
if (!isInstalled(wanted)) install(wanted)
