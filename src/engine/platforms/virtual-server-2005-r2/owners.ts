/** What the cluster knows when it looks for a group's next owner: names and states, no load. */
import type { HostId, LunId, VmId } from '../../../model/ids.ts'
import type { ArraySpec, LunSpec } from '../../../model/scenario/schema.ts'
import type { Run } from '../../mechanisms/run.ts'
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
  const wanted = wantedBy(cluster, group)
  return {
    nodes: cluster.nodes.map((host) => ownerNode(cluster, wanted, host)),
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

/** What a group asks of each node. */
type Wanted = {
  readonly lun: LunId
  readonly spec: LunSpec | undefined
  readonly array: ArraySpec | undefined
  /** Of each VM that names any: a node must be on all of the lists. */
  readonly possible: readonly (readonly HostId[])[]
}

function wantedBy({ run }: Cluster, { lun, vms }: Group): Wanted {
  const spec = run.topology.luns.get(lun)
  const array = run.topology.arrays.get(spec?.array ?? '')
  return { lun, spec, array, possible: possibleOwners(run, vms) }
}

function ownerNode(cluster: Cluster, wanted: Wanted, host: HostId): OwnerNode {
  const troubles = troublesOf(cluster, wanted, host)
  return { host, unfit: troubles[0]?.reason ?? null, troubles }
}

function troublesOf(cluster: Cluster, wanted: Wanted, host: HostId): readonly Trouble[] {
  const { members, suspects, paused, run } = cluster
  const { lun, spec, array, possible } = wanted
  const node = run.topology.hosts.get(host)
  const isDown = !members.has(host) || suspects.has(host)
  const mayNot = !isOnAll(possible, host)
  const cannot =
    node === undefined ? trouble('is unknown', null) : storageTrouble(node, spec, array)
  return [
    isDown ? trouble('is down', { kind: 'host-back', host }) : null,
    paused.has(host) ? trouble('is paused', { kind: 'host-resumes', host }) : null,
    mayNot ? trouble('is no possible owner of its group', { kind: 'possible-owner', host }) : null,
    cannot,
    diskless(run, host, lun),
  ].filter((one) => one !== null)
}

/** Possible owners are a resource's: a node must be one of every VM's, or cannot have the group. */
export const mayOwn = ({ run }: Cluster, vms: readonly VmId[], host: HostId): boolean =>
  isOnAll(possibleOwners(run, vms), host)

/** Of each VM that names any. */
const possibleOwners = ({ topology }: Run, vms: readonly VmId[]): Wanted['possible'] =>
  vms.map((vm) => topology.vms.get(vm)?.possibleOwners ?? []).filter(({ length }) => length > 0)

const isOnAll = (lists: Wanted['possible'], host: HostId): boolean =>
  lists.every((list) => list.includes(host))

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
  const owners = new Set<HostId>()
  for (const vm of apart) {
    const other = groups.get(run.topology.vms.get(vm)?.lun ?? '')
    if (other !== undefined && other !== group && other.vms.includes(vm)) owners.add(other.owner)
  }
  return owners
}
