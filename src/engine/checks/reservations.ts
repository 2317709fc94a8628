import type { Trace } from '../../model/trace.ts'
import { occupies, type Vm, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Where LUNs are reserved, one host owns each, and its VMs run there and nowhere else. */
export const reservations: Check = {
  name: 'reservations',
  onInstant: (world, trace) => [
    ...[...world.vms.values()].flatMap((vm) => elsewhere(world, vm, trace)),
    ...quorumElsewhere(world, trace),
  ],
}

function elsewhere({ luns }: World, vm: Vm, { topology }: Trace): readonly string[] {
  const lun = luns.get(topology.vms.get(vm.id)?.lun ?? '')
  if (lun === undefined || lun.state === 'shared' || !occupies(vm)) return NONE
  if (lun.state === 'online' && lun.owner === vm.host) return NONE
  return [`${vm.id} is on ${vm.host}, and ${lun.id} is ${lun.state} on ${lun.owner}`]
}

function quorumElsewhere({ luns, cluster }: World, { topology }: Trace): readonly string[] {
  const spec = [...topology.luns.values()].find(({ purpose }) => purpose === 'quorum')
  const lun = luns.get(spec?.id ?? '')
  if (lun?.state !== 'online' || lun.owner === cluster.quorum) return NONE
  return [`${cluster.quorum} has the quorum, and ${lun.id} is online on ${lun.owner}`]
}
