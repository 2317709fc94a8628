/**
 * Physical disk resources. A node renews its reservation of each disk it owns; a renewal that fails
 * is the end of the resource, and of the VMs that depend on it. It is restarted where it was, then
 * tried on another node, like any resource.
 */
import type { HostId } from '../../../model/ids.ts'
import { diskTrouble } from '../../../model/storage.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import { stopGuest } from '../../mechanisms/guest.ts'
import { nextBeat } from '../../mechanisms/heartbeats.ts'
import {
  type Cluster,
  forGroup,
  type Group,
  inService,
  isAlive,
  recentFailures,
  renewalOf,
  vmsOf,
  wait,
} from './cluster.ts'

export function watchDisks(cluster: Cluster): void {
  const { run, groups } = cluster
  run.storageWatchers.add(() => {
    const { cause } = run.kernel
    for (const group of groups.values()) {
      run.kernel.cause = cause
      run.kernel.cancelOwner(renewalsOf(group))
      if (!isHeld(cluster, group) || ownerTrouble(cluster, group) === null) continue
      const owners = [...inService(group.owner), renewalsOf(group)]
      const name = `renewal of ${group.lun}`
      run.kernel.spawn(name, owners, renew(cluster, group, group.owner))
    }
  })
}

const renewalsOf = ({ lun }: Group): string => `renewals of ${lun}`

/** Why the group's owner does not reach its disk, read on from the owner's name; or null. */
export const ownerTrouble = ({ run }: Cluster, { owner, lun }: Group): string | null =>
  diskTrouble(run, owner, lun)

const isHeld = (cluster: Cluster, { lun, owner }: Group): boolean =>
  cluster.run.world.luns.get(lun)?.state === 'online' && isAlive(cluster, owner)

function* renew(cluster: Cluster, group: Group, host: HostId): Process {
  const { now } = cluster.run.kernel
  yield nextBeat(renewalOf(cluster, host), now) - now
  const why = ownerTrouble(cluster, group)
  if (why !== null && group.owner === host && isHeld(cluster, group)) {
    failDisk(cluster, group, why)
  }
}

/** All that the cluster does with the group ends; RestartThreshold counts for a disk as well. */
export function failDisk(cluster: Cluster, group: Group, why: string): void {
  const { run, failedDisks, values } = cluster
  const { lun, owner: host } = group
  const cause = run.emit({ kind: 'disk-failed', lun, host, why })
  run.kernel.cancelOwner(forGroup(group))
  for (const vm of vmsOf(cluster, group)) {
    run.kernel.cause = cause
    if (vm.host === host) endVm(cluster, vm, host)
  }
  run.kernel.cause = cause
  const recent = recentFailures(cluster, failedDisks.get(lun))
  failedDisks.set(lun, [...recent, run.kernel.now])
  if (recent.length >= values.restartThreshold) {
    cluster.reactions.startFailed(group, 'its disk failed again')
  } else {
    cluster.reactions.diskBack(group, wait(cluster, 'diskOnline'))
  }
}

/** What stands on the disk whole stays there; what is in memory is gone. */
function endVm({ run }: Cluster, { id: vm, state }: Vm, host: HostId): void {
  const saved = run.saved.get(vm)
  if (!['running', 'booting', 'moving'].includes(state.kind)) return
  stopGuest(run, vm, saved === undefined ? 'lose-memory' : 'keep-memory')
  if (saved === undefined) {
    run.emit({ kind: 'vm-terminated', vm, host, why: 'its disk has failed' })
    return
  }
  run.saved.set(vm, { ...saved, planned: false })
  const stays = 'stays on the disk with its memory until that is online again'
  run.emit({ kind: 'vm-waits', vm, phase: 'decide', host: null, why: stays })
}
