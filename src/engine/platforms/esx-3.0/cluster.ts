/** What the HA agents and VirtualCenter keep of the cluster. */
import type { HostId, LunId, PoolId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import type { ProcessHandle } from '../../kernel/process.ts'
import type { Signal } from '../../kernel/signal.ts'
import { msOf, type Run } from '../../mechanisms/run.ts'
import type { Claim } from '../../physics/share.ts'
import type { Need } from '../../policies/capacity.ts'
import type { Product } from './product.ts'
import type { Backed } from './resources/backing.ts'
import type { PoolNode } from './resources/pools.ts'
import type { Waiting } from './vmotion/places.ts'

export type Cluster = {
  readonly run: Run
  readonly product: Product
  readonly values: Product['values']
  readonly choices: Product['choices']
  /** What each VM wants of whatever host, which no event changes. */
  readonly terms: ReadonlyMap<VmId, Terms>
  /** What each host backs, as long as it is known; `backedBy` works it out. */
  readonly backed: Map<HostId, Backed>
  /** Resource pools beside each other at the top; null where there are none. */
  readonly pools: readonly PoolNode[] | null
  /** What VMs in pools are entitled to, as last worked out. */
  readonly divided: Record<'cpu' | 'ram', Entitlements | null>
  /** Every host of the cluster in the order of joining. */
  readonly hosts: HostId[]
  /** The first five to join, or promoted since; replicated, so that any of them can go on. */
  readonly primaries: Set<HostId>
  /** Hosts not declared failed. */
  readonly members: Set<HostId>
  /** Hosts whose agent runs: the truth, which the others learn from heartbeats. */
  readonly agents: Set<HostId>
  /** Hosts on the side that goes on when the network is in pieces; dead ones among them. */
  readonly heard: Set<HostId>
  /** Hosts that are up and cannot join before their network is back. */
  readonly waiting: Set<HostId>
  /** Of each host on a side of its own: with whom. */
  readonly sides: Map<HostId, string>
  coordinator: HostId
  /** An election of another coordinator is under way. */
  electing: boolean
  /** VMs to restart, by the failed host they ran on; the first host to fail comes first. */
  readonly restarts: Map<HostId, readonly VmId[]>
  /** On whose list a VM is that is not powered on again yet, its restart under way or not. */
  readonly lostFrom: Map<VmId, HostId>
  /** How often a VM has fitted nowhere since it was lost. */
  readonly attempts: Map<VmId, number>
  /** When a VM that fitted nowhere is to be tried again. */
  readonly retries: Map<VmId, number>
  /** Restarts under way on each host. */
  readonly restarting: Map<HostId, Set<VmId>>
  /** Fires when there is something to restart, or room to restart it. */
  readonly restartable: Signal
  /** VMotions that have a place on each host. */
  readonly migrating: Map<HostId, Set<VmId>>
  /** VMotions that have a place on each datastore. */
  readonly migratingOn: Map<LunId, Set<VmId>>
  /** VMotions asked for or under way. */
  readonly moves: Map<VmId, Move>
  readonly migrationEnded: Signal
  /** VMs that have been told to wait until a host has a place for their restart. */
  readonly inLine: Set<VmId>
  /** VMotions that wait for a place, in order of waiting. */
  readonly queue: Map<VmId, Waiting>
  /** Hosts that take no VMs: on their way into maintenance mode, or in it. */
  readonly maintenance: Map<HostId, 'entering' | 'in'>
  /** Hosts that do not answer VirtualCenter, and those that have not for long enough to be told. */
  readonly silent: Set<HostId>
  readonly unresponsive: Set<HostId>
  /** VirtualCenter runs: an operator, DRS and VMotion need it, HA does not. */
  managed: boolean
  /** What HA takes each host to back since VirtualCenter is lost; null while it is told. */
  lastKnown: Map<HostId, Set<VmId>> | null
  /** VMs of which the host runs a copy that has lost its disk and its lock to another. */
  readonly copies: Map<HostId, Set<VmId>>
  /** When each host that died last stopped renewing the locks that it had. */
  readonly silentSince: Map<HostId, number>
}

/** What VMs may have of the cluster. */
export type Entitlements = {
  /** How often hosts or VMs had changed by then. */
  readonly fired: number
  readonly of: ReadonlyMap<VmId, number>
  /** Of all VMs in a pool, those in the pools inside it included. */
  readonly inPool: ReadonlyMap<PoolId, number>
}

/** Of one VM. */
export type Terms = {
  readonly spec: VmSpec
  /** What a host must back before it starts the VM. */
  readonly need: Need
  readonly overheadMB: number
  readonly cpu: Omit<Claim, 'demand'>
  readonly ram: Claim
  /** Of memory what DRS takes for its demand: what the guest is busy with. */
  readonly busy: Claim
}

export type Ends = { readonly source: HostId; readonly target: HostId }

/** A VMotion of one VM. */
export type Move = Ends & {
  /** Owner of all that is done for it, and its flow. */
  readonly id: string
  /** It has its places; from now on the two hosts do it by themselves. */
  underWay: boolean
  /** Waits for the network to come back, and gives up when it has waited too long. */
  stall: ProcessHandle | null
  /** Why somebody ended it before its time; null while nobody has. */
  givenUp: Refused | null
}

/** On the side that goes on, and alive. */
export const isHeard = ({ agents, heard }: Cluster, host: HostId): boolean =>
  agents.has(host) && heard.has(host)

/** Owner of the task that waits for a host to be empty. */
export const enteringOf = (host: HostId): string => `maintenance of ${host}`

export const isAlive = ({ agents }: Cluster, host: HostId): boolean => agents.has(host)

export const wait = ({ values }: Cluster, key: keyof Cluster['values']): number => msOf(values[key])

/** A primary that is alive and not declared failed. */
export const isActing = (cluster: Cluster, host: HostId): boolean =>
  cluster.primaries.has(host) && cluster.members.has(host) && isHeard(cluster, host)

/** The first that can act. */
export const actingPrimary = (cluster: Cluster): HostId | undefined =>
  cluster.hosts.find((host) => isActing(cluster, host))

/** In the order of joining; called after every change. */
export function tellPrimaries({ run, hosts, primaries }: Cluster): void {
  const now = hosts.filter((host) => primaries.has(host))
  const told = run.world.cluster.primaries
  if (now.length === told.length && now.every((host, index) => host === told[index])) return
  run.emit({ kind: 'primaries-changed', hosts: now })
}

export function setOf<Key, Item>(map: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = new Set<Item>()
  map.set(key, fresh)
  return fresh
}
