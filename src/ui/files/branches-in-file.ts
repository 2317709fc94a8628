/** Branches go into the file of the scenario that they are of, and come back with it. */
import type { NamedScenario } from '../../model/scenario/file.ts'
import { LIMITS } from '../../model/scenario/limits.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { count } from '../format.ts'
import { type Branch, isKept, keepBranch, MOST_BRANCHES, useBranches } from '../stores/branches.ts'
import { checkedText } from '../stores/doorkeeper.ts'
import { toast } from '../stores/toasts.ts'
import { type Document, textOf } from './document.ts'

/** Those that are shown as its own, and the one that it is held against. */
function branchesOf({ title }: Scenario): readonly Branch[] {
  const { branches, comparedId } = useBranches.getState()
  return branches.filter((branch) => branch.title === title || branch.id === comparedId)
}

/** One that this version cannot run stays behind: with it the file could not be opened again. */
export function withBranches(scenario: Scenario): Document {
  const all = branchesOf(scenario)
  const rows = all.flatMap(({ name, text }): readonly NamedScenario[] => {
    const read = checkedText(text)
    return read.ok ? [{ name, scenario: read.value }] : []
  })
  const left = all.length - rows.length
  const without = left === 0 ? '' : `, without ${many(left)} that cannot be run`
  if (rows.length === 0) return { text: textOf(scenario), note: without }
  const text = textOf({ ...scenario, branches: rows })
  return text.length <= LIMITS.documentLength
    ? { text, note: `, with ${many(rows.length)}${without}` }
    : {
        text: textOf(scenario),
        note: `, without its ${many(all.length)}: they make it too large to be read`,
      }
}

const many = (branches: number): string => count(branches, 'branch', 'branches')

/** Those of a file that has been opened, beside what this browser keeps already. */
export function adoptBranches(branches: readonly NamedScenario[]): void {
  const fresh = branches.filter((branch) => !isKept(branch.name, branch.scenario))
  const kept = fresh.map(({ name, scenario }) => keepBranch(name, scenario))
  const left = kept.filter((each) => each === null).length
  if (kept.length > left) {
    toast(`${many(kept.length - left)} of it came along: see Branch.`)
  }
  if (left > 0) {
    const text = `${many(left)} of it did not come along: ${MOST_BRANCHES} are kept here already.`
    toast(`${text} Delete some and open the file again.`, { tone: 'trouble' })
  }
}
