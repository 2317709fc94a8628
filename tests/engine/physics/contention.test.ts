import { describe, expect, test } from 'vitest'
import { idleTaxShares, taxedWeight } from '../../../src/engine/physics/idle-tax.ts'
import { erlangC, processorSharing } from '../../../src/engine/physics/queueing.ts'

describe('engine: physics: idle tax', () => {
  test('all memory is given, and equals pay the same for a page', () => {
    const claims = [
      { shares: 1000, active: 0.2 },
      { shares: 2000, active: 0.9 },
      { shares: 1000, active: 0.2 },
    ]
    const given = idleTaxShares(4096, 0.75, claims)
    expect(given.reduce((sum, each) => sum + each, 0)).toBeCloseTo(4096, 9)
    expect(given[0]).toBe(given[2])
    const prices = claims.map((claim, index) => taxedWeight(claim, 0.75) / (given[index] as number))
    for (const price of prices) expect(price).toBeCloseTo(prices[0] as number, 12)
  })

  test('without a tax shares alone decide; a higher one only takes from the idle', () => {
    const claims = [
      { shares: 1, active: 0.1 },
      { shares: 1, active: 0.8 },
    ]
    expect(idleTaxShares(100, 0, claims)).toEqual([50, 50])
    const idle = [0, 0.25, 0.5, 0.75, 0.99].map((tax) => idleTaxShares(100, tax, claims)[0])
    expect(idle).toEqual([...idle].sort((a, b) => Number(b) - Number(a)))
    expect(() => idleTaxShares(100, 1, claims)).toThrow('tax')
    expect(idleTaxShares(100, 0.5, [])).toEqual([])
  })
})

describe('engine: physics: queueing', () => {
  test('one processor is the textbook queue', () => {
    for (const utilisation of [0, 0.3, 0.5, 0.95]) {
      expect(erlangC({ servers: 1, utilisation })).toBeCloseTo(utilisation, 12)
      const { slowdown } = processorSharing({ servers: 1, utilisation })
      expect(slowdown).toBeCloseTo(1 / (1 - utilisation), 9)
    }
  })

  test('more processors at the same use are never slower, more use is never faster', () => {
    const slowdown = (servers: number, utilisation: number) =>
      processorSharing({ servers, utilisation }).slowdown
    for (let servers = 1; servers < 64; servers++) {
      expect(slowdown(servers + 1, 0.9)).toBeLessThan(slowdown(servers, 0.9))
      expect(slowdown(servers, 0.91)).toBeGreaterThan(slowdown(servers, 0.9))
    }
    expect(slowdown(100_000, 0.5)).toBe(1)
    expect(() => slowdown(2, 1)).toThrow('room')
  })
})
