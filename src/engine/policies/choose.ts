/** Filters, then scores, then a stated tie-break: the one arg-max of all placements. */
import type { Candidate } from '../../model/events/vm.ts'
import type { HostId } from '../../model/ids.ts'
import type { Refused, Remedy } from '../../model/remedy.ts'
import { smallest } from './remedy.ts'

export type Choice = {
  /** Null when every candidate was dropped. */
  readonly host: HostId | null
  readonly candidates: readonly Candidate[]
  readonly rule: string
  /** Where nothing was chosen: the smallest change that would let one of them be. */
  readonly remedy?: Remedy | null
}

export type Criteria<Item> = {
  /** The reason to drop the candidate, or null. */
  readonly drop: (item: Item) => string | null
  /** What would let a candidate be that was dropped. */
  readonly remedy?: (item: Item) => Remedy | null
  /** The higher the better. */
  readonly score: (item: Item) => number
  /** What the score says, for people. */
  readonly rule: string
}

/** Between equal scores the earlier candidate is taken. */
export function choose<Item extends { readonly host: HostId }>(
  items: readonly Item[],
  { drop, score, rule, remedy }: Criteria<Item>,
): Choice {
  const candidates = items.map((item) => {
    const dropped = drop(item)
    return { host: item.host, dropped, score: dropped === null ? score(item) : null }
  })
  let best = Number.NEGATIVE_INFINITY
  for (const one of candidates) if (one.score !== null) best = Math.max(best, one.score)
  const equals = candidates.filter((one) => one.score === best)
  const tie = equals.length > 1 ? `; ${equals.length} equal, the first is taken` : ''
  const choice = { host: equals[0]?.host ?? null, candidates, rule: `${rule}${tie}` }
  if (choice.host !== null || remedy === undefined) return choice
  return { ...choice, remedy: smallest(items.map(remedy)) }
}

/** Why nothing was chosen: each candidate with what dropped it. */
export function whyNone({ candidates }: Choice): string {
  if (candidates.length === 0) return 'no host is left'
  return candidates.map(({ host, dropped }) => `${host}: ${dropped}`).join('; ')
}

export const noneOf = (choice: Choice): Refused => ({
  reason: whyNone(choice),
  remedy: choice.candidates.length === 0 ? ANOTHER_HOST : (choice.remedy ?? null),
})

const ANOTHER_HOST: Remedy = [{ kind: 'more-hosts', amount: 1 }]
