/** Mount points: a LUN in a folder of another needs no letter, and goes where that one goes. */
import type { LunSpec, Scenario } from '../../../model/scenario/schema.ts'
import { withFields } from './change.ts'

/** LUNs under which it may be mounted: with a letter of their own, and none where it is a root. */
export function rootsFor({ luns }: Scenario, { id, purpose }: LunSpec): readonly LunSpec[] {
  const isRoot = luns.some(({ mountedUnder }) => mountedUnder === id)
  if (purpose === 'quorum' || isRoot) return []
  return luns.filter(
    (lun) => lun.id !== id && lun.purpose === 'vms' && lun.mountedUnder === undefined,
  )
}

/** Those whose root is gone have letters of their own again. */
export const unmountedFrom = (
  luns: readonly LunSpec[],
  gone: readonly string[],
): readonly LunSpec[] =>
  luns.map((lun) =>
    gone.includes(lun.mountedUnder ?? '') ? withFields(lun, { mountedUnder: undefined }) : lun,
  )
