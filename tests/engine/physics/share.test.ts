import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { type Claim, share } from '../../../src/engine/physics/share.ts'

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)
const NOISE = 1e-9

function randomClaims(seed: number): { capacity: number; claims: Required<Claim>[] } {
  const luck = stream(seed, 'share')
  const claims = Array.from({ length: 1 + luck.integer(12) }, () => ({
    demand: luck.integer(1000),
    weight: luck.pick([1, 1, 2, 0.5, 1000]),
    floor: luck.next() < 0.3 ? luck.integer(300) : 0,
    ceiling: luck.next() < 0.3 ? luck.integer(800) : Number.POSITIVE_INFINITY,
  }))
  return { capacity: luck.integer(4000), claims }
}

const bounds = ({ demand, floor, ceiling }: Required<Claim>) => {
  const high = Math.min(demand, ceiling)
  return { low: Math.min(floor, high), high }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('engine: physics: share', () => {
  test('random claims: bounds are honoured, all that can be is given, by weight', () => {
    let shared = 0
    for (const seed of SEEDS) {
      const { capacity, claims } = randomClaims(seed)
      const ranges = claims.map(bounds)
      const floors = sum(ranges.map(({ low }) => low))
      const result = share(capacity, claims)
      expect(result.ok).toBe(floors <= capacity)
      if (!result.ok) {
        expect(result.problem).toEqual({ kind: 'floors exceed capacity', floors, capacity })
        continue
      }
      const { shares } = result.value
      const asked = sum(ranges.map(({ high }) => high))
      expect(Math.abs(sum(shares) - Math.min(capacity, asked))).toBeLessThan(NOISE * (1 + capacity))
      const levels = fairLevels(claims, shares)
      expect(levels.highest - levels.lowest).toBeLessThan(NOISE * (1 + levels.highest))
      shared++
    }
    expect(shared).toBeGreaterThan(SEEDS.length / 2)
  })

  test('nobody asks: nobody gets', () => {
    expect(share(10, [])).toEqual({ ok: true, value: { shares: [] } })
    expect(share(0, [{ demand: 0 }])).toEqual({ ok: true, value: { shares: [0] } })
  })

  test('floors that just fit are given exactly', () => {
    const claims = [
      { demand: 9, floor: 4 },
      { demand: 9, floor: 6 },
    ]
    expect(share(10, claims)).toEqual({ ok: true, value: { shares: [4, 6] } })
  })

  test('a floor counts only as far as there is demand', () => {
    const claims = [{ demand: 2, floor: 8 }, { demand: 20 }]
    expect(share(10, claims)).toEqual({ ok: true, value: { shares: [2, 8] } })
  })

  test('a claim that makes no sense is a mistake of the program', () => {
    expect(() => share(10, [{ demand: 1, weight: 0 }])).toThrow('weight')
    expect(() => share(-1, [])).toThrow('capacity')
  })
})

/** The θ of those who got neither their floor nor all they asked: it must be one and the same. */
function fairLevels(claims: readonly Required<Claim>[], shares: readonly number[]) {
  let lowest = Number.POSITIVE_INFINITY
  let highest = 0
  for (const [index, claim] of claims.entries()) {
    const { low, high } = bounds(claim)
    const got = shares[index] as number
    expect(got >= low && got <= high).toBe(true)
    if (got === low || got === high) continue
    lowest = Math.min(lowest, got / claim.weight)
    highest = Math.max(highest, got / claim.weight)
  }
  return lowest > highest ? { lowest: 0, highest: 0 } : { lowest, highest }
}
