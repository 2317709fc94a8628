/** The one door to the scenario store: what does not pass here is never shown and never runs. */

import { err, type Result } from '../../base/result.ts'
import { problemsWith } from '../../engine/catalogue.ts'
import { parseScenario } from '../../model/scenario/parse.ts'
import type { Problem } from '../../model/scenario/problem.ts'
import type { Scenario } from '../../model/scenario/schema.ts'

export type Checked = Result<Scenario, readonly Problem[]>

/** Shape, references, limits, and what the platforms know: every problem at once. */
export function checked(input: unknown): Checked {
  return withPlatforms(parseScenario(input))
}

/** Adds what only the platforms can say to what a file or a link was read as. */
export function withPlatforms(parsed: Checked): Checked {
  if (!parsed.ok) return parsed
  const problems = problemsWith(parsed.value)
  return problems.length === 0 ? parsed : err(problems)
}
