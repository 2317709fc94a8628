/** Arrays and LUNs for the guests' disks; with two LUNs or more the first is the quorum. */
import { stream } from '../../../base/random.ts'
import { LIMITS } from '../limits.ts'
import type { ArraySpec, LunSpec } from '../schema.ts'
import type { StorageLink } from '../vocabulary.ts'
import type { Guest } from './guests.ts'

const LUNS_PER_ARRAY = 15
const LARGEST_GB = 65_536
const QUORUM = 'quorum'

type Drawn<Spec> = Omit<Spec, 'position'>

export type Storage = {
  readonly arrays: readonly Drawn<ArraySpec>[]
  readonly luns: readonly Drawn<LunSpec>[]
  /** The LUN of each guest, in their order. */
  readonly lunOf: readonly string[]
}

export function storageFor(
  seed: number,
  guests: readonly Guest[],
  { luns, link }: { readonly luns: number; readonly link: StorageLink },
): Storage {
  const perArray = Math.max(LUNS_PER_ARRAY, Math.ceil(luns / LIMITS.arrays))
  const arrays = Array.from({ length: Math.ceil(luns / perArray) }, (_, index) =>
    arrayModel(`array-${index + 1}`, link),
  )
  const names = lunNames(luns)
  const volumes = names.filter((name) => name !== QUORUM)
  const lunOf = guests.map(({ id }) => stream(seed, 'sample', 'lun', id).pick(volumes))
  const specs = names.map(
    (id, index): Drawn<LunSpec> => ({
      id,
      array: arrays[Math.floor(index / perArray)]?.id ?? '',
      sizeGB: id === QUORUM ? 1 : sizeOf(guests.filter((_, guest) => lunOf[guest] === id)),
      purpose: id === QUORUM ? 'quorum' : 'vms',
    }),
  )
  return { arrays, luns: specs, lunOf }
}

function lunNames(count: number): readonly string[] {
  const quorum = count < 2 ? [] : [QUORUM]
  const volumes = Array.from({ length: count - quorum.length }, (_, index) => `lun-${index + 1}`)
  return [...quorum, ...volumes]
}

function arrayModel(id: string, link: StorageLink): Drawn<ArraySpec> {
  const fibre = link !== 'iscsi-1g'
  return { id, link, bandwidthMBps: fibre ? 380 : 150, iops: fibre ? 8_000 : 2_000 }
}

/** The disks, the memory beside them when it is saved, and a fifth to grow, in tens of GB. */
function sizeOf(guests: readonly Guest[]): number {
  const used = guests.reduce((sum, { diskGB, ramMB }) => sum + diskGB + ramMB / 1_000, 0)
  return Math.min(LARGEST_GB, Math.max(10, Math.ceil((used * 1.2) / 10) * 10))
}
