/** Which drive letter each LUN has, where the platform gives one to every LUN with VMs. */
import type { LunId, VmId } from '../model/ids.ts'
import type { Topology } from '../model/topology.ts'
import type { World } from '../model/world.ts'

/** 26 less A to D and Q, which is the quorum's, in order. */
const LETTERS = 'EFGHIJKLMNOPRSTUVWXYZ'

/** In the order drawn, as far as there are letters. */
export function driveLetters({ luns }: Topology, { vms }: World): ReadonlyMap<LunId, string> {
  const letters = new Map<LunId, string>()
  let next = 0
  for (const { id, purpose, vms: inside } of luns.values()) {
    if (purpose === 'quorum') letters.set(id, 'Q:')
    if (!inside.some((vm) => guarded(vms, vm))) continue
    const letter = LETTERS[next++]
    if (letter !== undefined) letters.set(id, `${letter}:`)
  }
  return letters
}

/** Whether the cluster has the VM in its care. */
export function guarded(vms: World['vms'], id: VmId): boolean {
  const vm = vms.get(id)
  return vm?.unprotected === null && vm.state.kind !== 'outside'
}
