/** What each place button offers: the plain thing first, then the parts of 2006. */

import type { Mark } from '../../model/parameter.ts'
import { ARRAY_PARTS } from '../../model/parts/arrays.ts'
import { GUEST_PARTS } from '../../model/parts/guests.ts'
import { HOST_PARTS } from '../../model/parts/hosts.ts'
import type { Part } from '../../model/parts/part.ts'
import type { PartKind } from '../stores/chosen-parts.ts'

const MARKS: Readonly<Record<Mark, string>> = {
  sourced: 'sourced',
  derived: 'derived',
  memory: 'from memory',
  assumed: 'assumed',
}

export type Offer = Pick<Part<unknown>, 'label'> & {
  /** Null: the plain one. */
  readonly id: string | null
  /** How far its numbers can be trusted, and where they are from. */
  readonly hint?: string
  readonly source?: string
}

const offers = (plain: string, parts: readonly Part<unknown>[]): readonly Offer[] => [
  { id: null, label: plain },
  ...parts.map(({ id, label, mark, source }) => ({ id, label, hint: MARKS[mark], source })),
]

export const OFFERS: Readonly<Record<PartKind, readonly Offer[]>> = {
  host: offers('Like the last host', HOST_PARTS),
  lun: offers('LUN on the first array', ARRAY_PARTS),
  vm: offers('Plain server', GUEST_PARTS),
}
