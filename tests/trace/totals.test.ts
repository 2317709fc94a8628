import { describe, expect, test } from 'vitest'
import { clientEvents, clientSummaries, throughput } from '../../src/trace/clients.ts'
import { differences, downtimeOf } from '../../src/trace/compare.ts'
import { totals } from '../../src/trace/totals.ts'
import * as facts from './traces.ts'
import { allRun, at, traceOf } from './traces.ts'

/** sql is down from 120 s to 300 s, file moves from 400 s to 440 s and is lost at 500 s. */
const trace = traceOf(
  allRun,
  at(120, facts.lost('sql', 'host-2')),
  at(130, facts.refused('sql', 'no room')),
  at(300, facts.serves('sql', 'host-3')),
  at(400, facts.stage('file', 'save')),
  at(440, facts.moved('file', 40_000)),
  at(500, facts.lost('file', 'host-3')),
  at(550, facts.abandoned('file', 'three tries')),
)

const kept = traceOf(
  at(0, facts.runs('web', 'host-1'), { kind: 'vm-kept-outside', vm: 'sql', rule: '2 vCPUs' }),
)

describe('trace: totals', () => {
  test('whole run: all outages, the open one up to the horizon', () => {
    expect(totals(trace)).toEqual({
      downtimeMs: 320_000,
      plannedMs: 40_000,
      longestOutageMs: 180_000,
      longestOutageVm: 'sql',
      neverBack: ['file'],
      refusedStarts: 1,
      secondCopies: 0,
      cannotRun: [],
      unprotected: [],
      luns: 2,
      sessionsLost: 0,
      requestsFailed: 0,
      objectivesMissed: [{ at: 240_000, vm: 'sql', objective: 'longest-outage' }],
      objectives: 2,
      noFailoverMs: 0,
    })
  })

  test('in the middle of an outage: only what has passed', () => {
    const soFar = totals(trace, 129_999)
    expect(soFar).toMatchObject({ downtimeMs: 9_999, longestOutageVm: 'sql', refusedStarts: 0 })
    expect(soFar.neverBack).toEqual([])
    expect(totals(trace, 130_000).refusedStarts).toBe(1)
  })

  test('before the horizon: never back is who was given up', () => {
    expect(totals(trace, 549_999).neverBack).toEqual([])
    expect(totals(trace, 550_000).neverBack).toEqual(['file'])
  })

  test('beyond the horizon: nothing more is known', () => {
    expect(totals(trace, 9_000_000)).toEqual(totals(trace))
  })

  test('a run without trouble, and an empty one', () => {
    const calm = { downtimeMs: 0, longestOutageMs: 0, longestOutageVm: null, neverBack: [] }
    expect(totals(traceOf(allRun))).toMatchObject(calm)
    expect(totals(traceOf())).toMatchObject(calm)
  })

  test('cannot run: counted, and no downtime', () => {
    expect(totals(kept)).toMatchObject({ cannotRun: ['sql'], downtimeMs: 0, neverBack: [] })
  })
})

describe('trace: clients', () => {
  const about = { client: 'office', server: 'sql', of: 40, now: { waiting: 0, away: 40 } }
  const reason = 'its TCP connection broke'
  const told = traceOf(
    allRun,
    at(10, { ...about, kind: 'client-waits', sessions: 40 }),
    at(12, { ...about, kind: 'client-served', sessions: 30, waitedMs: 2_000, resends: 1 }),
    at(29, { ...about, kind: 'client-session-lost', sessions: 10, requests: 10, reason }),
    at(40, { ...about, kind: 'client-request-failed-again', sessions: 10, requests: 10, reason }),
    at(50, { ...about, kind: 'client-reconnected', sessions: 10, awayMs: 40_000 }),
  )

  test('sessions lost and requests failed, up to an instant', () => {
    expect(totals(told)).toMatchObject({ sessionsLost: 10, requestsFailed: 20 })
    expect(totals(told, 29_000)).toMatchObject({ sessionsLost: 10, requestsFailed: 10 })
    expect(totals(told, 28_999)).toMatchObject({ sessionsLost: 0, requestsFailed: 0 })
  })

  test('what each client saw', () => {
    expect(clientSummaries(told)[0]).toEqual({
      client: 'office',
      vm: 'sql',
      waitedMs: 460_000,
      longestWaitMs: 40_000,
      requestsDelayed: 30,
      requestsFailed: 20,
      pingsLost: 0,
      sessionsLost: 10,
      reconnected: 10,
      waiting: 0,
      away: 40,
    })
    expect(clientEvents(told, 'office')).toHaveLength(5)
    expect(clientEvents(told, 'plant')).toEqual([])
  })

  test('the throughput of a copy as steps to the horizon', () => {
    const rate = (bytesPerMs: number) =>
      ({ kind: 'client-throughput-changed', client: 'plant', server: 'sql', bytesPerMs }) as const
    const copied = traceOf(at(0, ...allRun.facts, rate(11_000)), at(5, rate(0)))
    expect(throughput(copied, 'plant')).toEqual([
      { at: 0, value: 11 },
      { at: 5_000, value: 0 },
      { at: 600_000, value: 0 },
    ])
  })
})

describe('trace: objectives', () => {
  const missed = (...moments: readonly facts.Moment[]) =>
    totals(traceOf(allRun, ...moments)).objectivesMissed

  test('an outage of exactly the acceptable length is accepted', () => {
    const lost = at(100, facts.lost('sql', 'host-2'))
    expect(missed(lost, at(220, facts.serves('sql', 'host-3')))).toEqual([])
    expect(missed(lost, at(221, facts.serves('sql', 'host-3')))).toHaveLength(1)
  })

  test('an outage that goes on at the horizon', () => {
    expect(missed(at(490, facts.lost('sql', 'host-2')))).toEqual([])
    expect(missed(at(400, facts.lost('sql', 'host-2')))).toMatchObject([{ at: 520_000 }])
  })

  test('the slowest acceptable speed, while it serves', () => {
    expect(missed(at(10, facts.load('host-1', 1, { web: 1.25 })))).toEqual([])
    expect(missed(at(10, facts.load('host-1', 1, { web: 1.26 })))).toEqual([
      { at: 10_000, vm: 'web', objective: 'slowest-speed' },
    ])
    const booting = [facts.lost('web', 'host-1'), facts.poweredOn('web', 'host-3')]
    expect(missed(at(10, ...booting, facts.load('host-3', 1, { web: 2 })))).toEqual([])
  })
})

describe('trace: compare', () => {
  test('downtime of a VM up to an instant', () => {
    expect([120_000, 200_000, 600_000].map((t) => downtimeOf(trace, 'sql', t))).toEqual([
      0, 80_000, 180_000,
    ])
    expect(downtimeOf(trace, 'file')).toBe(140_000)
    expect(downtimeOf(trace, 'nobody')).toBe(0)
  })

  test('differences: A minus B for every VM', () => {
    const other = traceOf(
      allRun,
      at(120, facts.lost('sql', 'host-2')),
      at(320, facts.serves('sql', 'host-3')),
    )
    expect(differences(trace, other)).toEqual([
      { vm: 'web', aMs: 0, bMs: 0, differenceMs: 0 },
      { vm: 'sql', aMs: 180_000, bMs: 200_000, differenceMs: -20_000 },
      { vm: 'file', aMs: 140_000, bMs: 0, differenceMs: 140_000 },
    ])
    expect(differences(trace, other, 130_000)[1]?.differenceMs).toBe(0)
  })

  test('differences: none where one side cannot run the VM', () => {
    expect(differences(trace, kept)[1]).toEqual({
      vm: 'sql',
      aMs: 180_000,
      bMs: null,
      differenceMs: null,
    })
  })
})
