import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { counted } from '../../src/trace/counted.ts'
import { failoverGaps } from '../../src/trace/failover-gaps.ts'
import { type Totals, totals } from '../../src/trace/totals.ts'
import { duration } from '../../src/ui/format.ts'
import { bestOf, comparable, difference, SCORE_ROWS } from '../../src/ui/score/score-rows.ts'
import { advantages, type Side, ties, verdict } from '../../src/ui/score/verdict.ts'
import { draftFor, scenarioOf } from '../fuzz/generate.ts'
import { allRun, at, load, lost, traceOf } from '../trace/traces.ts'

const calm = totals(traceOf(allRun))
const side = (brief: string, change: Partial<Totals> = {}): Side => ({
  brief,
  totals: { ...calm, ...change },
})

describe('verdict', () => {
  test('less is less only where it shows, and a tie is told as one', () => {
    const quick = side('A', { downtimeMs: 390_100 })
    expect(verdict([quick, side('B', { downtimeMs: 415_000 })])).toBe(
      'VMs were down for 6:30 on A and 6:55 on B in all: 25 s less on A.',
    )
    expect(verdict([quick, side('B', { downtimeMs: 390_400 })])).toBe(
      'A tie: VMs were down for 6:30 in all on both sides.',
    )
    expect(
      verdict([quick, side('B', { downtimeMs: 390_400 }), side('C', { downtimeMs: 1_000_000 })]),
    ).toBe(
      'VMs were down for 6:30 on A, 6:30 on B and 16:40 on C in all: a tie for the least on A and B.',
    )
  })

  test('nothing happened, one platform, none', () => {
    expect(verdict([side('A'), side('B')])).toBe('No VM was down on either side.')
    expect(verdict([side('A')])).toBe('No VM was down.')
    expect(verdict([side('A', { downtimeMs: 5_000 })])).toBe('VMs were down for 5 s in all.')
    expect(verdict([])).toBe('Nothing has been run yet.')
  })

  test('who cannot run the same VMs is not better, and VMs that are not back are named', () => {
    const few = side('B', { downtimeMs: 1_000, cannotRun: ['sql'] })
    expect(verdict([side('A', { downtimeMs: 20_000, neverBack: ['web'] }), few])).toBe(
      'VMs were down for 20 s on A and 1 s on B in all; not the same VMs can run, so neither is ' +
        'better. On A web is not back. On B sql cannot run.',
    )
  })

  test('of three, one that cannot run what the others run leaves these comparable', () => {
    const sides = [
      side('A', { downtimeMs: 20_000 }),
      side('B', { downtimeMs: 10_000 }),
      side('C', { cannotRun: ['sql', 'web'] }),
    ]
    expect(verdict(sides)).toBe(
      'VMs were down for 20 s on A, 10 s on B and no time on C in all: less on B, of those that ' +
        'run the same VMs. On C sql and web cannot run.',
    )
    expect(advantages(sides)).toEqual([[], ['less downtime: 10 s, not 20 s on A'], []])
  })

  test('the lists have the figures, and what is even is even', () => {
    const sides = [
      side('A', { luns: 8, sessionsLost: 35, requestsFailed: 4 }),
      side('B', { luns: 1, sessionsLost: 35 }),
    ]
    expect(advantages(sides)).toEqual([
      [],
      ['fewer requests failed: none, not 4', 'fewer LUNs to manage: 1, not 8'],
    ])
    expect(ties(sides)).toEqual(['Sessions lost 35'])
  })
})

test('score: the difference is that of the figures as they are shown', () => {
  const row = SCORE_ROWS[0] as (typeof SCORE_ROWS)[number]
  const scores = (a: number, b: number) => [a, b].map((downtimeMs) => ({ ...calm, downtimeMs }))
  expect(difference(row, scores(415_400, 390_600))).toBe('−24 s')
  expect(difference(row, scores(390_100, 390_400))).toBe('=')
  expect(difference(row, scores(0, 390_400))).toBe('+6:30')
})

test('trace: no spare host while what is lost would not fit beside what runs', () => {
  const trace = traceOf(
    { ...allRun, facts: [...allRun.facts, load('host-1', 7_000), load('host-2', 7_000)] },
    at(120, { kind: 'host-failed', host: 'host-3' }),
    at(200, { kind: 'host-up', host: 'host-3' }),
    at(300, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2'), lost('file', 'host-2')),
  )
  const [first] = failoverGaps(trace)
  expect(first).toEqual({ from: 120_000, to: 200_000 })
  expect(totals(trace, 150_000).noFailoverMs).toBe(30_000)
})

const RUNS = 60

describe('verdict: over random scenarios', () => {
  const runs = Array.from({ length: RUNS }, (_, seed) => {
    const scenario = scenarioOf(draftFor(9_000 + seed))
    return scenario.platforms.slice(0, 3).map((compared) => simulate(scenario, compared))
  })

  test('what a figure lists makes up the figure, at any time', () => {
    for (const traces of runs) {
      for (const trace of traces) {
        for (const until of [0, 400_000, trace.horizonMs]) {
          const score = totals(trace, until)
          for (const { label, figure, of } of SCORE_ROWS) {
            const sum = counted(trace, figure, until).reduce((all, { amount }) => all + amount, 0)
            expect([label, sum]).toEqual([label, of(score)])
          }
        }
      }
    }
  })

  test('its figures are the totals, and nothing is less or least that is not', () => {
    for (const traces of runs) {
      const sides = traces.map((trace, index) => ({ brief: `P${index}`, totals: totals(trace) }))
      const told = verdict(sides)
      const shown = sides.map(({ totals }) => duration(totals.downtimeMs))
      const times: readonly string[] = told.match(/\d+:\d\d(:\d\d)?|\d+(\.\d+)? s/g) ?? []
      for (const [index, { brief, totals }] of sides.entries()) {
        if (totals.downtimeMs > 0) expect(told).toContain(shown[index])
        for (const vm of totals.neverBack.slice(0, totals.neverBack.length > 2 ? 0 : 2)) {
          expect(told).toContain(vm)
        }
        const least = new RegExp(`(?:less|least) on (?:P\\d(?:, | and ))*${brief}\\b`)
        if (least.test(told.split('. ')[0] ?? '')) {
          const alike = sides.filter(
            ({ totals: { cannotRun } }) =>
              totals.cannotRun.every((vm) => cannotRun.includes(vm)) &&
              cannotRun.length === totals.cannotRun.length,
          )
          expect(totals.downtimeMs).toBeLessThanOrEqual(
            Math.min(...alike.map((other) => other.totals.downtimeMs)) + 999,
          )
          expect(new Set(shown).size).toBeGreaterThan(1)
        }
      }
      expect(times.length > 0).toBe(sides.some(({ totals }) => totals.downtimeMs > 0))
    }
  })

  test('a side did better only where it is alone best', () => {
    for (const traces of runs) {
      const sides = traces.map((trace, index) => ({ brief: `P${index}`, totals: totals(trace) }))
      for (const [place, lines] of advantages(sides).entries()) {
        const best = SCORE_ROWS.filter((row) => {
          const marks = bestOf(
            row,
            sides.map((each) => each.totals),
          )
          return marks[place] === true && marks.filter(Boolean).length === 1
        })
        expect(lines.map((line) => line.split(':')[0])).toEqual(best.map(({ better }) => better))
        for (const row of best) {
          const own = row.of((sides[place] as Side).totals)
          const among = comparable(
            row,
            sides.map((each) => each.totals),
          )
          const others = sides.filter(
            (other, index) => index !== place && among.includes(other.totals),
          )
          expect(others.every((other) => row.of(other.totals) > own)).toBe(true)
        }
      }
    }
  })
})
