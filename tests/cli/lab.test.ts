import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MODELS } from '../../src/study/models.ts'
import { terminal } from './terminal.ts'

const SMALL = ['--hosts', '3', '--luns', '2', '--vms', '7', '--incidents', '3']
const sampleText = async () => (await terminal(['sample', ...SMALL])).out

test.each([['help'], ['--help'], ['-h']])('cli: %s lists the commands', async (word) => {
  const { exit, out } = await terminal([word])
  expect(exit).toBe(0)
  for (const name of [
    'run',
    'sample',
    'schema',
    'link',
    'unlink',
    'parameters',
    'model',
    'models',
    'calibration',
  ]) {
    expect(out).toContain(`\n  ${name} `)
  }
})

test.each([['run'], ['sample'], ['schema'], ['link'], ['unlink'], ['model'], ['models']])(
  'cli: %s tells its usage when asked',
  async (name) => {
    const asked = await terminal(['help', name])
    expect(asked.out).toContain(`usage: lab ${name}`)
    expect(await terminal([name, '--help'])).toEqual(asked)
    expect(asked.exit).toBe(0)
  },
)

test.each([
  [[], 'A command is missing.'],
  [['fly'], 'There is no command "fly".'],
  [['help', 'fly'], 'There is no command "fly".'],
  [['run'], 'SCENARIO is missing.'],
  [['run', 'a', 'b'], 'One SCENARIO is enough; "b" is one too many.'],
  [['run', 'a', '--fast'], "Unknown option '--fast'"],
  [['run', 'a', '--json', '--story'], 'Give --json or --story, not both.'],
  [['link', 'nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
  [['link', 'src'], 'src cannot be read: EISDIR'],
  [['unlink', '#s=1abc'], 'The link is damaged'],
  [['schema', 'x'], "Unexpected argument 'x'"],
  [['model', 'precopy', '{"a" 1}'], 'line 1, column 6 needs a colon'],
  [['model', 'gravity', '{}'], 'there is no model "gravity"'],
  [['model'], 'NAME and JSON are missing.'],
])('cli: wrong usage: %j', async (args, sentence) => {
  const { exit, out, err } = await terminal(args)
  expect(err).toContain(sentence)
  expect([exit, out]).toEqual([2, ''])
})

test('cli: sample: every wrong number is told at once', async () => {
  const { exit, err } = await terminal(['sample', '--hosts', '0', '--luns', '2.5', '--seed', '-1'])
  expect(exit).toBe(2)
  expect(err).toContain("'--seed' argument is ambiguous")
  const again = await terminal(['sample', '--hosts', '0', '--luns', '2.5', '--seed=-1'])
  expect(again.err.trimEnd().split('\n')).toEqual([
    '--hosts must be a whole number from 1 to 100, not "0"',
    '--luns must be a whole number from 1 to 300, not "2.5"',
    '--vms must be a whole number from 0 to 2000',
    '--seed must be a whole number from 0 to 4294967295, not "-1"',
  ])
})

test('cli: link and unlink: a sample goes through a link and comes back', async () => {
  const text = await sampleText()
  const link = await terminal(['link', '-'], text)
  expect(link.out).toMatch(/^#s=1[\w-]+\n$/)
  const whole = await terminal(['unlink', `https://lab.example/${link.out.trim()}`])
  expect(JSON.parse(whole.out)).toEqual(JSON.parse(text))
  expect(await terminal(['unlink', '-'], link.out)).toEqual(whole)
  expect(await terminal(['link', link.out.trim()])).toEqual(link)
  expect(await terminal(['link', '-'], link.out)).toEqual(link)
})

test('cli: schema prints what is published', async () => {
  const { out } = await terminal(['schema'])
  expect(out).toBe(readFileSync('public/scenario.schema.json', 'utf8'))
})

test('cli: an invalid scenario: every problem on its line', async () => {
  const text = '{"version":1,"title":"","hosts":[],"arrays":[],"luns":[],"vms":[],"platforms":[]}'
  const { exit, out, err } = await terminal(['run', '-'], text)
  expect([exit, out]).toEqual([2, ''])
  expect(err).toBe(
    'title: must have at least 1 character; this has 0\n' +
      'platforms: at least one platform; this has 0\n',
  )
})

test('cli: a scenario for a platform that is not there is refused', async () => {
  const text = (await sampleText()).replace('"esx-3.0"', '"esx-9"')
  const { exit, err } = await terminal(['link', '-'], text)
  expect(exit).toBe(2)
  expect(err).toContain('platforms[1].platform: "esx-9" is not a platform')
})

test('cli: models: each is listed with an example that runs', async () => {
  const { out } = await terminal(['models'])
  for (const { name, summary, example } of MODELS) {
    expect(out).toContain(`${name}: ${summary}`)
    const result = await terminal(['model', name, JSON.stringify(example)])
    expect(result.exit, result.err).toBe(0)
    expect(await terminal(['model', name, '-'], JSON.stringify(example))).toEqual(result)
  }
})

test('cli: model: a wrong input is told field by field', async () => {
  const { exit, err } = await terminal(['model', MODELS[0]?.name ?? '', '{"nonsense": 1}'])
  expect(exit).toBe(2)
  expect(err).toContain('nonsense')
})

test('cli: process: a reader that leaves early ends it quietly', async () => {
  const many = ['sample', '--hosts', '16', '--luns', '8', '--vms', '2000']
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...many])
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const exit = await new Promise((resolve) => child.on('close', resolve))
  expect([exit, err]).toEqual([0, ''])
})
