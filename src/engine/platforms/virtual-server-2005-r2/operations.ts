/** What an operator does in Cluster Administrator. */
import type { HostId, VmId } from '../../../model/ids.ts'
import { stopGuest } from '../../mechanisms/guest.ts'
import type { Choice } from '../../policies/choose.ts'
import { bestPossibleOwner } from '../../policies/next-owner.ts'
import type { Answer, Operations } from '../platform.ts'
import { type Cluster, type Group, isAlive, isBusy, speaker, vmsOf } from './cluster.ts'
import { moveGroup } from './move.ts'
import { scriptOf, startScript } from './online.ts'
import { draw, ownerView } from './owners.ts'

export const operations = (cluster: Cluster): Operations => ({
  migrate: (vm, to) => migrate(cluster, vm, to),
  powerOn: (vm, on) => powerOnVm(cluster, vm, on),
  powerOff: (vm) => powerOffVm(cluster, vm),
  managementServer: () => 'there is no management server: the nodes need none',
})

function migrate(cluster: Cluster, vm: VmId, to: HostId | undefined): Answer {
  const group = groupOf(cluster, vm)
  if (group === undefined) return `${vm} is in no group`
  const trouble = groupTrouble(cluster, group)
  if (trouble !== null) return trouble
  if (to === group.owner) return `${vm} is on ${to} already`
  const view = ownerView(cluster, group)
  const unfit = view.nodes.find(({ host }) => host === to)?.unfit
  if (to !== undefined && unfit === undefined) return `${to} is not a node of the cluster`
  if (typeof unfit === 'string') return `${to} ${unfit}`
  const elsewhere = view.nodes.filter(({ host }) => host !== group.owner)
  return () => {
    const choice = to === undefined ? best(cluster, group, elsewhere) : asked(to)
    if (choice.host === null) return refuse(cluster, vm)
    moveGroup(cluster, group, { choice, target: choice.host, planned: true })
  }
}

const asked = (host: HostId): Choice => ({ host, candidates: [], rule: 'as asked' })

function best(
  cluster: Cluster,
  group: Group,
  nodes: Parameters<typeof bestPossibleOwner>[0]['nodes'],
) {
  return bestPossibleOwner({ ...ownerView(cluster, group), nodes }, draw(cluster, group))
}

function refuse({ run }: Cluster, vm: VmId): void {
  const reason = 'no other node of the cluster is up'
  run.emit({ kind: 'start-refused', vm, host: null, what: 'migration', reason })
}

function groupTrouble(cluster: Cluster, group: Group): string | null {
  const { state, id } = vmsOf(cluster, group).find(({ state }) => !settled(state.kind)) ?? {}
  if (id !== undefined) return `${id} is ${state?.kind === 'moving' ? 'on the move' : 'down'}`
  if (isBusy(group)) return `the group on ${group.lun} is busy`
  return isAlive(cluster, group.owner) ? null : `${group.owner}, which owns its group, is down`
}

const settled = (kind: string): boolean =>
  ['running', 'booting', 'off', 'outside', 'abandoned'].includes(kind)

function powerOnVm(cluster: Cluster, vm: VmId, on: HostId | undefined): Answer {
  const group = groupOf(cluster, vm)
  const state = cluster.run.world.vms.get(vm)?.state.kind
  if (group === undefined) return `${vm} is in no group`
  if (state !== 'off' && state !== 'abandoned') return `${vm} is not off`
  if (speaker(cluster) === undefined) return 'no node of the cluster is up'
  if (on !== undefined && on !== group.owner) {
    return `its group is owned by ${group.owner}; move the group first`
  }
  if (isBusy(group)) return `the group on ${group.lun} is busy`
  if (!isAlive(cluster, group.owner)) return `${group.owner}, which owns its group, is down`
  return () => startScript(cluster, group, vm)
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

function groupOf({ groups, run }: Cluster, vm: VmId): Group | undefined {
  return groups.get(run.topology.vms.get(vm)?.lun ?? '')
}
