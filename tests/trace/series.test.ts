import { describe, expect, test } from 'vitest'
import { type Points, series } from '../../src/trace/series.ts'
import { thin } from '../../src/trace/thin.ts'
import { randomTrace } from './random-trace.ts'
import { at, HORIZON_MS, load, traceOf } from './traces.ts'

const pairs = (points: Points | undefined): readonly (readonly [number, number])[] =>
  (points ?? []).map(({ at, value }) => [at / 1_000, value])

describe('trace: series', () => {
  const trace = traceOf(
    at(0, load('host-1', 500), load('host-2', 800)),
    at(10, load('host-1', 600), load('host-1', 700)),
    at(20, { kind: 'host-failed', host: 'host-2' }),
    at(30, { kind: 'host-powered-on', host: 'host-2' }),
    at(40, { kind: 'host-up', host: 'host-2' }, load('host-2', 0)),
  )
  const { hosts, cluster } = series(trace)

  test('host: the last load of an instant, and nothing while it is not on', () => {
    expect(pairs(hosts.get('host-1')?.cpuMHz)).toEqual([
      [0, 500],
      [10, 700],
      [600, 700],
    ])
    expect(pairs(hosts.get('host-2')?.ramMB)).toEqual([
      [0, 800],
      [20, 0],
      [600, 0],
    ])
  })

  test('cluster: the sum of its hosts', () => {
    expect(pairs(cluster.cpuMHz)).toEqual([
      [0, 1_300],
      [10, 1_500],
      [20, 700],
      [600, 700],
    ])
    expect(cluster.cpuDemandMHz).toEqual(cluster.cpuMHz)
  })

  test('capacity: hosts that are on, and less the largest of them', () => {
    expect(pairs(cluster.cpuCapacityMHz)).toEqual([
      [0, 16_800],
      [20, 11_200],
      [40, 16_800],
      [600, 16_800],
    ])
    expect(pairs(cluster.ramCapacityMB)[1]).toEqual([20, 24_576])
    expect(pairs(cluster.cpuLessOneMHz)[1]).toEqual([20, 5_600])
    expect(pairs(cluster.ramLessOneMB).slice(0, 2)).toEqual([
      [0, 16_384],
      [20, 8_192],
    ])
  })

  test('capacity falls with a slow host, and with one that hangs', () => {
    const slow = traceOf(
      at(10, { kind: 'host-slowed', host: 'host-1', toPercent: 40 }),
      at(20, { kind: 'host-hung', host: 'host-2' }),
      at(30, { kind: 'host-recovered', host: 'host-1' }),
    )
    expect(pairs(series(slow).cluster.cpuCapacityMHz)).toEqual([
      [0, 16_800],
      [10, 13_440],
      [20, 7_840],
      [30, 11_200],
      [600, 11_200],
    ])
  })

  test('capacity grows with a host that is added', () => {
    const added = traceOf(
      at(0, { kind: 'host-awaited', host: 'host-3', why: 'it is not added yet' }),
      at(10, { kind: 'host-being-added', host: 'host-3', what: 'its agent is configured' }),
      at(20, { kind: 'host-joined', host: 'host-3' }),
    )
    expect(pairs(series(added).cluster.cpuCapacityMHz)).toEqual([
      [0, 11_200],
      [20, 16_800],
      [600, 16_800],
    ])
  })

  test('a host that the platform keeps outside adds nothing', () => {
    const outside = traceOf(at(0, { kind: 'host-kept-outside', host: 'host-3', rule: 'no' }))
    expect(pairs(series(outside).cluster.ramCapacityMB)).toEqual([
      [0, 16_384],
      [600, 16_384],
    ])
  })

  test('every host down: nothing left, nothing below nothing', () => {
    const dead = ['host-1', 'host-2', 'host-3'].map(
      (host) => ({ kind: 'host-failed', host }) as const,
    )
    const { ramCapacityMB, ramLessOneMB } = series(traceOf(at(5, ...dead))).cluster
    expect(ramCapacityMB.at(-1)?.value).toBe(0)
    expect(ramLessOneMB.at(-1)?.value).toBe(0)
  })

  test('empty trace: level lines', () => {
    expect(pairs(series(traceOf()).cluster.cpuMHz)).toEqual([
      [0, 0],
      [600, 0],
    ])
  })

  test('any facts: from 0 to the horizon, one point an instant', () => {
    for (let seed = 0; seed < 20; seed++) {
      for (const points of Object.values(series(randomTrace(seed, 200)).cluster)) {
        expect([points[0]?.at, points.at(-1)?.at]).toEqual([0, HORIZON_MS])
        for (const [index, point] of points.slice(1).entries()) {
          expect(point.at).toBeGreaterThan(points[index]?.at ?? 0)
        }
      }
    }
  })
})

describe('trace: thin', () => {
  const wave = Array.from({ length: 5_000 }, (_, index) => ({
    at: index * 7,
    value: (index * 7_919) % 1_009,
  }))

  test('keeps both ends and the extremes, in order, within the number asked for', () => {
    for (const most of [4, 5, 50, 333]) {
      const thinned = thin(wave, most)
      const values = thinned.map(({ value }) => value)
      expect(thinned.length).toBeLessThanOrEqual(most)
      expect([thinned[0], thinned.at(-1)]).toEqual([wave[0], wave.at(-1)])
      expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1_008])
      expect(thinned.map(({ at }) => at)).toEqual(thinned.map(({ at }) => at).sort((a, b) => a - b))
    }
  })

  test('few points stay as they are', () => {
    expect(thin(wave.slice(0, 10), 10)).toEqual(wave.slice(0, 10))
    expect(thin([], 4)).toEqual([])
  })

  test('fewer than four cannot hold the extremes', () => {
    expect(() => thin(wave, 3)).toThrow('too few points')
  })
})
