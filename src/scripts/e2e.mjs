// The real-browser tests: `npm run e2e -- [playwright arguments]`; `npm test` runs them too.

import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox, noChromiumAdvice } from './browsers.mjs'
import { node, root, tools } from './paths.mjs'

/** Which browsers there are, told on the way: { chromium?, firefox? }. */
export async function findBrowsers() {
  const found = {}
  for (const [name, find] of [
    ['chromium', findChromium],
    ['firefox', findFirefox],
  ]) {
    found[name] = await find()
  }
  const { chromium, firefox } = found
  console.log(chromium ? `Chromium: ${told(chromium)}` : noChromiumAdvice)
  console.log(firefox ? `Firefox: ${told(firefox)}` : 'Firefox: not found, skipped')
  return found
}

const told = ({ version, path }) => `${version}, ${path ?? "Playwright's own"}`

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Runs Playwright over the built app with the given browsers, and gives its exit code. */
export async function runPlaywright({ chromium, firefox }, args, env = {}) {
  const config = ['-c', 'tests/e2e/playwright.config.ts']
  const browsers = {
    FAILOVER_LAB_CHROMIUM: chromium.path ?? '',
    FAILOVER_LAB_FIREFOX: firefox && (firefox.path ?? ''),
    FAILOVER_LAB_TEST_PORT: String(await freePort()),
  }
  const environment = { ...process.env, ...browsers, ...env }
  if (environment.FAILOVER_LAB_FIREFOX === undefined) delete environment.FAILOVER_LAB_FIREFOX
  return spawnSync(node, [tools.playwright, 'test', ...config, ...args], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  }).status
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browsers = await findBrowsers()
  process.exit(browsers.chromium ? await runPlaywright(browsers, process.argv.slice(2)) : 1)
}
