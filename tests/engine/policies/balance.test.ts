import { describe, expect, test } from 'vitest'
import {
  balancePriority,
  loadDeviation,
  targetDeviation,
} from '../../../src/engine/policies/imbalance.ts'
import { type PoolView, poolTree } from '../../../src/model/pool-tree.ts'

describe('engine: policies: imbalance', () => {
  test('hosts that carry the same are no reason to move', () => {
    expect(loadDeviation([])).toBe(0)
    expect(loadDeviation([0.4, 0.4, 0.4])).toBeCloseTo(0, 12)
    expect(balancePriority(0, 3)).toBe(5)
  })

  test('a deviation is above a target exactly when its class is admitted', () => {
    for (const hosts of [2, 3, 4, 8, 16, 32]) {
      for (let step = 1; step <= 60; step++) {
        const sigma = step / 200 + 0.0001
        for (const threshold of [2, 3, 4]) {
          const admitted = balancePriority(sigma, hosts) <= threshold
          expect(sigma > targetDeviation(threshold, hosts)).toBe(admitted)
        }
      }
    }
    expect(targetDeviation(1, 4)).toBe(Number.POSITIVE_INFINITY)
    expect(targetDeviation(5, 4)).toBe(0)
  })
})

describe('engine: policies: pools', () => {
  const team: PoolView = { reservation: 3, expandable: true, vms: [2] }
  const division = (expandable: boolean, ...pools: PoolView[]): PoolView => ({
    reservation: 4,
    expandable,
    vms: [1],
    pools,
  })

  test('an expandable pool borrows from its parent, and that from the cluster', () => {
    const { pools, reserved, available } = poolTree(10, [division(true, team)])
    expect([reserved, available]).toEqual([4, 6])
    expect(pools[0]).toMatchObject({ used: 4, unreserved: 6 })
    expect(pools[0]?.pools[0]).toMatchObject({ used: 2, unreserved: 7 })
  })

  test('a fixed pool lends what it has and no more', () => {
    const { pools } = poolTree(10, [division(false, { ...team, reservation: 2 })])
    expect(pools[0]).toMatchObject({ used: 3, unreserved: 1 })
    expect(pools[0]?.pools[0]?.unreserved).toBe(1)
  })

  test('a fixed pool overdrawn at any depth is red, even with capacity to spare', () => {
    const greedy: PoolView = { reservation: 1, expandable: false, vms: [2] }
    expect(poolTree(100, [division(true, greedy)]).colour).toBe('red')
    expect(poolTree(100, [division(false, { ...team, vms: [5] })]).colour).toBe('red')
    expect(poolTree(100, [division(true, { ...team, vms: [5] })]).colour).toBe('green')
    expect(poolTree(3, [division(true)]).colour).toBe('yellow')
  })
})
