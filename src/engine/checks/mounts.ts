import { rootOf } from '../../model/storage.ts'
import { occupies } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Where LUNs are reserved a VM on a mounted disk runs only where the disk above it is online. */
export const mounts: Check = {
  name: 'mounts',
  onInstant: ({ luns, vms }, { topology }) =>
    [...vms.values()].flatMap((vm) => {
      const lun = topology.vms.get(vm.id)?.lun ?? ''
      const root = luns.get(rootOf(topology, lun))
      if (root === undefined || luns.get(lun)?.state === 'shared' || !occupies(vm)) return NONE
      if (root.id === lun || (root.state === 'online' && root.owner === vm.host)) return NONE
      return [`${vm.id} is on ${vm.host}, and ${root.id} is ${root.state} on ${root.owner}`]
    }),
}
