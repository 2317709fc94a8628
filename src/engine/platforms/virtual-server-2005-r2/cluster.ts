/** The cluster's database: what its nodes agree on. */
import type { HostId, LunId, VmId } from '../../../model/ids.ts'
import type { ChoicesOf, ValuesOf } from '../../../model/parameter.ts'
import type { Vm } from '../../../model/world.ts'
import type { Beat } from '../../mechanisms/heartbeats.ts'
import { msOf, type Run } from '../../mechanisms/run.ts'
import type { choices, parameters } from './parameters.ts'

export type Cluster = {
  readonly run: Run
  readonly values: ValuesOf<typeof parameters>
  readonly choices: ChoicesOf<typeof choices>
  /** Every configured node by node id, the order of joining. */
  readonly nodes: readonly HostId[]
  /** Nodes that the last regroup agreed on. */
  readonly members: Set<HostId>
  readonly suspects: Set<HostId>
  regrouping: boolean
  readonly quorum: { readonly lun: LunId; owner: HostId }
  readonly groups: Map<LunId, Group>
  /** By VM: the instants of its failed starts that still count. */
  readonly failedStarts: Map<VmId, number[]>
  readonly reactions: Reactions
}

/** What those who bring groups online and move them ask of those who fail them over. */
export type Reactions = {
  /** A start failed for good on the group's owner. */
  readonly startFailed: (group: Group, vm: VmId) => void
  /** A group was handed to a node that is no member any more. */
  readonly ownerLost: () => void
}

/** One physical disk and the VMs on it: they are owned, fail and move together. */
export type Group = {
  readonly lun: LunId
  readonly vms: readonly VmId[]
  owner: HostId
  /** A failover or a move is under way. */
  busy: boolean
  /** Instants of the failovers after failed starts that still count. */
  failovers: number[]
}

/** Owner of what the cluster does with a group; a new plan for the group ends the old one. */
export const forGroup = (group: Group): string => `group ${group.lun}`

export const isAlive = ({ run }: Cluster, host: HostId): boolean =>
  run.world.hosts.get(host)?.power === 'on'

/** The node that speaks for the others; undefined when none of them is alive. */
export const speaker = (cluster: Cluster): HostId | undefined =>
  cluster.nodes.find(
    (host) => cluster.members.has(host) && !cluster.suspects.has(host) && isAlive(cluster, host),
  )

/** Seconds of a parameter, as milliseconds. */
export const wait = ({ values }: Cluster, key: keyof Cluster['values']): number => msOf(values[key])

export function vmsOf({ run }: Cluster, group: Group): readonly Vm[] {
  return group.vms.flatMap((vm) => run.world.vms.get(vm) ?? [])
}

/** Each node beats and renews its reservations at its own phase, drawn once. */
export function beatOf(cluster: Cluster, host: HostId): Beat {
  return phased(cluster, host, { purpose: 'heartbeat phase', key: 'heartbeatPeriod' })
}

export function renewalOf(cluster: Cluster, host: HostId): Beat {
  return phased(cluster, host, { purpose: 'renewal phase', key: 'reservationRenewal' })
}

const phases = new WeakMap<Run, Map<string, number>>()

function phased(
  { run, values }: Cluster,
  host: HostId,
  { purpose, key }: { purpose: string; key: keyof Cluster['values'] },
): Beat {
  const periodMs = msOf(values[key])
  const known = phases.get(run) ?? new Map<string, number>()
  phases.set(run, known)
  const name = `${purpose} ${host}`
  const luck = known.get(name) ?? run.random(purpose, host).next()
  known.set(name, luck)
  return { periodMs, phaseMs: Math.floor(luck * periodMs) }
}
