/**
 * A scenario's file: the scenario as JSON, and beside its own fields the branches that were kept of
 * it. A file without any is the scenario alone, as it has always been; a link never has them.
 */
import { err, ok, type Result } from '../../base/result.ts'
import { isRow } from './draft.ts'
import { LIMITS } from './limits.ts'
import { parseScenario, readJson } from './parse.ts'
import { type Problem, shown } from './problem.ts'
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
  return err([...(scenario.ok ? [] : scenario.problem), ...(branches.ok ? [] : branches.problem)])
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
  const read = kept.map((branch, index) => branchIn(branch, `branches[${index}]`))
  const problems = read.flatMap((each) => (each.ok ? [] : each.problem))
  return problems.length > 0
    ? err(problems)
    : ok(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

function branchIn(branch: unknown, path: string): Read<NamedScenario> {
  if (!isRow(branch)) return refused(path, `Must have a name and a scenario, not ${shown(branch)}.`)
  const { name } = branch
  if (typeof name !== 'string' || name === '' || name.length > LIMITS.branchNameLength) {
    const sentence = `Must be 1 to ${LIMITS.branchNameLength} characters, not ${shown(name)}.`
    return refused(`${path}.name`, sentence)
  }
  const parsed = parseScenario(branch['scenario'])
  if (parsed.ok) return ok({ name, scenario: parsed.value })
  return err(parsed.problem.map((problem) => placed(problem, `${path}.scenario`)))
}

/** A problem of the scenario of that branch, with its place in the file. */
export const inBranch = (index: number, problem: Problem): Problem =>
  placed(problem, `branches[${index}].scenario`)

const placed = ({ path, sentence }: Problem, within: string): Problem => ({
  path: path === '' ? within : `${within}.${path}`,
  sentence,
})

const refused = (path: string, sentence: string): Read<never> => err([{ path, sentence }])
