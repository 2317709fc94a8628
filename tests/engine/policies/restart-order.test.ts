import { describe, expect, test } from 'vitest'
import { restartOrder } from '../../../src/engine/policies/restart-order.ts'

describe('policies: restart order', () => {
  test('high before medium before low, equals as they stand, disabled not at all', () => {
    expect(
      restartOrder([
        { vm: 'a', priority: 'low' },
        { vm: 'b', priority: 'medium' },
        { vm: 'c', priority: 'disabled' },
        { vm: 'd', priority: 'high' },
        { vm: 'e', priority: 'medium' },
        { vm: 'f', priority: 'high' },
        { vm: 'g', priority: 'low' },
      ]),
    ).toEqual(['d', 'f', 'b', 'e', 'a', 'g'])
  })

  test('nothing comes of nothing', () => {
    expect(restartOrder([])).toEqual([])
  })
})
