import { expect, test } from 'vitest'
import { linkSeries } from '../../src/trace/link-series.ts'
import { allSessions, sessionsServed, vmsDown } from '../../src/trace/service-series.ts'
import { allRun, at, links, lost, serves, traceOf } from './traces.ts'

test('trace: a link has the last load of an instant, and nothing where nothing was told', () => {
  const trace = traceOf(
    at(0, links([['bandwidth', 'array-1', 0, 150]])),
    at(10, links([['bandwidth', 'array-1', 90, 150]]), links([['bandwidth', 'array-1', 80, 150]])),
    at(20, links([['bandwidth', 'array-1', 30, 30]])),
  )
  const { used, capacity } = linkSeries(trace, 'bandwidth', 'array-1')
  expect(used.map(({ at, value }) => [at / 1_000, value])).toEqual([
    [0, 0],
    [10, 80],
    [20, 30],
    [600, 30],
  ])
  expect(capacity.at(-1)?.value).toBe(30)
  expect(linkSeries(trace, 'network out', 'host-1').used).toEqual([{ at: 0, value: 0 }])
})

test('trace: sessions are served while their VM serves and they neither wait nor are away', () => {
  const about = { client: 'office', server: 'sql', sessions: 40, of: 40 }
  const trace = traceOf(
    allRun,
    at(60, lost('sql', 'host-2')),
    at(70, { ...about, kind: 'client-waits', now: { waiting: 40, away: 0 } }),
    at(90, serves('sql', 'host-2')),
    at(95, {
      ...about,
      kind: 'client-reconnected',
      awayMs: 25_000,
      sessions: 30,
      now: { waiting: 10, away: 0 },
    }),
  )
  expect(allSessions(trace)).toBe(49)
  expect(sessionsServed(trace).map(({ at, value }) => [at / 1_000, value])).toEqual([
    [0, 49],
    [60, 7],
    [90, 9],
    [95, 39],
    [600, 39],
  ])
  expect(vmsDown(trace).map(({ at, value }) => [at / 1_000, value])).toEqual([
    [0, 0],
    [60, 1],
    [90, 0],
    [600, 0],
  ])
})
