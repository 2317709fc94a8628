/** The cluster's database: what its nodes agree on. */
import { named } from '../../../base/named.ts'
import type { ClusterStatusChanged } from '../../../model/events/membership.ts'
import type { HostId, LunId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import { rootOf, type Volume } from '../../../model/storage.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import type { Signal } from '../../kernel/signal.ts'
import type { Beat } from '../../mechanisms/heartbeats.ts'
import { msOf, onHost, type Run } from '../../mechanisms/run.ts'
import type { Rooms } from './groups/rooms.ts'
import type { Product } from './product.ts'

export type Cluster = {
  readonly run: Run
  /** What its VMs run on. */
  readonly product: Product
  readonly values: Product['values']
  readonly choices: Product['choices']
  readonly rooms: Rooms
  /** Every configured node by node id, the order of joining. */
  readonly nodes: HostId[]
  /** Nodes that the last regroup agreed on. */
  readonly members: Set<HostId>
  readonly suspects: Set<HostId>
  /** Members that did not answer when the regroup under way began. */
  readonly missing: Set<HostId>
  /** Nodes whose cluster service runs: the truth, which the others learn from heartbeats. */
  readonly up: Set<HostId>
  /** Nodes on the side of the quorum's owner when the network is in pieces; dead ones too. */
  readonly heard: Set<HostId>
  /** Of each node on a side of its own: with whom, while that side challenges. */
  readonly sides: Map<HostId, string>
  readonly interfaces: Interfaces
  /** Fires when a node gives up what it owned. */
  readonly released: Signal
  /** Nodes that accept no groups. */
  readonly paused: Set<HostId>
  /** From the first suspicion until the quorum is held: nobody joins, no group fails over. */
  deciding: boolean
  /** Fires when that is over, or when a node falls silent. */
  readonly settled: Signal
  readonly quorum: Quorum
  readonly groups: Map<LunId, Group>
  /** By VM its failed starts, and by LUN the failures of its disk, that still count. */
  readonly failedStarts: Map<VmId, Failure[]>
  readonly failedDisks: Map<LunId, Failure[]>
  readonly reactions: Reactions
}

/** Ports of nodes to the networks that carry heartbeats, by name. */
export type Interfaces = {
  /** Without a link: the truth. */
  readonly silent: Set<string>
  /** What the others have missed, and not heard again since. */
  readonly unreachable: Set<string>
  /** Fires when networks were lost or came back, or a node has joined. */
  readonly changed: Signal
}

/** A resource failed on a node. */
export type Failure = { readonly at: number; readonly host: HostId }

/** What lets one part of a cluster go on and no other: a disk, or a majority of its nodes. */
export type Quorum = {
  readonly kind: 'disk' | 'majority'
  /** The disk; empty where the nodes vote. */
  readonly lun: LunId
  /** Who holds the disk; null while nobody does, and where the nodes vote. */
  owner: HostId | null
  /** A node that arbitrates for the disk. */
  challenger: HostId | null
  /** A node whose challenge has run its time when the disk comes free. */
  waited: HostId | null
  /** Whether the disk answers. */
  works: boolean
  /** The only nodes whose votes count, once an operator has forced a quorum; null: all of them. */
  forced: readonly HostId[] | null
  /** An operator is at work. */
  repairing: boolean
}

/** What those who bring groups online and move them ask of those who fail them over. */
export type Reactions = {
  /** A resource failed once too often on the group's owner; reads on from `has failed over and`. */
  readonly startFailed: (group: Group, why: Refused) => void
  /** Disks of the group that have failed are to come online again on its owner. */
  readonly diskBack: (group: Group) => void
  /** A group was handed to a node that is no member any more. */
  readonly ownerLost: (group: Group) => void
  /** The others hear a node no more, or again. */
  readonly unheard: (host: HostId) => void
  readonly heardAgain: (host: HostId) => void
  /** A side of the network goes on without the others. */
  readonly lead: (side: readonly HostId[]) => void
  /** The cluster service of a node starts and looks for the others. */
  readonly join: (host: HostId) => void
}

/** A physical disk, those mounted under it, and the VMs on them: owned, failed, moved together. */
export type Group = {
  /** The disk with the drive letter. */
  readonly lun: LunId
  /** Each depends on that disk. */
  readonly mounted: readonly LunId[]
  vms: readonly VmId[]
  owner: HostId
  /** Its owner went down with it; nobody has brought it online since. */
  orphaned: boolean
  /** Failovers, moves and onlines of the whole group under way. */
  plans: number
  /** Instants of the failovers after failed starts that still count. */
  failovers: number[]
}

/** What the cluster says of itself while it runs. */
export const STATUS: ClusterStatusChanged = {
  kind: 'cluster-status-changed',
  colour: 'none',
  reason: 'no failover capacity is kept',
  failover: null,
}

export const newGroup = ({ lun, mounted, vms }: Volume, owner: HostId): Group => ({
  lun,
  mounted,
  vms,
  owner,
  orphaned: false,
  plans: 0,
  failovers: [],
})

export const disksOf = ({ lun, mounted }: Group): readonly LunId[] => [lun, ...mounted]

/** The disk that the VM's resource depends on. */
export const diskOf = ({ run }: Cluster, vm: VmId): LunId => run.topology.vms.get(vm)?.lun ?? ''

export const groupOf = (cluster: Cluster, vm: VmId): Group | undefined =>
  cluster.groups.get(rootOf(cluster.run.topology, diskOf(cluster, vm)))

export const isOnline = ({ run }: Cluster, lun: LunId): boolean =>
  run.world.luns.get(lun)?.state === 'online'

/** Owner of what the cluster does with a group; a new plan for the group ends the old one. */
export const forGroup = ({ lun }: Group): string => ofGroup(lun)

const ofGroup = named((lun) => `group ${lun}`)

export const isAlive = ({ up }: Cluster, host: HostId): boolean => up.has(host)

/** On the side that goes on, and alive. */
export const isHeard = ({ up, heard }: Cluster, host: HostId): boolean =>
  up.has(host) && heard.has(host)

/** Alive on a side that does not go on, for as long as its service runs. */
export const isCutOff = (cluster: Cluster, host: HostId): boolean =>
  isAlive(cluster, host) && !isHeard(cluster, host)

/** Owners of what a node's cluster service does: it dies with the node, or with the service. */
export const inService = (host: HostId): readonly string[] => [onHost(host), serviceOf(host)]

export const serviceOf = named((host) => `cluster service of ${host}`)

export const isBusy = ({ plans }: Group): boolean => plans > 0

/** Takes on what is done with a group as a whole; it dies with `host`, where there is one. */
export function plan(
  { run }: Cluster,
  group: Group,
  { name, host, body }: { name: string; host: HostId | null; body: Process },
): void {
  const owners = host === null ? [forGroup(group)] : [...inService(host), forGroup(group)]
  group.plans += 1
  run.kernel.spawn(name, owners, body, {
    onEnd: () => {
      group.plans -= 1
    },
  })
}

/** The node that speaks for the others; undefined when none of them is alive. */
export const speaker = (cluster: Cluster): HostId | undefined =>
  cluster.nodes.find(
    (host) => cluster.members.has(host) && !cluster.suspects.has(host) && isHeard(cluster, host),
  )

/** Seconds of a parameter, as milliseconds. */
export const wait = ({ values }: Cluster, key: keyof Cluster['values']): number => msOf(values[key])

export function vmsOf({ run }: Cluster, group: Group): readonly Vm[] {
  const vms: Vm[] = []
  for (const id of group.vms) {
    const vm = run.world.vms.get(id)
    if (vm !== undefined) vms.push(vm)
  }
  return vms
}

/** RestartThreshold within RestartPeriod, on each node; the failure counts from now on. */
export function mayRestart<Id>(
  cluster: Cluster,
  failures: Map<Id, Failure[]>,
  { id, host }: { readonly id: Id; readonly host: HostId },
): boolean {
  const { now } = cluster.run.kernel
  const since = now - wait(cluster, 'restartPeriod')
  const recent = failures.get(id) ?? []
  // The oldest stands first.
  while (recent[0] !== undefined && recent[0].at <= since) recent.shift()
  let here = 0
  for (const failure of recent) if (failure.host === host) here += 1
  recent.push({ at: now, host })
  failures.set(id, recent)
  return here < cluster.values.restartThreshold
}

/** Each node beats and renews its reservations at its own phase, drawn once. */
export function beatOf(cluster: Cluster, host: HostId): Beat {
  return phased(cluster, host, { purpose: 'heartbeat phase', key: 'heartbeatPeriod' })
}

export function renewalOf(cluster: Cluster, host: HostId): Beat {
  return phased(cluster, host, { purpose: 'renewal phase', key: 'reservationRenewal' })
}

/** Each VM's resource is polled at a phase of its own. */
export function pollOf(cluster: Cluster, vm: VmId): Beat {
  return phased(cluster, vm, { purpose: 'LooksAlive phase', key: 'looksAlivePeriod' })
}

const phases = new WeakMap<Run, Map<string, number>>()

function phased(
  { run, values }: Cluster,
  subject: HostId | VmId,
  { purpose, key }: { purpose: string; key: keyof Cluster['values'] },
): Beat {
  const periodMs = msOf(values[key])
  const known = phases.get(run) ?? new Map<string, number>()
  phases.set(run, known)
  const name = `${purpose} ${subject}`
  const luck = known.get(name) ?? run.random(purpose, subject).next()
  known.set(name, luck)
  return { periodMs, phaseMs: Math.floor(luck * periodMs) }
}
