import { occupies } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** A host is empty when it is in maintenance mode, and none is sent where none is taken. */
export const maintenance: Check = {
  name: 'maintenance',
  onEvent(event, { hosts, vms }) {
    if (event.kind === 'migration-started' && hosts.get(event.target)?.paused === true) {
      return [`${event.vm} is sent to ${event.target}, which takes no VMs`]
    }
    if (event.kind !== 'maintenance-entered') return NONE
    const left = [...vms.values()].filter((vm) => vm.host === event.host && occupies(vm))
    return left.map(({ id }) => `${id} is on ${event.host}, which is in maintenance mode`)
  },
}
