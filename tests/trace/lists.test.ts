import { describe, expect, test } from 'vitest'
import { migrations } from '../../src/trace/migrations.ts'
import { refusals } from '../../src/trace/refusals.ts'
import { statuses } from '../../src/trace/statuses.ts'
import * as facts from './traces.ts'
import { allRun, at, traceOf } from './traces.ts'

const moved = (...moments: readonly facts.Moment[]) => migrations(traceOf(allRun, ...moments))

describe('trace: migrations', () => {
  test('live: its rounds, and the downtime that the event states', () => {
    const found = moved(
      at(10, facts.moves('sql', 'live'), ...facts.round('sql', 1, 500_000)),
      at(15, ...facts.round('sql', 2, 100_000)),
      at(16, facts.stage('sql', 'switch-over')),
      at(17, facts.moved('sql', 800)),
    )
    expect(found).toEqual([
      {
        vm: 'sql',
        source: 'host-2',
        target: 'host-3',
        method: 'live',
        from: 10_000,
        to: 17_000,
        downtimeMs: 800,
        rounds: [
          { bytes: 500_000, ms: 5_000 },
          { bytes: 100_000, ms: 1_000 },
        ],
        outcome: 'done',
        reason: null,
        seq: 3,
      },
    ])
  })

  test('two at once: each follows its own VM, in the order they began', () => {
    const found = moved(
      at(10, facts.moves('sql', 'live'), facts.moves('file', 'save-and-resume')),
      at(20, facts.stage('file', 'save'), ...facts.round('sql', 1, 1_000)),
      at(30, facts.moved('file', 10_000)),
    )
    expect(found).toMatchObject([
      { vm: 'sql', rounds: [{ bytes: 1_000 }], outcome: 'open', to: null, downtimeMs: 0 },
      { vm: 'file', rounds: [], outcome: 'done', to: 30_000, downtimeMs: 10_000 },
    ])
  })

  test('fails: with its reason and the time it stood still', () => {
    const reason = 'the target is gone'
    const fails = {
      kind: 'migration-failed',
      vm: 'sql',
      source: 'host-2',
      target: 'host-3',
    } as const
    const found = moved(
      at(10, facts.moves('sql', 'save-and-resume'), facts.stage('sql', 'save')),
      at(14, facts.stage('sql', 'release')),
      at(25, { ...fails, reason, serving: false }),
      at(25, facts.lost('sql', 'host-3')),
    )
    expect(found).toMatchObject([{ outcome: 'failed', reason, to: 25_000, downtimeMs: 15_000 }])
  })

  test('its host dies, or it is turned off: that is why it failed', () => {
    expect(
      moved(at(10, facts.moves('sql', 'live')), at(20, facts.lost('sql', 'host-2'))),
    ).toMatchObject([{ outcome: 'failed', reason: 'sql is lost with host-2', to: 20_000 }])
    expect(
      moved(at(10, facts.moves('sql', 'live')), at(20, facts.poweredOff('sql', 'host-2'))),
    ).toMatchObject([{ outcome: 'failed', reason: 'sql is powered off as asked' }])
  })

  test('a guest that was booting goes on booting: done', () => {
    expect(
      moved(
        at(10, facts.moves('sql', 'save-and-resume'), facts.stage('sql', 'save')),
        at(30, { kind: 'vm-boots-on', vm: 'sql', host: 'host-3', step: 'boot', aloneMs: 9_000 }),
      ),
    ).toMatchObject([{ outcome: 'done', to: 30_000, downtimeMs: 20_000 }])
  })

  test('under way at the horizon: open, still standing', () => {
    expect(
      moved(at(500, facts.moves('sql', 'save-and-resume')), at(590, facts.stage('sql', 'save'))),
    ).toMatchObject([{ outcome: 'open', to: null, downtimeMs: 10_000 }])
  })

  test('no move: none, also of a VM that is lost', () => {
    expect(moved(at(10, facts.lost('sql', 'host-2')))).toEqual([])
  })
})

describe('trace: refusals', () => {
  test('every kind, with whom it names', () => {
    const trace = traceOf(
      at(
        0,
        { kind: 'vm-kept-outside', vm: 'sql', rule: 'at most 1 vCPU' },
        { kind: 'host-kept-outside', host: 'host-3', rule: 'at most 2 nodes' },
      ),
      at(10, facts.refused('file', 'no room')),
      at(20, {
        kind: 'incident-refused',
        index: 0,
        incident: { atMs: 20_000, kind: 'vm-migrates', vm: 'web', to: 'host-2' },
        reason: 'it is there',
      }),
      at(30, {
        kind: 'incident-refused',
        index: 1,
        incident: { atMs: 30_000, kind: 'host-fails', host: 'host-2' },
        reason: 'it is off',
      }),
    )
    const rows = refusals(trace).map(({ at, seq, vm, host, what, reason }) => [
      at,
      seq,
      vm,
      host,
      what,
      reason,
    ])
    expect(rows).toEqual([
      [0, 0, 'sql', null, 'run', 'at most 1 vCPU'],
      [0, 1, null, 'host-3', 'join', 'at most 2 nodes'],
      [10_000, 2, 'file', null, 'restart', 'no room'],
      [20_000, 3, 'web', 'host-2', 'vm-migrates', 'it is there'],
      [30_000, 4, null, 'host-2', 'host-fails', 'it is off'],
    ])
  })

  test('none', () => {
    expect(refusals(traceOf(allRun))).toEqual([])
  })
})

describe('trace: statuses', () => {
  test('each as said, in order', () => {
    const failover = { configured: 1, current: 0 }
    const trace = traceOf(
      at(0, { kind: 'cluster-status-changed', colour: 'green', reason: 'calm', failover: null }),
      allRun,
      at(2, { kind: 'cluster-status-changed', colour: 'red', reason: 'one host left', failover }),
    )
    expect(statuses(trace)).toEqual([
      { at: 0, seq: 0, colour: 'green', reason: 'calm', failover: null },
      { at: 2_000, seq: 4, colour: 'red', reason: 'one host left', failover },
    ])
  })
})
