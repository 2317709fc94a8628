import { expect, test } from 'vitest'
import { expandableWith, isExpandable } from '../../src/model/pools.ts'
import { TABLE_DEFAULTS } from '../../src/model/scenario/defaults.ts'
import { clusterOf } from '../cluster.ts'

const pool = (words: string) => clusterOf(`host-1 4096 MB\npool dev: ${words}`).pools[0]!

test('model: pools: an old scenario means both resources, and one may be taken away', () => {
  expect(TABLE_DEFAULTS.pools.expandable).toBe(true)
  expect(expandableWith(pool('expandable'), 'ram', false)).toBe('cpu')
  expect(expandableWith(pool('ram-expandable'), 'cpu', true)).toBe(true)
  expect(expandableWith(pool('cpu-expandable'), 'cpu', false)).toBe(false)
  expect(expandableWith(pool('fixed'), 'ram', true)).toBe('ram')
  const told = (['cpu', 'ram'] as const).map((one) => isExpandable(pool('ram-expandable'), one))
  expect(told).toEqual([false, true])
})
