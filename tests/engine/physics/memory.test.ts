import { describe, expect, test } from 'vitest'
import { fits, overheadFrom, reclaim, sharingSaving } from '../../../src/engine/physics/memory.ts'

describe('engine: physics: memory', () => {
  test('guests fit up to the last megabyte', () => {
    const host = { physicalMB: 4096, reserveMB: 512 }
    const guest = { ramMB: 864, overheadMB: 32 }
    expect(fits(host, Array(4).fill(guest))).toEqual({ fits: true, freeMB: 0 })
    expect(fits(host, Array(5).fill(guest))).toEqual({ fits: false, freeMB: -896 })
  })

  test.each([
    [256, 113.17],
    [512, 116.68],
    [768, 120.205],
    [1024, 123.73],
    [100, 113.17],
    [9999, 123.73],
  ])('a guest of %i MB costs %f MB beside its memory', (ramMB, overheadMB) => {
    const table = [
      [256, 113.17],
      [512, 116.68],
      [1024, 123.73],
    ] as const
    expect(overheadFrom(table, ramMB)).toBeCloseTo(overheadMB, 9)
    expect(() => overheadFrom([], ramMB)).toThrow('row')
  })

  test('pages are shared among guests that are alike', () => {
    const groups = [
      { ramMB: [1000, 1000, 2000], sharedPart: 0.25 },
      { ramMB: [4000], sharedPart: 0.5 },
    ]
    expect(sharingSaving(groups)).toBe(1000)
  })

  test('the balloon comes first, then swap, and the reservation stays', () => {
    const guest = { ramMB: 1000, reservedMB: 200, balloonPart: 0.65 }
    expect(reclaim(guest, 500)).toEqual({ balloonMB: 500, swapMB: 0, missingMB: 0 })
    expect(reclaim(guest, 750)).toEqual({ balloonMB: 650, swapMB: 100, missingMB: 0 })
    expect(reclaim(guest, 900)).toEqual({ balloonMB: 650, swapMB: 150, missingMB: 100 })
    expect(reclaim({ ...guest, balloonPart: 0 }, 100)).toEqual({
      balloonMB: 0,
      swapMB: 100,
      missingMB: 0,
    })
  })
})
