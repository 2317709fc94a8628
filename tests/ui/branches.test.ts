import { beforeEach, expect, test } from 'vitest'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import {
  freeName,
  keepBranch,
  MOST_BRANCHES,
  removeBranch,
  renameBranch,
  restoreBranches,
  useBranches,
} from '../../src/ui/stores/branches.ts'

const scenario = sampleScenario({ hosts: 2, luns: 1, vms: 3, seed: 1 })
const names = () => useBranches.getState().branches.map(({ name }) => name)

beforeEach(() => restoreBranches([]))

test('branches: kept by name with the whole scenario', () => {
  const kept = keepBranch('as it was', scenario)
  expect(names()).toEqual(['as it was'])
  expect(JSON.parse(kept?.branch.text ?? '')).toEqual(JSON.parse(JSON.stringify(scenario)))
  expect(kept?.branch.title).toBe(scenario.title)
})

test('branches: renamed, deleted, and back again', () => {
  const first = keepBranch('one', scenario)?.branch.id ?? ''
  keepBranch('two', scenario)
  renameBranch(first, 'first')
  expect(names()).toEqual(['first', 'two'])
  useBranches.setState({ comparedId: first })
  const before = removeBranch(first)
  expect(names()).toEqual(['two'])
  expect(useBranches.getState().comparedId).toBeNull()
  restoreBranches(before)
  expect(names()).toEqual(['first', 'two'])
})

test('branches: no more than there is room for, and none is dropped for another', () => {
  for (let nth = 0; nth < MOST_BRANCHES; nth++) keepBranch(`${nth}`, scenario)
  expect(keepBranch('one too many', scenario)).toBeNull()
  expect(names()).toHaveLength(MOST_BRANCHES)
})

test('branches: the first free name is offered', () => {
  expect(freeName([])).toBe('Branch 1')
  keepBranch('Branch 1', scenario)
  expect(freeName(useBranches.getState().branches)).toBe('Branch 2')
})
