import { diskTrouble } from '../../model/storage.ts'
import { occupies } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** A VM waits for its disk exactly where its host does not reach it. */
export const disks: Check = {
  name: 'disks',
  onInstant: (world, { topology }) =>
    [...world.vms.values()].flatMap((vm) => {
      const saved = vm.state.kind === 'moving' && vm.state.stage !== 'switch-over'
      const uses = occupies(vm) && !saved && vm.host !== null
      const lun = topology.vms.get(vm.id)?.lun ?? ''
      const why = uses ? diskTrouble({ world, topology }, vm.host ?? '', lun) : null
      if (vm.stalled === (why !== null)) return NONE
      return [
        `${vm.id} on ${vm.host} ${vm.stalled ? 'waits for a disk it has' : `goes on: ${why}`}`,
      ]
    }),
}
