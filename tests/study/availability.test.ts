import { describe, expect, test } from 'vitest'
import { kOfN, twoHosts } from '../../src/study/availability.ts'
import { stationary } from '../../src/study/markov.ts'

const HOSTS = { mttfH: 8760, mttrH: 24 }

describe('study: availability', () => {
  test('the parts of a chain add up, and what flows into a state flows out', () => {
    const rates = [
      [0, 2, 0.5, 0],
      [1, 0, 0, 3],
      [0, 4, 0, 0.25],
      [7, 0, 1, 0],
    ]
    const parts = stationary(rates)
    const at = (from: number, to: number) => (parts[from] as number) * (rates[from]?.[to] as number)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 14)
    for (const state of parts.keys()) {
      const others = [...parts.keys()].filter((other) => other !== state)
      const into = others.reduce((sum, other) => sum + at(other, state), 0)
      const out = others.reduce((sum, other) => sum + at(state, other), 0)
      expect(into).toBeCloseTo(out, 14)
    }
  })

  test('two hosts: the slower the failover the worse, at its best it is one of two', () => {
    const at = (failoverS: number) => twoHosts({ ...HOSTS, failoverS }).unavailability
    const instant = kOfN({ ...HOSTS, k: 1, n: 2, crews: 2 }).unavailability
    expect(at(1e-3)).toBeGreaterThan(instant)
    expect(at(1e-3) / instant - 1).toBeLessThan(1e-4)
    expect(at(60)).toBeLessThan(at(180))
    const { states, unavailability } = twoHosts({ ...HOSTS, failoverS: 180 })
    expect(states['2R'] + states['1R'] + unavailability).toBeCloseTo(1, 14)
  })

  test('k of n: more crews and fewer hosts needed never hurt', () => {
    for (let k = 1; k <= 5; k++) {
      for (let crews = 1; crews <= 5; crews++) {
        const { unavailability } = kOfN({ ...HOSTS, k, n: 5, crews })
        if (k > 1) {
          const fewer = kOfN({ ...HOSTS, k: k - 1, n: 5, crews }).unavailability
          expect(fewer).toBeLessThan(unavailability)
        }
        const more = kOfN({ ...HOSTS, k, n: 5, crews: crews + 1 }).unavailability
        expect(more).toBeLessThanOrEqual(unavailability)
      }
    }
    expect(() => kOfN({ ...HOSTS, k: 3, n: 2, crews: 1 })).toThrow('at least one')
  })

  test('k of n: a large and rotten park does not overflow', () => {
    const park = { n: 100_000, crews: 1, mttfH: 1, mttrH: 1000 }
    expect(kOfN({ ...park, k: 1 }).unavailability).toBeCloseTo(0.999, 3)
    expect(kOfN({ ...park, k: 100_000 }).unavailability).toBe(1)
  })
})
