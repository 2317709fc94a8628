/**
 * Physical disk resources. A node renews its reservation of each disk it owns; a renewal that fails
 * is the end of the resource, and of the VMs that depend on it. It is restarted where it was, then
 * tried on another node, like any resource.
 */
import type { HostId, LunId, VmId } from '../../../../model/ids.ts'
import { diskTrouble } from '../../../../model/storage.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { nextBeat } from '../../../mechanisms/heartbeats.ts'
import type { Run } from '../../../mechanisms/run.ts'
import { diskless } from '../../../policies/hosting.ts'
import { remedyFor } from '../../../policies/remedy.ts'
import {
  type Cluster,
  diskOf,
  disksOf,
  forGroup,
  type Group,
  inService,
  isAlive,
  isOnline,
  mayRestart,
  renewalOf,
  vmsOf,
} from '../cluster.ts'

export function watchDisks(cluster: Cluster): void {
  const { run, groups } = cluster
  run.storageWatchers.add(() => {
    const { cause } = run.kernel
    for (const group of groups.values()) {
      for (const lun of disksOf(group)) {
        run.kernel.cause = cause
        watchDisk(cluster, group, lun)
      }
    }
  })
}

function watchDisk(cluster: Cluster, group: Group, lun: LunId): void {
  const { kernel } = cluster.run
  const renewals = `renewals of ${lun}`
  kernel.cancelOwner(renewals)
  if (!isHeld(cluster, group, lun) || ownerTrouble(cluster, group, lun) === null) return
  const owners = [...inService(group.owner), renewals]
  kernel.spawn(`renewal of ${lun}`, owners, renew(cluster, group, { lun, host: group.owner }))
}

/** Why the group's owner does not reach a disk of it, read on from the owner's name; or null. */
export const ownerTrouble = ({ run }: Cluster, { owner }: Group, lun: LunId): string | null =>
  diskTrouble(run, owner, lun)

/** The same of several disks. */
export function firstTrouble(
  cluster: Cluster,
  group: Group,
  luns: readonly LunId[],
): string | null {
  const troubles = luns.map((lun) => ownerTrouble(cluster, group, lun))
  return troubles.find((trouble) => trouble !== null) ?? null
}

const isHeld = (cluster: Cluster, { owner }: Group, lun: LunId): boolean =>
  isOnline(cluster, lun) && isAlive(cluster, owner)

function* renew(
  cluster: Cluster,
  group: Group,
  { lun, host }: { readonly lun: LunId; readonly host: HostId },
): Process {
  const { now } = cluster.run.kernel
  yield nextBeat(renewalOf(cluster, host), now) - now
  const why = ownerTrouble(cluster, group, lun)
  if (why !== null && group.owner === host && isHeld(cluster, group, lun)) {
    failDisk(cluster, group, { lun, why })
  }
}

/**
 * All that the cluster does with the group ends; RestartThreshold counts for a disk as well. Disks
 * mounted under it go with it; VMs on the group's other disks run on.
 */
export function failDisk(
  cluster: Cluster,
  group: Group,
  { lun, why }: { readonly lun: LunId; readonly why: string },
): void {
  const { run, failedDisks } = cluster
  const { owner: host } = group
  const remedy = remedyFor([diskless(run, host, lun)].filter((one) => one !== null))
  const cause = run.emit({ kind: 'disk-failed', lun, host, why })
  run.kernel.cancelOwner(forGroup(group))
  const gone = lun === group.lun ? disksOf(group) : [lun]
  takeOffline(cluster, host, gone.slice(1))
  for (const vm of vmsOf(cluster, group)) {
    run.kernel.cause = cause
    const depends = gone.includes(diskOf(cluster, vm.id)) || vm.state.kind === 'moving'
    if (vm.host === host && depends) endVm(cluster, vm, host)
  }
  run.kernel.cause = cause
  if (mayRestart(cluster, failedDisks, { id: lun, host })) cluster.reactions.diskBack(group)
  else cluster.reactions.startFailed(group, { reason: 'its disk failed again', remedy })
}

/** Those of them that are online, side by side; what comes next is caused by the last of them. */
export function takeOffline(cluster: Cluster, host: HostId, luns: readonly LunId[]): void {
  const { run } = cluster
  const { cause } = run.kernel
  for (const lun of luns.filter((one) => isOnline(cluster, one))) {
    run.kernel.cause = cause
    run.emit({ kind: 'lun-offline', lun, host })
  }
}

/** What stands on the disk whole stays there; what is in memory is gone. */
function endVm({ run }: Cluster, { id: vm, state }: Vm, host: HostId): void {
  const saved = run.saved.get(vm)
  if (!['running', 'booting', 'moving'].includes(state.kind)) return
  stopGuest(run, vm, saved === undefined ? 'lose-memory' : 'keep-memory')
  if (saved === undefined) run.emit({ kind: 'vm-terminated', vm, host, why: 'its disk has failed' })
  else stayOnDisk(run, vm, 'stays on the disk with its memory until that is online again')
}

/** The operator's move, if it was on one, is over; whoever brings its group online restores it. */
export function stayOnDisk(run: Run, vm: VmId, why: string): void {
  const saved = run.saved.get(vm)
  if (saved === undefined) return
  run.saved.set(vm, { ...saved, planned: false })
  run.emit({ kind: 'vm-waits', vm, phase: 'decide', host: null, why })
}
