/** What the cluster knows when it looks for a group's next owner: names and states, no load. */
import type { HostId, LunId, VmId } from '../../../../model/ids.ts'
import type { ArraySpec, HostSpec, LunSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import { rootOf } from '../../../../model/storage.ts'
import type { Run } from '../../../mechanisms/run.ts'
import type { Choice } from '../../../policies/choose.ts'
import { diskless, storageTrouble } from '../../../policies/hosting.ts'
import {
  bestPossibleOwner,
  type Draw,
  type OwnerNode,
  type OwnerView,
} from '../../../policies/next-owner.ts'
import { type Trouble, trouble } from '../../../policies/remedy.ts'
import { type Cluster, disksOf, type Group, groupOf } from '../cluster.ts'

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
  readonly disks: readonly Disk[]
  /** Of each VM that names any: a node must be on all of the lists. */
  readonly possible: readonly (readonly HostId[])[]
}

/** A disk as it was drawn. */
type Disk = {
  readonly id: LunId
  readonly lun: LunSpec | undefined
  readonly array: ArraySpec | undefined
}

function wantedBy({ run }: Cluster, group: Group): Wanted {
  const disks = disksOf(group).map((lun) => diskNamed(run, lun))
  return { disks, possible: possibleOwners(run, group.vms) }
}

export function diskNamed({ topology }: Run, id: LunId): Disk {
  const lun = topology.luns.get(id)
  return { id, lun, array: topology.arrays.get(lun?.array ?? '') }
}

function ownerNode(cluster: Cluster, wanted: Wanted, host: HostId): OwnerNode {
  const troubles = troublesOf(cluster, wanted, host)
  return { host, unfit: troubles[0]?.reason ?? null, troubles }
}

function troublesOf(cluster: Cluster, wanted: Wanted, host: HostId): readonly Trouble[] {
  const { members, suspects, paused, run } = cluster
  const isDown = !members.has(host) || suspects.has(host)
  const mayNot = !isOnAll(wanted.possible, host)
  const troubles: Trouble[] = []
  if (isDown) troubles.push(trouble('is down', { kind: 'host-back', host }))
  if (paused.has(host)) troubles.push(trouble('is paused', { kind: 'host-resumes', host }))
  if (mayNot) troubles.push(trouble(NOT_POSSIBLE, { kind: 'possible-owner', host }))
  const node = run.topology.hosts.get(host)
  if (node === undefined) troubles.push(trouble('is unknown', null))
  for (const disk of wanted.disks) {
    const drawn = node === undefined ? null : noWay(node, disk)
    const now = diskless(run, host, disk.id)
    if (drawn !== null) troubles.push(drawn)
    if (now !== null) troubles.push(now)
  }
  return troubles
}

const NOT_POSSIBLE = 'is no possible owner of its group'

/** What was not drawn for the host to reach the disk at all. */
export const noWay = (host: HostSpec, { lun, array }: Disk): Trouble | null =>
  storageTrouble(host, lun, array)

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
function conflictsOf(cluster: Cluster, group: Group): ReadonlySet<HostId> {
  const apart = cluster.run.topology.rules
    .filter(({ kind, vms }) => kind === 'keep-apart' && vms.some((vm) => group.vms.includes(vm)))
    .flatMap(({ vms }) => vms)
  const owners = new Set<HostId>()
  for (const vm of apart) {
    const other = groupOf(cluster, vm)
    if (other !== undefined && other !== group && other.vms.includes(vm)) owners.add(other.owner)
  }
  return owners
}

/** Why a VM is not where its home is. */
export function oneOwner({ run }: Cluster, { lun }: VmSpec, owner: HostId): string {
  const root = rootOf(run.topology, lun)
  if (root === lun) return `it shares ${lun} with a VM of ${owner}, and a disk has one owner`
  return `${lun} is mounted under ${root} in a group of ${owner}, and a group has one owner`
}
