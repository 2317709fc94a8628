/** Edits from a field: what is wrong with one comes back as the sentence that stands beside it. */
import type { Problem } from '../../model/scenario/problem.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { throughDoor } from '../stores/door.ts'
import { editScenario } from '../stores/scenario.ts'
import { sentences, tellProblems } from './tell.ts'

/**
 * Null when it was applied, and while it waits for the door: what is wrong with it is then told in
 * a note, since the field has let go of it. `say` puts the problems into the field's own words.
 */
export function edit(
  change: (scenario: Scenario) => Scenario,
  say: (problems: readonly Problem[]) => string = sentences,
): string | null {
  let answer: string | null = null
  let left = false
  throughDoor(() => {
    const problems = editScenario(change)
    if (left) tellProblems(problems)
    else if (problems.length > 0) answer = say(problems)
  })
  left = true
  return answer
}
