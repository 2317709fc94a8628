import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { encodeScenario } from '../../src/model/scenario/codec.ts'
import { scenarioDigest } from '../../src/model/scenario/digest.ts'
import { readScenario } from '../../src/model/scenario/parse.ts'
import { terminal } from './terminal.ts'

const FIRST = 'public/scenarios/three-hosts-one-dies.json'
const IDS = ['virtual-server-2005-r2', 'esx-3.0']

function first() {
  const parsed = readScenario(readFileSync(FIRST, 'utf8'))
  if (!parsed.ok) throw new Error(`${FIRST} is no scenario`)
  return parsed.value
}

async function report(...args: string[]) {
  const { exit, out, err } = await terminal(['run', FIRST, '--json', ...args])
  expect([exit, err]).toEqual([0, ''])
  return JSON.parse(out)
}

test('cli: run: json: who it was and how it went on each platform', async () => {
  const { scenario, runs } = await report()
  expect(scenario).toEqual({ title: first().title, digest: scenarioDigest(first()) })
  expect(runs.map(({ platform }: { platform: string }) => platform)).toEqual(IDS)
  for (const run of runs) {
    expect(Object.keys(run)).toEqual([
      'platform',
      'digest',
      'events',
      'outages',
      'migrations',
      'refusals',
      'status',
      'clients',
      'totals',
    ])
    expect(run.digest).toMatch(/^[0-9a-f]{16}$/)
    expect(Object.keys(run.totals)).toEqual([
      'downtimeMs',
      'longestOutageMs',
      'neverBack',
      'sessionsLost',
      'requestsFailed',
    ])
    expect(Object.keys(run.outages[0])).toEqual(['vm', 'from', 'to', 'planned', 'phases'])
    expect(Object.keys(run.outages[0].phases[0])).toEqual([
      'name',
      'from',
      'to',
      'parts',
      'aloneMs',
    ])
    expect(Object.keys(run.migrations[0])).toEqual([
      'vm',
      'source',
      'target',
      'from',
      'to',
      'downtimeMs',
      'rounds',
      'outcome',
      'reason',
    ])
  }
})

test('cli: run: json: totals are the sums of what is listed', async () => {
  for (const { outages, totals } of (await report()).runs) {
    const lengths = outages.map(
      ({ from, to }: { from: number; to: number | null }) => (to ?? first().horizonMs) - from,
    )
    const sum = lengths.reduce((one: number, other: number) => one + other, 0)
    expect(totals.downtimeMs).toBe(sum)
    expect(totals.longestOutageMs).toBe(Math.max(...lengths))
    expect(totals.neverBack).toBe(outages.filter(({ to }: { to: unknown }) => to === null).length)
  }
})

test('cli: run: a link is a scenario, and twice the same is the same', async () => {
  const link = `#s=${encodeScenario(first())}`
  const { out } = await terminal(['run', link, '--json'])
  expect(JSON.parse(out)).toEqual(await report())
})

test('cli: run: platforms: only those named, once each', async () => {
  const one = await report('--platform', 'esx-3.0')
  expect(one.runs).toEqual([(await report()).runs[1]])
  const both = await report('--platform', 'esx-3.0', 'virtual-server-2005-r2', '--platform=esx-3.0')
  expect(both.runs.map(({ platform }: { platform: string }) => platform)).toEqual(IDS.toReversed())
})

test('cli: run: platforms: one that the scenario does not name runs at its defaults', async () => {
  const { platforms, ...rest } = first()
  const text = JSON.stringify({ ...rest, platforms: platforms.slice(0, 1) })
  const { exit, out } = await terminal(['run', '-', '--json', '--platform', 'esx-3.0'], text)
  expect(exit).toBe(0)
  expect(JSON.parse(out).runs[0].platform).toBe('esx-3.0')
})

test('cli: run: platforms: an unknown one is refused', async () => {
  const { exit, err } = await terminal(['run', FIRST, '--platform', 'xen'])
  expect(exit).toBe(2)
  expect(err).toContain('"xen" is not a platform; platforms are')
})

test('cli: run: story: a chapter a platform, a line an event', async () => {
  const { out } = await terminal(['run', FIRST, '--story'])
  const heads = out.split('\n').filter((line) => IDS.includes(line))
  expect(heads).toEqual(IDS)
  expect(out).toMatch(/\n {2,}120\.000 {2}host {5}host-2 loses power\n/)
})

test('cli: run: without a flag the score of each platform in a table', async () => {
  const { out } = await terminal(['run', FIRST])
  const [title, , headings, ...rows] = out.trimEnd().split('\n')
  expect(title).toBe(first().title)
  expect(headings).toContain('longest outage')
  expect(rows.map((row) => row.split(' ')[0])).toEqual(IDS)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
})
