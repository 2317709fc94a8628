import { describe, expect, test } from 'vitest'
import { mostUnreserved, shortage } from '../../../src/engine/policies/capacity.ts'

const host = (id: string, cpuMHz: number, ramMB: number, unfit: string | null = null) => ({
  host: id,
  cpuMHz,
  ramMB,
  unfit,
})

const NEED = { cpuMHz: 500, ramMB: 1_100 }

describe('policies: most unreserved capacity', () => {
  test.each([
    ['more memory', [host('a', 5_600, 2_000), host('b', 5_600, 3_000)], 'b'],
    ['more CPU', [host('a', 5_600, 3_000), host('b', 2_800, 3_000)], 'a'],
    // 1 + 0.5 against 0.6 + 1: CPU and memory count the same, each against the best.
    ['the larger sum', [host('a', 5_000, 2_000), host('b', 3_000, 4_000)], 'b'],
    ['what can back the need', [host('a', 9_000, 1_099), host('b', 600, 1_100)], 'b'],
    ['what is up', [host('a', 9_000, 9_000, 'is down'), host('b', 600, 1_100)], 'b'],
    ['the first of equals', [host('a', 5_600, 2_000), host('b', 5_600, 2_000)], 'a'],
  ])('%s is taken', (_what, views, expected) => {
    expect(mostUnreserved(views, NEED).host).toBe(expected)
  })

  test('nobody is taken when nobody can back the need, and each says why', () => {
    const choice = mostUnreserved([host('a', 499, 2_000), host('b', 900, 900, 'is down')], NEED)
    expect(choice.host).toBeNull()
    expect(choice.candidates).toEqual([
      { host: 'a', dropped: '500 MHz wanted, 499 MHz unreserved', score: null },
      { host: 'b', dropped: 'is down', score: null },
    ])
  })

  test('what is exactly enough is enough', () => {
    expect(shortage({ cpuMHz: 500, ramMB: 1_100 }, NEED)).toBeNull()
    expect(shortage({ cpuMHz: 500, ramMB: 1_099.5 }, NEED)).toBe(
      '1100 MB wanted, 1099 MB unreserved',
    )
  })
})
