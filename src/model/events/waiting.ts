import type { HostId, VmId } from '../ids.ts'
import { type Remedy, remedyClause } from '../remedy.ts'
import { type Family, nothing } from './family.ts'

/** What may go on, as soon as others are done that take its place. */
export type WaitingFact = MigrationWaits | RestartWaits

/** It has no place yet: so many may move at once. */
export type MigrationWaits = {
  readonly kind: 'migration-waits'
  readonly vm: VmId
  readonly target: HostId
  readonly reason: string
  readonly remedy: Remedy | null
}

/** The host that would take it, `host`, is busy with others: it is next when one is done. */
export type RestartWaits = {
  readonly kind: 'restart-waits'
  readonly vm: VmId
  readonly host: HostId
  readonly reason: string
  readonly remedy: Remedy | null
}

export const waitingEvents: Family<WaitingFact> = {
  'migration-waits': {
    tone: 'notice',
    apply: nothing,
    tell: ({ vm, target, reason, remedy }) =>
      `the move of ${vm} to ${target} waits in line: ${reason}${remedyClause(remedy)}`,
  },
  'restart-waits': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ vm, reason, remedy }) =>
      `the restart of ${vm} waits in line: ${reason}${remedyClause(remedy)}`,
  },
}
