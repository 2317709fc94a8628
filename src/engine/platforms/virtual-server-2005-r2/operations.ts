/** What an operator does in Cluster Administrator. */
import type { HostId, VmId } from '../../../model/ids.ts'
import { stopGuest } from '../../mechanisms/guest.ts'
import { resetGuest } from '../../mechanisms/health.ts'
import { type Choice, noneOf } from '../../policies/choose.ts'
import type { OwnerView } from '../../policies/next-owner.ts'
import { remedyFor } from '../../policies/remedy.ts'
import type { Answer, Operations } from '../platform.ts'
import { addHost } from './add-host.ts'
import { type Cluster, diskOf, groupOf, isAlive, isBusy, isOnline, speaker } from './cluster.ts'
import { firstTrouble } from './groups/disks.ts'
import { evacuate, resume } from './groups/evacuation.ts'
import { moveGroup } from './groups/move.ts'
import { bringVmsOnline, scriptOf, startScript } from './groups/online.ts'
import { bestElsewhere, ownerView } from './groups/owners.ts'
import { groupTrouble } from './groups/trouble.ts'
import { quorumDisk } from './membership/quorum-disk.ts'
import { repairQuorum } from './membership/repair.ts'

const BY_DISK = 'what a VM has in memory goes by its disk here, and over no network'

export const operations = (cluster: Cluster): Operations => ({
  migrate: (vm, to) => migrate(cluster, vm, to),
  powerOn: (vm, on) => powerOnVm(cluster, vm, on),
  powerOff: (vm) => powerOffVm(cluster, vm),
  managementServer: () => 'there is no management server: the nodes need none',
  reset: (vm) => resetVm(cluster, vm),
  evacuate: (host, order) => evacuate(cluster, host, order),
  resume: (host) => resume(cluster, host),
  unused: (network) => (network === 'vmotion' ? BY_DISK : null),
  addHost: (host) => addHost(cluster, host),
  quorumDisk: (works) => quorumDisk(cluster, works),
  repairQuorum: () => repairQuorum(cluster),
})

function migrate(cluster: Cluster, vm: VmId, to: HostId | undefined): Answer {
  const group = groupOf(cluster, vm)
  if (group === undefined) return `${vm} is in no group`
  const trouble = groupTrouble(cluster, group)
  if (trouble !== null) return trouble
  if (to === group.owner) return `${vm} is on ${to} already`
  const view = ownerView(cluster, group)
  const node = view.nodes.find(({ host }) => host === to)
  if (to !== undefined && node === undefined) return `${to} is not a node of the cluster`
  if (typeof node?.unfit === 'string') {
    return { reason: `${to} ${node.unfit}`, remedy: remedyFor(node.troubles ?? []) }
  }
  return () => {
    const choice = to === undefined ? bestElsewhere(cluster, group) : asked(view, to)
    if (choice.host === null) return refuse(cluster, vm, choice)
    moveGroup(cluster, group, { choice, target: choice.host, planned: true })
  }
}

const asked = ({ nodes }: OwnerView, to: HostId): Choice => ({
  host: to,
  candidates: nodes.map(({ host, unfit }) => ({ host, dropped: unfit, score: null })),
  rule: 'as asked',
})

function refuse({ run }: Cluster, vm: VmId, choice: Choice): void {
  const refused = { kind: 'start-refused', vm, host: null, what: 'migration' } as const
  run.emit({ ...refused, ...noneOf(choice) })
}

function powerOnVm(cluster: Cluster, vm: VmId, on: HostId | undefined): Answer {
  const group = groupOf(cluster, vm)
  const state = cluster.run.world.vms.get(vm)?.state.kind
  if (group === undefined) return `${vm} is in no group`
  if (state !== 'off' && state !== 'abandoned' && state !== 'crashed') return `${vm} is not off`
  if (speaker(cluster) === undefined) return 'no node of the cluster is up'
  const { challenger } = cluster.quorum
  if (challenger !== null) return `${challenger} has not taken the quorum disk yet`
  if (on !== undefined && on !== group.owner) {
    return `its group is owned by ${group.owner}; move the group first`
  }
  if (isBusy(group)) return `the group on ${group.lun} is busy`
  if (!isAlive(cluster, group.owner)) return `${group.owner}, which owns its group, is down`
  const lun = diskOf(cluster, vm)
  const trouble = firstTrouble(cluster, group, [group.lun, lun])
  if (trouble !== null) return `${group.owner}, which owns its group, ${trouble}`
  return () => {
    cluster.run.kernel.cancelOwner(scriptOf(vm))
    if (isOnline(cluster, lun)) startScript(cluster, group, vm)
    else bringVmsOnline(cluster, group, [vm])
  }
}

/** A VM whose process is gone cannot be reset: its resource is brought online again. */
function resetVm(cluster: Cluster, vm: VmId): Answer {
  const crashed = cluster.run.world.vms.get(vm)?.state.kind === 'crashed'
  return crashed ? powerOnVm(cluster, vm, undefined) : resetGuest(cluster.run, vm)
}

function powerOffVm(cluster: Cluster, vm: VmId): Answer {
  const { run } = cluster
  const now = run.world.vms.get(vm)
  if (now === undefined || now.state.kind === 'off') return `${vm} is off already`
  if (now.state.kind === 'moving') return `${vm} is on the move`
  return () => {
    run.kernel.cancelOwner(scriptOf(vm))
    stopGuest(run, vm, 'lose-memory')
    run.saved.delete(vm)
    run.emit({ kind: 'vm-powered-off', vm, host: now.host ?? '' })
  }
}
