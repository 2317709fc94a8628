import { describe, expect, test } from 'vitest'
import { lanes, type Segment } from '../../src/trace/lanes.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { randomTrace } from './random-trace.ts'
import * as facts from './traces.ts'
import { allRun, at, HORIZON_MS, traceOf } from './traces.ts'

/** A lane as one line: where each stretch begins, in seconds, and how it looks. */
function drawn(moments: readonly facts.Moment[], vm = 'sql'): string {
  const lane = lanes(traceOf(...moments)).get(vm) ?? []
  return lane.map(({ from, look, host }) => `${from / 1_000} ${look} ${host}`).join(' | ')
}

const labels = (moments: readonly facts.Moment[]): readonly string[] =>
  (lanes(traceOf(...moments)).get('sql') ?? []).map(({ label }) => label)

describe('trace: lanes', () => {
  test('failover: runs, detects, fails over, boots, runs elsewhere', () => {
    const moments = [
      allRun,
      at(120, facts.lost('sql', 'host-2')),
      at(127, facts.waits('sql', 'decide')),
      at(140, facts.poweredOn('sql', 'host-3')),
      at(230, facts.bootStep('sql', 'host-3', 'application')),
      at(250, facts.serves('sql', 'host-3')),
    ]
    expect(drawn(moments)).toBe(
      '0 running host-2 | 120 detect host-2 | 127 failover host-2 | ' +
        '140 boot host-3 | 230 boot host-3 | 250 running host-3',
    )
    expect(labels(moments)).toContain('starting its application')
  })

  test('refusal: lasts over every further try on the same host, which is counted', () => {
    const moments = [
      allRun,
      at(10, facts.lost('sql', 'host-2')),
      at(20, facts.refused('sql', 'does not fit')),
      at(30, facts.waits('sql', 'register')),
      at(40, facts.abandoned('sql', 'three tries')),
    ]
    expect(drawn(moments)).toMatch(/20 refused .*30 refused .*40 abandoned/)
    const told = ['does not fit', 'does not fit: try 2 of 2', 'three tries']
    expect(labels(moments).slice(2)).toEqual(told)
    const goesOn = [...moments.slice(0, 4), at(40, facts.poweredOn('sql', 'host-2'))]
    expect(labels(goesOn).slice(2)).toEqual([...told.slice(0, 2), 'booting'])
  })

  test('refusal: ends where the VM goes to another host', () => {
    const rule = 'the next in the list'
    const moments = [
      allRun,
      at(10, facts.lost('sql', 'host-2')),
      at(20, facts.refused('sql', 'no room')),
      at(30, { kind: 'vm-placed', vm: 'sql', host: 'host-3', candidates: [], rule } as const),
      at(40, facts.waits('sql', 'storage')),
    ]
    expect(drawn(moments)).toBe(
      '0 running host-2 | 10 detect host-2 | 20 refused host-2 | 30 failover host-3 | ' +
        '40 failover host-3',
    )
  })

  test('refusal: a power-on is told as refused until the next attempt', () => {
    const refused = { kind: 'start-refused', vm: 'sql', host: null, what: 'power-on' } as const
    const moments = [
      allRun,
      at(10, facts.poweredOff('sql', 'host-2')),
      at(20, { ...refused, reason: 'no capacity' }),
      at(30, { ...refused, reason: 'no host' }),
      at(40, facts.poweredOn('sql', 'host-2')),
    ]
    expect(drawn(moments)).toMatch(/10 off .*20 refused .*30 refused .*40 boot/)
    expect(labels(moments).slice(2, 4)).toEqual([
      'power-on refused: no capacity',
      'power-on refused: no host',
    ])
  })

  test('refusal: a place that a moving VM does not get is told with its reason', () => {
    const refused = { kind: 'start-refused', vm: 'sql', host: 'host-3', what: 'migration' } as const
    const moments = [
      allRun,
      at(10, facts.moves('sql', 'save-and-resume'), facts.stage('sql', 'acquire', 'host-3')),
      at(20, { ...refused, reason: 'no room' }),
      at(30, facts.stage('sql', 'release', 'host-3')),
    ]
    expect(labels(moments).slice(1)).toEqual([
      'its disk is acquired',
      'host-3 refuses it: no room',
      'its disk is released',
    ])
  })

  test('slow: from more than 1.02 on, with the factor in words', () => {
    const moments = [
      allRun,
      at(10, facts.load('host-2', 1, { sql: 1.02 })),
      at(20, facts.load('host-2', 2, { sql: 1.4 })),
      at(30, facts.load('host-2', 3, { sql: 1.401 })),
      at(40, facts.load('host-2', 4, { sql: 1 })),
    ]
    expect(drawn(moments)).toBe('0 running host-2 | 20 slow host-2 | 40 running host-2')
    expect(labels(moments)).toEqual(['running', '1.40 times slower', 'running'])
  })

  test('live move: one stretch over all rounds, then a switch-over', () => {
    const moments = [
      allRun,
      at(10, facts.moves('sql', 'live'), facts.round('sql', 1, 500_000)[0]),
      at(15, ...facts.round('sql', 2, 100_000)),
      at(20, facts.stage('sql', 'switch-over')),
      at(21, facts.moved('sql', 1_000)),
    ]
    expect(drawn(moments)).toBe(
      '0 running host-2 | 10 live host-2 | 20 still host-2 | 21 running host-3',
    )
  })

  test('outside and off: all the time, even in an empty trace', () => {
    expect(drawn([])).toBe('0 off host-2')
    const rule = 'at most 1 vCPU'
    const outside = [at(0, { kind: 'vm-kept-outside', vm: 'sql', rule } as const)]
    expect(drawn(outside)).toBe('0 outside null')
    expect(labels(outside)).toEqual([rule])
  })

  test('several events of one instant: the last counts, nothing of no length is drawn', () => {
    const moments = [
      allRun,
      at(
        10,
        facts.lost('sql', 'host-2'),
        facts.waits('sql', 'decide'),
        facts.serves('sql', 'host-2'),
      ),
      at(20, facts.lost('sql', 'host-2'), facts.waits('sql', 'decide')),
      at(HORIZON_MS / 1_000, facts.serves('sql', 'host-1')),
    ]
    expect(drawn(moments)).toBe('0 running host-2 | 20 failover host-2')
  })

  test('any facts: lanes tile the run, and neighbours differ', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const lane of lanes(randomTrace(seed, 150)).values()) {
        expect(lane[0]?.from).toBe(0)
        expect(lane.at(-1)?.to).toBe(HORIZON_MS)
        for (const [index, segment] of lane.entries()) {
          expect(segment.from).toBeLessThan(segment.to)
          expect(lane[index + 1]?.from ?? HORIZON_MS).toBe(segment.to)
          expect(alike(segment, lane[index + 1])).toBe(false)
        }
      }
    }
  })

  test('any facts: what a lane says of an instant is so in the world', () => {
    const trace = randomTrace(7, 150)
    for (const [vm, lane] of lanes(trace)) {
      for (const { from, to, look, host } of lane) {
        for (const t of [from, to - 1]) {
          const there = worldAt(trace, t).vms.get(vm)
          expect(there?.host).toBe(host)
          expect(there?.state.kind === 'booting').toBe(look === 'boot')
          expect(there?.state.kind === 'off').toBe(look === 'off')
        }
      }
    }
  })
})

const alike = (one: Segment, other: Segment | undefined): boolean =>
  one.look === other?.look && one.label === other.label && one.host === other.host
