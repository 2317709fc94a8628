import { expect, test } from 'vitest'
import { readFile } from '../../../src/model/scenario/file.ts'
import { LIMITS } from '../../../src/model/scenario/limits.ts'
import { lines, small } from './documents.ts'

const fileOf = (branches: unknown): string => JSON.stringify({ ...small(), branches })

function read(text: string): string[] {
  const file = readFile(text)
  return file.ok ? [] : lines(file.problem)
}

test('scenario: file: one without branches is the scenario alone', () => {
  const file = readFile(JSON.stringify(small()))
  expect(file.ok && file.value.branches).toEqual([])
})

test('scenario: file: branches come with it, each a whole scenario', () => {
  const file = readFile(fileOf([{ name: 'before', scenario: { ...small(), title: 'then' } }]))
  if (!file.ok) throw new Error(lines(file.problem).join('\n'))
  expect(file.value.scenario).not.toHaveProperty('branches')
  expect(file.value.branches.map(({ name, scenario }) => [name, scenario.title])).toEqual([
    ['before', 'then'],
  ])
  expect(file.value.branches[0]?.scenario.hosts[0]?.sockets).toBe(2)
})

test('scenario: file: what is wrong in a branch is told with its place', () => {
  expect(read(fileOf('none'))).toEqual(['branches: Must be a list, not "none".'])
  const many = Array.from({ length: LIMITS.branches + 1 }, () => ({}))
  expect(read(fileOf(many))).toEqual(['branches: There are 13 branches; 12 are allowed.'])
  const [name, rest] = read(fileOf([{ name: '' }, { name: 'b', scenario: { version: 99 } }]))
  expect(name).toBe('branches[0].name: Must be 1 to 40 characters, not "".')
  expect(rest).toMatch(/^branches\[1\].scenario.version: This scenario was written by a newer/)
})

test('scenario: file: of hundreds of problems in its branches the first are shown, one counts the rest', () => {
  const scenario = { ...small(), rules: Array.from({ length: 50 }, () => ({ kind: 'none' })) }
  const branches = Array.from({ length: LIMITS.branches }, (_, nth) => ({
    name: `${nth}`,
    scenario,
  }))
  const problems = read(fileOf(branches))
  expect(problems).toHaveLength(201)
  expect(problems.at(-1)).toMatch(/^There are [\d,]+ more problems/)
})

test('scenario: file: a branch has no branches of its own', () => {
  const [problem] = read(fileOf([{ name: 'b', scenario: { ...small(), branches: [] } }]))
  expect(problem).toMatch(/^branches\[0\].scenario.branches: .*is not a field/)
})
