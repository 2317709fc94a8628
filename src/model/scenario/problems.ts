/** What a shape cannot say: names that nothing has, amounts that cannot both hold. */
import { type DraftRow, isRow, itemsOf, rowsOf } from './draft.ts'
import type { Row, Table } from './defaults.ts'
import type { Problem } from './problem.ts'
import { canonical } from './digest.ts'
import { referenceProblems } from './references.ts'

/** Runs on any document, as far as its shape allows. */
export function contradictions(document: Row): readonly Problem[] {
  return [
    ...referenceProblems(document),
    ...quorumProblems(document),
    ...rowsOf(document, 'vms').flatMap(amountProblems),
    ...incidentProblems(document),
    ...platformProblems(document),
  ]
}
