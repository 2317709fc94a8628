/** Branches go into the file of the scenario that they are of, and come back with it. */
import type { NamedScenario } from '../../model/scenario/file.ts'
import { LIMITS } from '../../model/scenario/limits.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { count } from '../format.ts'
import { type Branch, isKept, keepBranch, MOST_BRANCHES, useBranches } from '../stores/branches.ts'
import { toast } from '../stores/toasts.ts'
import { type Document, textOf } from './document.ts'

/** Those that are shown as its own, and the one that it is held against. */
function branchesOf({ title }: Scenario): readonly Branch[] {
  const { branches, comparedId } = useBranches.getState()
  return branches.filter((branch) => branch.title === title || branch.id === comparedId)
}

export function withBranches(scenario: Scenario): Document {
  const branches = branchesOf(scenario)
  if (branches.length === 0) return { text: textOf(scenario), note: '' }
  const rows = branches.map(({ name, text }) => ({ name, scenario: JSON.parse(text) }))
  const text = textOf({ ...scenario, branches: rows })
  const many = count(branches.length, 'branch', 'branches')
  return text.length <= LIMITS.documentLength
    ? { text, note: `, with ${many}` }
    : { text: textOf(scenario), note: `, without its ${many}: they make it too large to be read` }
}

/** Those of a file that has been opened, beside what this browser keeps already. */
export function adoptBranches(branches: readonly NamedScenario[]): void {
  const fresh = branches.filter((branch) => !isKept(branch.name, branch.scenario))
  const kept = fresh.map(({ name, scenario }) => keepBranch(name, scenario))
  const left = kept.filter((each) => each === null).length
  if (kept.length > left) {
    toast(`${count(kept.length - left, 'branch', 'branches')} of it came along: see Branch.`)
  }
  if (left > 0) {
    const many = count(left, 'branch', 'branches')
    const text = `${many} of it did not come along: ${MOST_BRANCHES} are kept here already.`
    toast(`${text} Delete some and open the file again.`, { tone: 'trouble' })
  }
}
