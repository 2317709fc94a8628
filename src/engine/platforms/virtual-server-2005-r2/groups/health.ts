/**
 * LooksAlive asks Virtual Server whether the VM runs. A VM that stopped by itself does not; a guest
 * that hangs does, so nobody notices. IsAlive asks the same, and is called at once when the other
 * says no.
 */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { nextBeat } from '../../../mechanisms/heartbeats.ts'
import {
  type Cluster,
  forGroup,
  type Group,
  groupOf,
  inService,
  isAlive,
  isBusy,
  pollOf,
} from '../cluster.ts'
import { mayStartAgain, scriptOf, startScript } from './online.ts'

export function watchGuests(cluster: Cluster): void {
  const { run } = cluster
  run.crashWatchers.add((vm, host) => {
    const group = groupOf(cluster, vm)
    if (group === undefined || !isAlive(cluster, host)) return
    const owners = [...inService(host), forGroup(group), scriptOf(vm)]
    run.kernel.spawn(`LooksAlive of ${vm}`, owners, looksAlive(cluster, group, { vm, host }))
  })
}

function* looksAlive(
  cluster: Cluster,
  group: Group,
  { vm, host }: { vm: VmId; host: HostId },
): Process {
  const { run } = cluster
  yield nextBeat(pollOf(cluster, vm), run.kernel.now) - run.kernel.now
  // A group that is on its way takes the VM along and starts it where it arrives.
  if (isBusy(group) || run.world.vms.get(vm)?.state.kind !== 'crashed') return
  run.emit({ kind: 'vm-found-down', vm, host })
  if (mayStartAgain(cluster, vm, host)) startScript(cluster, group, vm)
  else cluster.reactions.startFailed(group, { reason: `${vm} failed again`, remedy: null })
}
