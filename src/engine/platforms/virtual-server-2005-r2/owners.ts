/** What the cluster knows when it looks for a group's next owner: names and states, no load. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Choice } from '../../policies/choose.ts'
import { diskless, storageTrouble } from '../../policies/hosting.ts'
import {
  bestPossibleOwner,
  type Draw,
  type OwnerNode,
  type OwnerView,
} from '../../policies/next-owner.ts'
import { type Trouble, trouble } from '../../policies/remedy.ts'
import type { Cluster, Group } from './cluster.ts'

export function ownerView(cluster: Cluster, group: Group): OwnerView {
  return {
    nodes: cluster.nodes.map((host) => ownerNode(cluster, group, host)),
    current: group.owner,
    preferred: preferredOf(cluster, group),
    conflicting: conflictsOf(cluster, group),
  }
}

/** Chance of this group alone: other groups do not change its luck. */
export const draw =
  ({ run }: Cluster, group: Group): Draw =>
  (hosts) =>
    run.random('failover target', group.lun).pick(hosts)

/** What an operator means by best possible: any node but the one where the group is. */
export function bestElsewhere(cluster: Cluster, group: Group): Choice {
  const view = ownerView(cluster, group)
  const nodes = view.nodes.filter(({ host }) => host !== group.owner)
  return bestPossibleOwner({ ...view, nodes }, draw(cluster, group))
}

function ownerNode(cluster: Cluster, group: Group, host: HostId): OwnerNode {
  const troubles = troublesOf(cluster, group, host)
  return { host, unfit: troubles[0]?.reason ?? null, troubles }
}

function troublesOf(cluster: Cluster, group: Group, host: HostId): readonly Trouble[] {
  const { members, suspects, paused, run } = cluster
  const spec = run.topology.hosts.get(host)
  const lun = run.topology.luns.get(group.lun)
  const array = run.topology.arrays.get(lun?.array ?? '')
  const isDown = !members.has(host) || suspects.has(host)
  const mayNot = !mayOwn(cluster, group.vms, host)
  return [
    isDown && trouble('is down', { kind: 'host-back', host }),
    paused.has(host) && trouble('is paused', { kind: 'host-resumes', host }),
    mayNot && trouble('is no possible owner of its group', { kind: 'possible-owner', host }),
    spec === undefined ? trouble('is unknown', null) : storageTrouble(spec, lun, array),
    diskless(run, host, group.lun),
  ].flatMap((one) => one || [])
}

/** Possible owners are a resource's: a node must be one of every VM's, or cannot have the group. */
export function mayOwn({ run }: Cluster, vms: readonly VmId[], host: HostId): boolean {
  return vms.every((vm) => {
    const { possibleOwners = [] } = run.topology.vms.get(vm) ?? {}
    return possibleOwners.length === 0 || possibleOwners.includes(host)
  })
}

/** The list is the group's; where VMs share a LUN the first that has one sets it. */
export function preferredOf({ run, nodes }: Cluster, { vms }: Group): readonly HostId[] {
  const lists = vms.map((vm) => run.topology.vms.get(vm)?.preferredOwners ?? [])
  const list = lists.find((owners) => owners.length > 0) ?? []
  return list.filter((host) => nodes.includes(host))
}

/** Keep-apart rules are AntiAffinityClassNames of the groups. */
function conflictsOf({ run, groups }: Cluster, group: Group): ReadonlySet<HostId> {
  const apart = run.topology.rules
    .filter(({ kind, vms }) => kind === 'keep-apart' && vms.some((vm) => group.vms.includes(vm)))
    .flatMap(({ vms }) => vms)
  const others = [...groups.values()].filter(
    (other) => other !== group && other.vms.some((vm) => apart.includes(vm)),
  )
  return new Set(others.map(({ owner }) => owner))
}
