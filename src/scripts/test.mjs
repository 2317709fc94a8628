// `npm test`: every check in turn, each announced, none hiding the next one's result, and a last
// line that counts them all. A check without tests of its own (types, lint, ...) counts as one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildIfStale } from './build.mjs'
import { findBrowsers, runPlaywright } from './e2e.mjs'
import { inRoot, node, root, tools } from './paths.mjs'

const reports = inRoot('test-results/reports')

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

const runTool = (tool, ...args) =>
  spawnSync(node, [tool, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * A runner's own counts, distrusted: a run that found no tests, or that failed without a failed
 * test (a file that does not load, an error outside of any test), is a failure of its own.
 */
function judged(counts, exitCode) {
  const ran = counts.passed + counts.failed
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 }
  if (ran === 0) {
    console.log('No test was executed: counted as a failure.')
    return { ...counts, failed: 1 }
  }
  return counts
}

function vitest(name, ...args) {
  const path = `${reports}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const exitCode = runTool(tools.vitest, 'run', ...reporters, ...args)
  const report = readReport(path)
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
  return judged(counts, exitCode)
}

let browsers = {}

async function browserTests() {
  if (!browsers.chromium) {
    console.log('Not run, since there is no browser: counted as a failure.')
    return check(false)
  }
  const path = `${reports}/browser.json`
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: path }
  const exitCode = await runPlaywright(browsers, ['--reporter=list,json'], env)
  const stats = readReport(path)?.stats
  const counts = {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  }
  return judged(counts, exitCode)
}

const stages = [
  {
    title: 'Browsers',
    run: async () => {
      browsers = await findBrowsers()
      return check(browsers.chromium !== undefined)
    },
  },
  { title: 'Types', run: () => check(runTool(tools.tsc) === 0) },
  {
    title: 'Lint and format',
    run: () => check(runTool(tools.biome, 'ci', '--error-on-warnings') === 0),
  },
  { title: 'Layers, sizes, sources', run: () => vitest('tidy', 'tests/tidy.test.ts') },
  { title: 'Units and stories', run: () => vitest('unit', '--exclude=tests/tidy.test.ts') },
  {
    title: 'Production build',
    run: async () => {
      await buildIfStale()
      return check(true)
    },
  },
  { title: 'Real browsers', run: browserTests },
]

async function runStage({ title, run }) {
  console.log(`\n=== ${title} ===`)
  const started = Date.now()
  const counts = await Promise.resolve()
    .then(run)
    .catch((error) => {
      console.error(error)
      return check(false)
    })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return { title, seconds, ...counts }
}

const told = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

function total(results) {
  const sum = (key) => results.reduce((all, result) => all + result[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const results = []
for (const stage of stages) results.push(await runStage(stage))

console.log('\n=== Summary ===')
for (const result of results) {
  console.log(`${result.title.padEnd(24)} ${result.seconds.padStart(6)} s   ${told(result)}`)
}
const all = total(results)
console.log(`\n${told(all)}`)
process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0
