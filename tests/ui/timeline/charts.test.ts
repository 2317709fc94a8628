import { expect, test } from 'vitest'
import { axisTicks, chartPoints, inWords, pointAt } from '../../../src/ui/charts/chart-model.ts'
import { allRun, at, load, traceOf } from '../../trace/traces.ts'

const trace = traceOf(
  { ...allRun, facts: [...allRun.facts, load('host-1', 2_000), load('host-2', 3_000)] },
  at(120, { kind: 'host-failed', host: 'host-2' }, load('host-2', 0)),
  at(200, load('host-3', 9_000)),
)

test('charts: capacity steps down with a host, and the reserve with it', () => {
  const points = chartPoints(trace, 'memory')
  expect(pointAt(points, 0)).toMatchObject({ used: 5_000 / 1_024, capacity: 32, reserve: 16 })
  expect(pointAt(points, 120_000)).toMatchObject({ used: 2_000 / 1_024, capacity: 24, reserve: 8 })
  expect(points.at(-1)?.at).toBe(600_000)
})

test('charts: the words say the peak and when one host less would not do', () => {
  expect(inWords(chartPoints(trace, 'memory'), 'memory')).toBe(
    'Memory used peaks at 10.7 GB of 24 GB at 3:20; from 3:20 on it does not fit on one host less',
  )
  expect(inWords([], 'cpu')).toBe('Nothing has been run yet')
})

test('charts: at most 600 points, whatever the run', () => {
  const busy = Array.from({ length: 5_000 }, (_, index) =>
    at(index / 10, load(`host-${1 + (index % 3)}`, 1_000 + ((index * 7_919) % 900))),
  )
  expect(chartPoints(traceOf(allRun, ...busy), 'cpu').length).toBeLessThanOrEqual(600)
})

test('charts: the figures of the axis are round and reach above all', () => {
  expect(axisTicks(24.6)).toEqual([0, 10, 20, 30])
  expect(axisTicks(0.7)).toEqual([0, 0.25, 0.5, 0.75])
  expect(axisTicks(0)).toEqual([0, 1])
})
