/**
 * What the door does, fetched as one part through `door.ts`: checks, links, and the edits, which
 * know the schema's defaults.
 */
import { err, type Result } from '../../base/result.ts'
import { problemsWith } from '../../engine/catalogue.ts'
import { decodeScenario } from '../../model/scenario/codec.ts'
import { inBranch, readFile, type ScenarioFile } from '../../model/scenario/file.ts'
import { problemsOfEdit, readScenario } from '../../model/scenario/parse.ts'
import type { Problem } from '../../model/scenario/problem.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import type { Checked } from './door.ts'

export { platformSheet } from '../../engine/catalogue.ts'
export { encodeScenario as linkOf } from '../../model/scenario/codec.ts'
export * as edits from './edits.ts'

/** Shape, references, limits, and what the platforms know: every problem of an edit at once. */
export function problemsWithEdit(wanted: Scenario, passed: Scenario): readonly Problem[] {
  const problems = problemsOfEdit(wanted, passed)
  return problems.length > 0 ? problems : problemsWith(wanted)
}

/** The same of a text that holds nothing else. */
export const checkedText = (text: string): Checked => withPlatforms(readScenario(text))

/** As `checkedText`, with the branches that a file may hold beside its scenario. */
export function checkedFile(text: string): Result<ScenarioFile, readonly Problem[]> {
  const read = readFile(text)
  if (!read.ok) return read
  const { scenario, branches } = read.value
  const ofBranches = branches.flatMap((branch, index) =>
    problemsWith(branch.scenario).map((problem) => inBranch(index, problem)),
  )
  const problems = [...problemsWith(scenario), ...ofBranches]
  return problems.length === 0 ? read : err(problems)
}

/** The same of a link or its code. */
export const checkedLink = (link: string): Checked => withPlatforms(decodeScenario(link))

function withPlatforms(parsed: Checked): Checked {
  if (!parsed.ok) return parsed
  const problems = problemsWith(parsed.value)
  return problems.length === 0 ? parsed : err(problems)
}
