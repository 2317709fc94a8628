import { expect, test } from 'vitest'
import type { Segment } from '../../src/trace/lanes.ts'
import { clientLanes, clusterLane, hostLanes } from '../../src/trace/other-lanes.ts'
import { allRun, at, HORIZON_MS, traceOf } from './traces.ts'

const words = (segments: readonly Segment[] = []) =>
  segments.map(({ from, to, look, word }) => [from / 1_000, to / 1_000, look, word])

const office = { client: 'office', server: 'sql', sessions: 40, of: 40 } as const

const trace = traceOf(
  allRun,
  at(60, { kind: 'cluster-status-changed', colour: 'green', reason: 'all well', failover: null }),
  at(
    120,
    { kind: 'host-failed', host: 'host-2' },
    { kind: 'cluster-status-changed', colour: 'red', reason: 'a host is lost', failover: null },
  ),
  at(121, { kind: 'client-waits', ...office, now: { waiting: 40, away: 0 } }),
  at(130, {
    kind: 'client-session-lost',
    ...office,
    requests: 3,
    reason: 'timed out',
    now: { waiting: 0, away: 40 },
  }),
  at(200, { kind: 'client-reconnected', ...office, awayMs: 70_000, now: { waiting: 0, away: 0 } }),
)

test('host lanes: a host is up, and failed from the instant it fails', () => {
  expect(words(hostLanes(trace).get('host-2'))).toEqual([
    [0, 120, 'running', 'Up'],
    [120, 600, 'failed', 'Failed'],
  ])
  expect(words(hostLanes(trace).get('host-1'))).toEqual([[0, 600, 'running', 'Up']])
})

test('client lanes: served, waiting, with an error, served again', () => {
  expect(words(clientLanes(trace).get('office'))).toEqual([
    [0, 121, 'running', 'Served'],
    [121, 130, 'warned', 'Waiting'],
    [130, 200, 'failed', 'Error'],
    [200, 600, 'running', 'Served'],
  ])
  expect(clientLanes(trace).get('office')?.[2]?.label).toBe('40 of 40 away')
})

test('cluster lane: its colour with the reason', () => {
  expect(words(clusterLane(trace))).toEqual([
    [0, 60, 'off', 'No colour'],
    [60, 120, 'running', 'Green'],
    [120, 600, 'failed', 'Red'],
  ])
  expect(clusterLane(trace).at(-1)?.label).toBe('a host is lost')
})

test('other lanes: tile the run', () => {
  for (const lane of [...hostLanes(trace).values(), ...clientLanes(trace).values()]) {
    expect(lane[0]?.from).toBe(0)
    expect(lane.at(-1)?.to).toBe(HORIZON_MS)
    for (const [index, { from }] of lane.entries()) {
      if (index > 0) expect(from).toBe(lane[index - 1]?.to)
    }
  }
})
