/** Which drive letter each LUN has, where the platform gives one to every group of VMs. */
import type { LunId, VmId } from '../model/ids.ts'
import { volumesOf } from '../model/storage.ts'
import type { Topology } from '../model/topology.ts'
import type { World } from '../model/world.ts'
import { once } from './once.ts'

/** 26 less A to D and Q, which is the quorum's, in order. */
const LETTERS = 'EFGHIJKLMNOPRSTUVWXYZ'

const volumes = once(volumesOf)

/** In the order drawn, as far as there are letters; `E:\\` is a folder of drive `E:`. */
export function driveLetters(topology: Topology, { vms }: World): ReadonlyMap<LunId, string> {
  const letters = new Map<LunId, string>()
  let next = 0
  for (const { lun, mounted, vms: inside } of volumes(topology)) {
    if (topology.luns.get(lun)?.purpose === 'quorum') letters.set(lun, 'Q:')
    if (!inside.some((vm) => guarded(vms, vm))) continue
    const letter = LETTERS[next++]
    if (letter === undefined) continue
    letters.set(lun, `${letter}:`)
    for (const id of mounted) letters.set(id, `${letter}:\\`)
  }
  return letters
}

/** Whether the cluster has the VM in its care. */
export function guarded(vms: World['vms'], id: VmId): boolean {
  const vm = vms.get(id)
  return vm?.unprotected === null && vm.state.kind !== 'outside'
}
