/** Which change is the smallest of several that would each let a request pass. */
import type { Change, Refused, Remedy } from '../../model/remedy.ts'

/** One reason against something, and the change that takes it away; null where none does. */
export type Trouble = { readonly reason: string; readonly change: Change | null }

export const trouble = (reason: string, change: Change | null): Trouble => ({ reason, change })

/** From what an operator does with a click to what has to be bought. */
const BY_EFFORT: readonly Change['kind'][] = [
  'host-resumes',
  'turned-off',
  'possible-owner',
  'without-rule',
  'pool-expandable',
  'switch-over-limit',
  'fewer-slots',
  'fewer-vms',
  'more-at-once',
  'more-letters',
  'less-cpu-reserved',
  'less-memory-reserved',
  'fewer-vcpus',
  'less-memory',
  'memory',
  'cpu',
  'network-back',
  'host-back',
  'storage-back',
  'zoning',
  'adapters',
  'array-family',
  'cpu-family',
  'more-hosts',
  'host-limit',
]

/** The first reason stands for all; it takes a change for each. Null without any. */
export function refused(troubles: readonly Trouble[]): Refused | null {
  const [first] = troubles
  return first === undefined ? null : { reason: first.reason, remedy: remedyFor(troubles) }
}

/** Null when there is nothing to mend, or one of them nothing mends. */
export function remedyFor(troubles: readonly Trouble[]): Remedy | null {
  const changes = new Map<string, Change>()
  for (const { change } of troubles) {
    if (change === null) return null
    changes.set(nameOf(change), change)
  }
  const [first, ...rest] = changes.values()
  return first === undefined ? null : [first, ...rest]
}

/** The same change mends two troubles. */
const nameOf = (change: Change): string =>
  [
    change.kind,
    'host' in change ? change.host : '',
    'where' in change ? change.where : '',
    'rule' in change ? change.rule : '',
    'pool' in change ? `${change.pool} ${change.resource}` : '',
  ].join(' ')

/** The fewest changes, of those the least effort, then the least amounts, then the first. */
export function smallest(remedies: readonly (Remedy | null)[]): Remedy | null {
  return remedies.reduce<Remedy | null>((best, one) => {
    if (one === null) return best
    return best === null || compared(one, best) < 0 ? one : best
  }, null)
}

function compared(one: Remedy, other: Remedy): number {
  return one.length - other.length || effort(one) - effort(other) || amount(one) - amount(other)
}

const effort = (remedy: Remedy): number =>
  Math.max(...remedy.map(({ kind }) => BY_EFFORT.indexOf(kind)))

const amount = (remedy: Remedy): number =>
  remedy.reduce((sum, change) => sum + ('amount' in change ? change.amount : 0), 0)
