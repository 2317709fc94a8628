import { expect, test } from 'vitest'
import { busiest, subjectsOf, usageOf, versusOf } from '../../../src/ui/charts/measures.ts'
import { axisTicks, rowAt } from '../../../src/ui/charts/rows.ts'
import { useInWords, versusInWords } from '../../../src/ui/charts/words.ts'
import { allRun, at, links, load, lost, serves, traceOf } from '../../trace/traces.ts'

const trace = traceOf(
  { ...allRun, facts: [...allRun.facts, load('host-1', 2_000), load('host-2', 3_000)] },
  at(120, { kind: 'host-failed', host: 'host-2' }, load('host-2', 0)),
  at(200, load('host-3', 9_000)),
)

test('charts: capacity steps down with a host, and the reserve with it', () => {
  const { rows, lines } = usageOf(trace, 'memory', '')
  expect(lines.map(({ word }) => word)).toEqual(['used', 'less one host', 'capacity'])
  expect(rowAt(rows, 0)?.values).toEqual([5_000 / 1_024, 16, 32])
  expect(rowAt(rows, 120_000)?.values).toEqual([2_000 / 1_024, 8, 24])
  expect(rows.at(-1)?.at).toBe(600_000)
})

test('charts: a host has its own capacity, none while it is not on', () => {
  const { rows, lines } = usageOf(trace, 'memory', 'host-2')
  expect(lines.map(({ word }) => word)).toEqual(['used', 'capacity'])
  expect(rowAt(rows, 0)?.values).toEqual([3_000 / 1_024, 8])
  expect(rowAt(rows, 120_000)?.values).toEqual([0, 0])
})

test('charts: the words say the peak and when one host less would not do', () => {
  expect(useInWords(usageOf(trace, 'memory', ''))).toBe(
    'used peaks at 10.7 GB of 24 GB at 3:20; from 3:20 on it does not fit on one host less',
  )
})

test('charts: links in MB/s, the busiest host first', () => {
  const flowing = traceOf(
    allRun,
    at(
      0,
      links([
        ['network out', 'host-2', 0, 110_000],
        ['network into', 'host-2', 0, 110_000],
      ]),
    ),
    at(60, links([['network into', 'host-2', 55_000, 110_000]])),
    at(90, links([['network into', 'host-2', 0, 110_000]])),
  )
  expect(busiest('network', subjectsOf('network', flowing), [flowing])?.id).toBe('host-2')
  const use = usageOf(flowing, 'network', 'host-2')
  expect(useInWords(use)).toBe(
    'moves, out: nothing; moves, in peaks at 55 MB/s of 110 MB/s at 1:00; to users: nothing',
  )
})

test('charts: I/Os as a share of what the array has when nothing slows it', () => {
  const slowed = traceOf(
    allRun,
    at(0, links([['I/Os', 'array-1', 0, 8_000]])),
    at(60, links([['I/Os', 'array-1', 4_000, 4_000]])),
  )
  const { rows, unit } = usageOf(slowed, 'storage', ' array-1')
  expect([unit, rowAt(rows, 60_000)?.values]).toEqual(['%', [50, 50]])
})

test('charts: VMs down and sessions served, platform beside platform', () => {
  const worse = traceOf(
    allRun,
    at(60, lost('web', 'host-1'), lost('sql', 'host-2')),
    at(90, serves('sql', 'host-2')),
  )
  const down = versusOf([worse, traceOf(allRun)], 'down')
  expect(rowAt(down.rows, 60_000)?.values).toEqual([2, 0])
  expect(rowAt(down.rows, 90_000)?.values).toEqual([1, 0])
  expect(versusInWords(down, ['A', 'B'])).toBe('A: at most 2 down at 1:00; B: never a VM down')
  const clients = versusOf([worse, traceOf(allRun)], 'clients')
  expect(rowAt(clients.rows, 60_000)?.values).toEqual([0, 49])
  expect(rowAt(clients.rows, 90_000)?.values).toEqual([42, 49])
  expect(versusInWords(clients, ['A', 'B'])).toBe(
    'A: least served 0 of 49 sessions at 1:00; B: least served 49 of 49 sessions at 0:00',
  )
})

test('charts: at most 600 points, whatever the run', () => {
  const busy = Array.from({ length: 5_000 }, (_, index) =>
    at(index / 10, load(`host-${1 + (index % 3)}`, 1_000 + ((index * 7_919) % 900))),
  )
  const { rows } = usageOf(traceOf(allRun, ...busy), 'cpu', '')
  expect(rows.length).toBeLessThanOrEqual(600)
})

test('charts: the figures of the axis are round and reach above all', () => {
  expect(axisTicks(24.6)).toEqual([0, 10, 20, 30])
  expect(axisTicks(0.7)).toEqual([0, 0.25, 0.5, 0.75])
  expect(axisTicks(3, true)).toEqual([0, 1, 2, 3])
  expect(axisTicks(0)).toEqual([0, 1])
})
