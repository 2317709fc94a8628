/** What a platform has so many of, one a LUN with VMs: '14 of 21 drive letters left'. */
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { volumesOf } from '../../../model/storage.ts'
import type { Topology } from '../../../model/topology.ts'
import type { World } from '../../../model/world.ts'

/** Empty on a platform that has no such thing. */
export function leftWords(
  { storage: { takes }, parameters }: PlatformSheet,
  overrides: Readonly<Record<string, number>>,
  taken: number,
): string {
  if (takes === undefined) return ''
  const all = overrides[takes.of] ?? parameters[takes.of]?.value ?? 0
  return ` · ${Math.max(0, all - taken)} of ${all} ${takes.words} left`
}

/** A LUN whose VMs are all outside the cluster is none; one mounted under another needs none. */
export function lunsWithVms(topology: Topology, { vms }: World): number {
  const inside = (id: string) => {
    const { state, unprotected } = vms.get(id) ?? {}
    return state?.kind !== 'outside' && unprotected == null
  }
  return volumesOf(topology).filter((volume) => volume.vms.some(inside)).length
}
