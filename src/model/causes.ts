/** What the length of each stretch of an outage hangs on. */
import type { parameters } from './hardware.ts'
import { PAYLOAD_OF } from './hardware.ts'
import type { StorageLink } from './scenario/vocabulary.ts'
import type { PhaseName } from './world.ts'

/** What is waited for within the phases detect and decide. */
export type PartName =
  | 'unnoticed'
  | 'suspicion'
  | 'declaration'
  | 'regroup'
  | 'arbitration'
  | 'no quorum'
  | 'election'
  | 'offline'
  | 'placement'
  | 'operator'

/**
 * A stretch of an outage that is one thing to a reader: a phase, or a part of one. `guest`: a VM
 * that stopped or hangs by itself waits to be missed. `disk`: it stands still until its disk is
 * back.
 */
export type Wait = PhaseName | PartName | 'guest' | 'disk'

/** By stretch the keys of the sheet that its length comes from, the weightiest first. */
export type Causes<Key extends string = string> = Readonly<Partial<Record<Wait, readonly Key[]>>>

type WorldKey = keyof typeof parameters

/** Of guests and hardware, which are the same on every platform. */
export function worldCauses(wait: Wait, link: StorageLink | null): readonly WorldKey[] {
  if (wait === 'boot') return BOOT
  if (wait === 'recover') return RECOVER
  return link !== null && (wait === 'save' || wait === 'restore') ? [PAYLOAD_OF[link]] : []
}

const BOOT: readonly WorldKey[] = ['guestBoot', 'guestBootSpread', 'bootReads', 'bootCpu']
const RECOVER: readonly WorldKey[] = ['applicationStart', 'diskCheckShare', 'diskCheck']
