/** The first host of a list that can take the VM, by tables. */
import { describe, expect, test } from 'vitest'
import { firstInList } from '../../../src/engine/policies/failover-list.ts'

const host = (name: string, ramMB: number, unfit: string | null = null) => ({
  host: name,
  cpuMHz: 2_800,
  ramMB,
  unfit,
})

const NEED = { cpuMHz: 0, ramMB: 512 }

describe('failover list', () => {
  test.each([
    ['the first of the list, though another has more', ['b', 'c'], 'b'],
    ['the next when the first is too small', ['a', 'c'], 'c'],
    ['the next when the first is down', ['d', 'c'], 'c'],
    ['hosts off the list come after it', ['a'], 'b'],
    ['without a list the order of the hosts', [], 'b'],
    ['a name that is no host is passed over', ['x', 'c'], 'c'],
  ])('failover list: %s', (_what, list, expected) => {
    const views = [host('a', 100), host('b', 600), host('c', 9_000), host('d', 9_000, 'is down')]
    expect(firstInList(views, NEED, list).host).toBe(expected)
  })

  test('failover list: nobody, with what dropped each', () => {
    const choice = firstInList([host('a', 100), host('b', 600, 'is down')], NEED, ['b'])
    expect(choice.host).toBeNull()
    expect(choice.candidates.map(({ dropped }) => dropped)).toEqual([
      '512 MB wanted, 100 MB unreserved',
      'is down',
    ])
  })
})
