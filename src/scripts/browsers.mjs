// Finds browsers for the tests by launching them: a path that exists proves nothing, since a system
// library may be missing or the file may be a stub that asks to install something else.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { node, root, tools } from './paths.mjs'

const launchLimit = 30_000
const downloadLimit = 300_000
const packageLimit = 600_000

/** Chromium stays off the network: its own look-ups would only slow and blur the tests. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

/** Playwright drives a Firefox that it did not build itself through this channel. */
export const firefoxChannel = 'moz-firefox'

const say = (line) => console.log(`  ${line}`)

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean)

const systemPaths = {
  chromium: [
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ],
  firefox: [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installed = (kind) => systemPaths[kind].filter(isExecutable)

function launchOptions(kind, executablePath) {
  const args = kind === 'chromium' ? { args: chromiumArgs } : {}
  if (executablePath === undefined) return args
  const channel = kind === 'firefox' ? { channel: firefoxChannel } : {}
  return { ...args, ...channel, executablePath }
}

/** The version of a browser that starts and runs a script, or undefined. No path: Playwright's. */
async function versionOf(kind, executablePath) {
  const playwright = await import('@playwright/test')
  let browser
  try {
    const options = launchOptions(kind, executablePath)
    browser = await playwright[kind].launch({ ...options, timeout: launchLimit })
    const page = await browser.newPage()
    const two = await page.evaluate('1 + 1')
    return two === 2 ? browser.version() : undefined
  } catch {
    return undefined
  } finally {
    await browser?.close()
  }
}

async function firstThatLaunches(kind, paths) {
  for (const path of paths) {
    const version = await versionOf(kind, path)
    if (version !== undefined) return { path, version }
    if (path !== undefined) say(`${path} does not start`)
  }
  return undefined
}

/** Runs a command, its output shown, and tells whether it worked. */
function run([command, ...args], options = {}) {
  say(`$ ${[command === node ? 'node' : command, ...args].join(' ').replaceAll(root, '')}`)
  const timeout = options.timeout ?? packageLimit
  const env = { ...process.env, ...options.env }
  const stdio = ['ignore', 1, options.isQuiet ? 'ignore' : 1]
  const result = spawnSync(command, args, { cwd: root, timeout, env, stdio })
  if (result.status === 0) return true
  say(result.error?.code === 'ETIMEDOUT' ? `gave up after ${timeout / 1000} s` : 'that failed')
  return false
}

/** The words that run a command with the rights to install packages; undefined without them. */
function rootPrefix() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined
}

/**
 * `playwright install --with-deps chromium` in its two halves: where the download is blocked no
 * system package is installed in vain, and where the libraries are present no rights are needed.
 */
async function downloadFromPlaywright() {
  const impatient = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const command = [node, tools.playwright, 'install', 'chromium']
  // Quiet: where downloads are blocked its complaints fill the screen, and the next way may work.
  const options = { timeout: downloadLimit, env: impatient, isQuiet: true }
  if (!run(command, options)) return undefined
  const found = await firstThatLaunches('chromium', [undefined])
  if (found || rootPrefix() === undefined) return found
  run([node, tools.playwright, 'install-deps', 'chromium'])
  return firstThatLaunches('chromium', [undefined])
}

async function installFromDistribution() {
  const prefix = rootPrefix()
  if (prefix === undefined || installed('chromium').length > 0) return undefined
  if (onPath(['apt-get']).filter(isExecutable).length === 0) return undefined
  const aptGet = (...args) => {
    const settings = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0']
    return run([
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...settings,
      ...args,
    ])
  }
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  return firstThatLaunches('chromium', installed('chromium'))
}

/** A Chromium that launches, installing one where need be: { path, version } or undefined. */
export async function findChromium() {
  const named = process.env.FAILOVER_LAB_CHROMIUM
  if (named) return firstThatLaunches('chromium', [named])
  return (
    (await firstThatLaunches('chromium', [undefined, ...installed('chromium')])) ??
    (await downloadFromPlaywright()) ??
    (await installFromDistribution())
  )
}

/** A Firefox that is already on this machine and launches: { path, version } or undefined. */
export function findFirefox() {
  const named = process.env.FAILOVER_LAB_FIREFOX
  return firstThatLaunches('firefox', named ? [named] : [undefined, ...installed('firefox')])
}

export const noChromiumAdvice = [
  'No Chromium that launches was found, and none could be installed. Do one of these:',
  '  - install Chromium or Google Chrome with the package manager of this machine;',
  '  - run: npx playwright install --with-deps chromium',
  '  - set FAILOVER_LAB_CHROMIUM to the path of a Chromium or Chrome executable',
  '    (where it is set, nothing else is tried).',
].join('\n')
