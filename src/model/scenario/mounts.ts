/** Where a LUN may be mounted: under one that has a drive letter and is not the cluster's. */
import type { Row } from './defaults.ts'
import { rowsOf } from './draft.ts'
import { type Problem, shown } from './problem.ts'

export function mountProblems(document: Row): Problem[] {
  const luns = rowsOf(document, 'luns')
  const byName = new Map(luns.map(({ row }) => [row['id'], row]))
  return luns.flatMap(({ at, row }) => {
    const sentence = mountTrouble(row, byName.get(row['mountedUnder']))
    return sentence === null ? [] : [{ path: `${at}.mountedUnder`, sentence }]
  })
}

/** One that is not there is a reference's problem. */
function mountTrouble(lun: Row, root: Row | undefined): string | null {
  if (root === undefined) return null
  const [name, under] = [shown(lun['id']), shown(root['id'])]
  if (root === lun) return `${name} would be mounted under itself`
  if (root['purpose'] === 'quorum') return `${under} is the quorum LUN: nothing is mounted under it`
  if (lun['purpose'] === 'quorum') return `${name} is the quorum LUN, which has a letter of its own`
  if (root['mountedUnder'] === undefined) return null
  return `${under} is mounted itself: mount ${name} under a LUN with a letter of its own`
}
