import { expect, test } from 'vitest'
import { share } from '../../../src/engine/physics/share.ts'
import { type Pool, shareTree } from '../../../src/engine/physics/share-tree.ts'

const pool = (fields: Partial<Pool>): Pool => ({
  weight: 1,
  floor: 0,
  ceiling: Number.POSITIVE_INFINITY,
  claims: [],
  pools: [],
  ...fields,
})

const wanting = (...demands: readonly number[]) => demands.map((demand) => ({ demand }))

test('share tree: claims that stand in no pool share as they do without any', () => {
  const claims = [
    { demand: 3000, weight: 2000 },
    { demand: 3000, weight: 1000, floor: 2000 },
  ]
  const flat = share(4000, claims)
  expect(shareTree(4000, claims, { claims: [0, 1], pools: [] })).toEqual(
    flat.ok ? flat.value.shares : [],
  )
})

test.each([
  ['a pool shares as one', { claims: [0], pools: [pool({ claims: [1, 2] })] }, [600, 300, 300]],
  [
    'a limit leaves the rest to others',
    { claims: [0], pools: [pool({ ceiling: 400, claims: [1, 2] })] },
    [800, 200, 200],
  ],
  [
    'a reservation comes first',
    { claims: [0], pools: [pool({ floor: 1000, claims: [1, 2] })] },
    [200, 500, 500],
  ],
  [
    'pools in pools',
    {
      claims: [0],
      pools: [pool({ weight: 2, claims: [1], pools: [pool({ weight: 3, claims: [2] })] })],
    },
    [400, 200, 600],
  ],
] as const)('share tree: %s', (_, root, shares) => {
  expect(shareTree(1200, wanting(1200, 1200, 1200), root)).toEqual(shares)
})

test('share tree: a pool whose claims want little leaves the rest to others', () => {
  const root = { claims: [0], pools: [pool({ weight: 3, claims: [1, 2] })] }
  expect(shareTree(1200, wanting(1200, 100, 200), root)).toEqual([900, 100, 200])
})

test('share tree: floors inside that do not fit are given up for that pool', () => {
  const claims = [{ demand: 900 }, { demand: 900, floor: 900 }, { demand: 900, floor: 900 }]
  const root = { claims: [0], pools: [pool({ ceiling: 600, claims: [1, 2] })] }
  expect(shareTree(1200, claims, root)).toEqual([600, 300, 300])
})
