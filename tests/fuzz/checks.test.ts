/** A check that cannot fail proves nothing: each one sees the fault that it is there for. */
import { describe, expect, test } from 'vitest'
import { checkAll } from '../../src/engine/checks/index.ts'
import type { Fact, TraceEvent } from '../../src/model/events/index.ts'
import type { Trace } from '../../src/model/trace.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const CLUSTER = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB: sql-01 1024, low-01 512 low
  client office: http sql-01 8
  horizon: 1:00:00
  2:00 fail host-2`

const GOOD = new Map(
  [VIRTUAL_SERVER, ESX].map((platform) => [platform, runOf(clusterOf(CLUSTER), platform)]),
)

const goodOn = (platform: string): Trace => GOOD.get(platform) as Trace

/** With the facts put in at an instant, each caused by the event before. */
function withFacts(platform: string, atMs: number, ...facts: readonly Fact[]): Trace {
  const trace = goodOn(platform)
  const before = trace.events.filter(({ at }) => at <= atMs)
  const added = facts.map((fact) => ({ ...fact, at: atMs }))
  const all = [...before, ...added, ...trace.events.slice(before.length)]
  const events = all.map((event, seq): TraceEvent => {
    const { cause = seq - 1 } = event as { cause?: number | null }
    return { ...event, seq, cause: cause === null ? null : Math.min(cause, seq - 1) }
  })
  return { ...trace, events }
}

/** With one event changed. */
function withChange(platform: string, kind: Fact['kind'], change: Partial<TraceEvent>): Trace {
  const trace = goodOn(platform)
  const index = trace.events.findIndex((event) => event.kind === kind && event.at > 0)
  const event = { ...trace.events[index], ...change } as TraceEvent
  return { ...trace, events: trace.events.with(index, event) }
}

const found = (trace: Trace): readonly string[] => [
  ...new Set(checkAll(trace).map(({ check }) => check)),
]

const office = (sessions: number, at: number) =>
  withFacts(ESX, at, {
    kind: 'client-served',
    client: 'office',
    server: 'sql-01',
    sessions,
    of: 8,
    now: { waiting: 0, away: 0 },
    waitedMs: 900,
    resends: 2,
  })

const IDLE = { cpuMHz: 0, cpuDemandMHz: 0, ramMB: 0, slowdowns: [] }

describe('checks', () => {
  test.each([VIRTUAL_SERVER, ESX])('checks: a good trace of %s passes', (platform) => {
    expect(checkAll(goodOn(platform))).toEqual([])
  })

  test.each<readonly [string, string, Trace]>([
    ['an event before its time', 'order', withChange(ESX, 'heartbeat-missed', { at: 1 })],
    ['an event without a cause', 'causes', withChange(ESX, 'host-unreachable', { cause: null })],
    ['a later cause', 'causes', withChange(ESX, 'host-unreachable', { cause: 9_999 })],
    ['a dead VM that answers', 'clients', office(2, 121_000)],
    ['more sessions than there are', 'clients', office(9, 60_000)],
    ['an unknown host', 'names', withChange(ESX, 'heartbeat-missed', { by: 'host-9' })],
    ['a dead host that acts', 'actors', withChange(ESX, 'heartbeat-missed', { by: 'host-2' })],
    [
      'a VM that is powered on twice',
      'transitions',
      withFacts(ESX, 300_000, {
        kind: 'vm-powered-on',
        vm: 'sql-01',
        host: 'host-1',
        aloneMs: 0,
      }),
    ],
    [
      'a VM on a dead host',
      'homes',
      withFacts(ESX, 300_000, { kind: 'vm-serves', vm: 'sql-01', host: 'host-2' }),
    ],
    [
      'a VM away from its disk',
      'reservations',
      withFacts(VIRTUAL_SERVER, 60_000, { kind: 'lun-online', lun: 'lun-sql-01', host: 'host-1' }),
    ],
    [
      'a VM without its lock',
      'locks',
      withFacts(ESX, 60_000, { kind: 'lock-released', vm: 'sql-01', host: 'host-2' }),
    ],
    [
      'a lock taken from its holder',
      'locks',
      withFacts(ESX, 60_000, { kind: 'lock-taken', vm: 'sql-01', host: 'host-1' }),
    ],
    [
      'more CPU than a host has',
      'capacity',
      withFacts(ESX, 60_000, {
        ...IDLE,
        kind: 'host-load-changed',
        host: 'host-1',
        cpuMHz: 9_000,
        cpuDemandMHz: 9_000,
      }),
    ],
    [
      'memory beyond the physical that costs nothing',
      'capacity',
      withFacts(VIRTUAL_SERVER, 60_000, {
        ...IDLE,
        kind: 'host-load-changed',
        host: 'host-1',
        ramMB: 5_000,
      }),
    ],
    [
      'a restart before one of higher priority',
      'priorities',
      withFacts(
        ESX,
        60_000,
        ...['sql-01', 'low-01'].map(
          (vm): Fact => ({ kind: 'vm-lost', vm, host: 'host-2', memory: 'lost' }),
        ),
        ...['sql-01', 'low-01'].map((vm): Fact => {
          return { kind: 'vm-waits', vm, phase: 'decide', host: null, why: 'waits' }
        }),
        { kind: 'vm-placed', vm: 'low-01', host: 'host-1', candidates: [], rule: 'room' },
      ),
    ],
    [
      'a VM that never comes back and nobody says why',
      'recovery',
      withFacts(
        ESX,
        400_000,
        { kind: 'vm-lost', vm: 'web-01', host: 'host-1', memory: 'lost' },
        { kind: 'lock-released', vm: 'web-01', host: 'host-1' },
      ),
    ],
  ])('checks: %s is seen by %s', (_fault, check, trace) => {
    expect(found(trace)).toContain(check)
  })
})
