import { beforeEach, expect, test } from 'vitest'
import { readFile } from '../../src/model/scenario/file.ts'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import { adoptBranches, withBranches } from '../../src/ui/files/branches-in-file.ts'
import {
  keepBranch,
  MOST_BRANCHES,
  restoreBranches,
  useBranches,
} from '../../src/ui/stores/branches.ts'
import { checkedFile } from '../../src/ui/stores/doorkeeper.ts'
import { useToasts } from '../../src/ui/stores/toasts.ts'

const scenario = sampleScenario({ hosts: 2, luns: 1, vms: 3, seed: 1 })
const names = () => useBranches.getState().branches.map(({ name }) => name)
const notes = () => useToasts.getState().toasts.map(({ text }) => text)

beforeEach(() => {
  restoreBranches([])
  useToasts.setState({ toasts: [] })
})

test('files: the branches of a scenario are saved with it and come back, once', () => {
  keepBranch('as it was', scenario)
  keepBranch('of another', { ...scenario, title: 'another' })
  const { text, note } = withBranches({ ...scenario, seed: 5 })
  expect(note).toBe(', with 1 branch')
  restoreBranches([])
  const file = readFile(text)
  if (!file.ok) throw new Error('it cannot be read again')
  expect(file.value.scenario.seed).toBe(5)
  adoptBranches(file.value.branches)
  adoptBranches(file.value.branches)
  expect(names()).toEqual(['as it was'])
  expect(notes()).toEqual(['1 branch of it came along: see Branch.'])
})

test('files: branches for which there is no room here are told', () => {
  for (let nth = 1; nth < MOST_BRANCHES; nth++) keepBranch(`${nth}`, scenario)
  adoptBranches(['one', 'two'].map((name) => ({ name, scenario })))
  expect(names().at(-1)).toBe('one')
  expect(notes()[1]).toMatch(/^1 branch of it did not come along: 12 are kept here already\./)
})

test('files: without branches the file is the scenario alone', () => {
  expect(JSON.parse(withBranches(scenario).text)).toEqual(JSON.parse(JSON.stringify(scenario)))
})

test('files: a branch that cannot be run does not keep its file from being opened', () => {
  const { title } = scenario
  keepBranch('good', scenario)
  const old = { id: 'old', name: 'old', title, text: '{"version": 9999}' }
  const cut = { id: 'cut', name: 'cut', title, text: '{"versi' }
  restoreBranches([...useBranches.getState().branches, old, cut])
  const { text, note } = withBranches(scenario)
  expect(note).toBe(', with 1 branch, without 2 branches that cannot be run')
  expect(readFile(text).ok).toBe(true)
})

test('files: what a platform does not know in a branch is told with the place of the branch', () => {
  const platforms = scenario.platforms.map((one) => ({ ...one, overrides: { nonsense: 1 } }))
  const branches = [{ name: 'odd', scenario: { ...scenario, platforms } }]
  const read = checkedFile(JSON.stringify({ ...scenario, branches }))
  const paths = read.ok ? [] : read.problem.map(({ path }) => path)
  expect(paths[0]).toMatch(/^branches\[0\]\.scenario\.platforms\[0\]\.overrides/)
})
