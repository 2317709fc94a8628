/** Keeping the present run, going over to a kept one, and letting one go: each says what it did. */
import { compareWith } from '../stores/branch-runs.ts'
import {
  type Branch,
  keepBranch,
  LONGEST_NAME,
  MOST_BRANCHES,
  removeBranch,
  restoreBranches,
} from '../stores/branches.ts'
import { throughDoor } from '../stores/door.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { tellEdit, tellProblems } from './tell.ts'

/** Keeps the scenario as it is now, and its run beside the present one. */
export function branchHere(name: string): void {
  const kept = keepBranch(name.trim().slice(0, LONGEST_NAME), useScenario.getState().scenario)
  if (kept === null) {
    toast(`${MOST_BRANCHES} branches are kept already: delete one first.`, { tone: 'trouble' })
    return
  }
  compareWith(kept.branch.id)
  toast(
    kept.lasting
      ? `Kept as “${kept.branch.name}”. Change what you like: its run stays beside this one.`
      : `“${kept.branch.name}” lasts until this page is closed: the browser has no room for it.`,
  )
}

/** The branch takes the place of what is on the screen, which is one undo away. */
export function switchTo({ name, text }: Branch): void {
  throughDoor(({ checkedText }) => {
    const read = checkedText(text)
    if (!read.ok) {
      tellProblems(read.problem)
      return
    }
    const problems = editScenario(() => read.value)
    tellProblems(problems)
    if (problems.length === 0) tellEdit(`This is “${name}” now`)
  })
}

export function deleteBranch({ id, name }: Branch): void {
  const before = removeBranch(id)
  toast(`Deleted “${name}”`, { action: { label: 'Undo', run: () => restoreBranches(before) } })
}
