/**
 * A scenario's file: the scenario as JSON, and beside its own fields the branches that were kept of
 * it. A file without any is the scenario alone, as it has always been; a link never has them.
 */
import { err, ok, type Result } from '../../base/result.ts'
import { isRow } from './draft.ts'
import { LIMITS } from './limits.ts'
import { parseScenario, readJson } from './parse.ts'
import { capped, type Problem, shown } from './problem.ts'
import type { Scenario } from './schema.ts'

export type NamedScenario = { readonly name: string; readonly scenario: Scenario }

export type ScenarioFile = {
  readonly scenario: Scenario
  readonly branches: readonly NamedScenario[]
}

type Read<Value> = Result<Value, readonly Problem[]>

/** The problems of a branch have its place in the file before their own. */
export function readFile(text: string): Read<ScenarioFile> {
  const read = readJson(text)
  if (!read.ok) return read
  const { alone, kept } = divided(read.value)
  const scenario = parseScenario(alone)
  const branches = branchesIn(kept)
  if (scenario.ok && branches.ok) {
    return ok({ scenario: scenario.value, branches: branches.value })
  }
  const problems = [scenario, branches].flatMap((part) => (part.ok ? [] : part.problem))
  return err(capped(problems, 0))
}

function divided(input: unknown): { readonly alone: unknown; readonly kept: unknown } {
  if (!isRow(input) || !Object.hasOwn(input, 'branches')) return { alone: input, kept: [] }
  const { branches, ...alone } = input
  return { alone, kept: branches }
}

function branchesIn(kept: unknown): Read<readonly NamedScenario[]> {
  if (!Array.isArray(kept)) return refused('branches', `Must be a list, not ${shown(kept)}.`)
  if (kept.length > LIMITS.branches) {
    const sentence = `There are ${kept.length} branches; ${LIMITS.branches} are allowed.`
    return refused('branches', sentence)
  }
  const read = kept.map(branchIn)
  const problems = read.flatMap((each) => (each.ok ? [] : each.problem))
  return problems.length > 0
    ? err(problems)
    : ok(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

function branchIn(branch: unknown, index: number): Read<NamedScenario> {
  const path = placeOf(index)
  if (!isRow(branch)) return refused(path, `Must have a name and a scenario, not ${shown(branch)}.`)
  const { name } = branch
  if (typeof name !== 'string' || name === '' || name.length > LIMITS.branchNameLength) {
    const sentence = `Must be 1 to ${LIMITS.branchNameLength} characters, not ${shown(name)}.`
    return refused(`${path}.name`, sentence)
  }
  const parsed = parseScenario(branch['scenario'])
  if (parsed.ok) return ok({ name, scenario: parsed.value })
  return err(parsed.problem.map((problem) => inBranch(index, problem)))
}

/** A problem of the scenario of that branch, with its place in the file. */
export function inBranch(index: number, { path, sentence }: Problem): Problem {
  const within = `${placeOf(index)}.scenario`
  return { path: path === '' ? within : `${within}.${path}`, sentence }
}

const placeOf = (index: number): string => `branches[${index}]`

const refused = (path: string, sentence: string): Read<never> => err([{ path, sentence }])
