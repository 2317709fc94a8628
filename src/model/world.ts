/**
 * What is true at an instant on one platform. A world is the fold of a trace (`events/index.ts`);
 * nothing else writes it. Records are replaced, never changed, so that two worlds may share them.
 */
import type { ArrayId, ClientId, HostId, LunId, PlatformId, VmId } from './ids.ts'
import type { NetworkName } from './scenario/vocabulary.ts'
import type { Topology } from './topology.ts'

export type World = {
  readonly platform: PlatformId
  /** Integer milliseconds of the last event folded in. */
  readonly at: number
  readonly hosts: ReadonlyMap<HostId, Host>
  readonly vms: ReadonlyMap<VmId, Vm>
  readonly luns: ReadonlyMap<LunId, Lun>
  readonly arrays: ReadonlyMap<ArrayId, StorageArray>
  readonly clients: ReadonlyMap<ClientId, Client>
  readonly cluster: Cluster
}

/** A world that a reducer may write: the same records in tables of its own. */
export type WorldDraft = {
  readonly platform: PlatformId
  at: number
  readonly hosts: Map<HostId, Host>
  readonly vms: Map<VmId, Vm>
  readonly luns: Map<LunId, Lun>
  readonly arrays: Map<ArrayId, StorageArray>
  readonly clients: Map<ClientId, Client>
  cluster: Cluster
}

export type Host = {
  readonly id: HostId
  /** `hung`: it has power and does nothing; only power or a reset brings it back. */
  readonly power: 'on' | 'off' | 'starting' | 'hung'
  /** When `power` last changed. */
  readonly since: number
  /** `suspected` and `failed` are what the cluster believes; `stopped` is out by its own choice. */
  readonly membership: 'member' | 'suspected' | 'failed' | 'stopped' | 'outside'
  /** Which of its network ports have a link. */
  readonly networks: Readonly<Record<NetworkName, boolean>>
  /** Since when its switch is down, so that no port has a link whatever `networks` says. */
  readonly unswitched: number | null
  /** Its chassis has no power, so that it cannot have any; when it lost its own. */
  readonly unpowered: 'no' | 'with its chassis' | 'before its chassis'
  /** Of its CPUs, what they can do now: 100 when all is well. */
  readonly cpuPercent: number
  /** Drawn to be added later: outside the cluster until it is. */
  readonly awaited: 'no' | 'waits' | 'being added'
  /** Among the hosts that a split cut off from the others. */
  readonly cut: boolean
  /** Arrays that it no longer reaches, each with the instant in which it lost its path. */
  readonly lostPaths: ReadonlyMap<ArrayId, number>
  /** Takes no VMs from elsewhere: a paused node, or maintenance mode. Lasts until resumed. */
  readonly paused: boolean
  /** The platform's rule that keeps it outside the cluster. */
  readonly rule: string | null
  readonly load: Load
}

/** CPU in MHz, memory in MB of the host's physical memory that VMs and their overhead take. */
export type Load = {
  readonly cpuMHz: number
  readonly cpuDemandMHz: number
  readonly ramMB: number
}

export type Lun = {
  readonly id: LunId
  /** `shared`: every host has it open at once. */
  readonly state: 'online' | 'pending' | 'offline' | 'shared'
  /** The one host that holds its reservation, where the platform reserves LUNs. */
  readonly owner: HostId | null
  /** Its array does not offer it to anybody. */
  readonly lost: boolean
}

export type StorageArray = {
  readonly id: ArrayId
  readonly lost: boolean
  /** Of its bandwidth and its I/Os, what it has now: 100 when all is well. */
  readonly percent: number
}

/** Those who use one VM. The sessions that neither wait nor are away notice nothing. */
export type Client = {
  readonly id: ClientId
  /** Sessions whose request has no answer yet. */
  readonly waiting: number
  /** Sessions that got an error and are not back yet. */
  readonly away: number
  /** Of a file copy. */
  readonly bytesPerMs: number
}

export type Vm = {
  readonly id: VmId
  readonly state: VmState
  /** When `state` last changed. */
  readonly since: number
  /** Where it runs, or where it last ran or was sent to. */
  readonly host: HostId | null
  /** It should serve: from 0:00, its first service or its loss on, until it is turned off. */
  readonly expected: boolean
  /** The limit that keeps it, or its host, outside the cluster: it runs and nobody guards it. */
  readonly unprotected: string | null
  /** It runs and answers nobody: for whoever looks from outside it is well. */
  readonly hung: boolean
  /** It runs and waits for a disk that its host does not reach. */
  readonly stalled: boolean
  /** Holder of the lock on its files, where the platform locks files. */
  readonly lock: HostId | null
  /** Hosts on which an older copy of it goes on, without disk and without lock. */
  readonly copies: readonly HostId[]
  /** Demand over share of CPU, 1 where it gets what it wants. */
  readonly slowdown: number
  readonly cpuDemandMHz: number
  readonly dirtyMBps: number
}

export type VmState =
  | { readonly kind: 'outside'; readonly rule: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'down'; readonly phase: DownPhase; readonly refusal: string | null }
  | { readonly kind: 'abandoned'; readonly reason: string }
  /** It stopped by itself on a host that is up, and nobody has noticed yet. */
  | { readonly kind: 'crashed' }
  | { readonly kind: 'booting'; readonly step: BootStep }
  | { readonly kind: 'running' }
  | { readonly kind: 'migrating'; readonly target: HostId; readonly round: number }
  | { readonly kind: 'moving'; readonly target: HostId; readonly stage: MoveStage }

export type DownPhase = 'detect' | 'decide' | 'storage' | 'register'
export type BootStep = 'boot' | 'disk-check' | 'application'
export type MoveStage = 'save' | 'release' | 'acquire' | 'restore' | 'switch-over'

/** The parts of an outage, named the same on every platform. */
export type PhaseName = DownPhase | 'boot' | 'recover' | MoveStage

export type Cluster = {
  readonly colour: Colour
  readonly reason: string
  /** Host failures promised and survived now, where the platform keeps such a figure. */
  readonly failover: FailoverCapacity | null
  /** Owner of the quorum disk, where there is one. */
  readonly quorum: HostId | null
  /** The host that decides restarts, where one does. */
  readonly coordinator: HostId | null
  /** Hosts that keep its state and may coordinate, where only some do. */
  readonly primaries: readonly HostId[]
}

const NOTHING_AGREED: Cluster = {
  colour: 'none',
  reason: '',
  failover: null,
  quorum: null,
  coordinator: null,
  primaries: [],
}

export type Colour = 'none' | 'green' | 'yellow' | 'red'

export type FailoverCapacity = {
  readonly configured: number
  /** -1 when even with every host up there are too few slots. */
  readonly current: number
}

const NO_PATHS: Host['lostPaths'] = new Map()

const IDLE: Load = { cpuMHz: 0, cpuDemandMHz: 0, ramMB: 0 }

/** Before the first event: hosts on and in the cluster, every VM off at its home, LUNs offline. */
export function initialWorld(topology: Topology): World {
  const hosts = [...topology.hosts.keys()].map(
    (id): Host => ({
      id,
      power: 'on',
      since: 0,
      membership: 'member',
      networks: { management: true, heartbeat: true, vmotion: true },
      unswitched: null,
      unpowered: 'no',
      cpuPercent: 100,
      awaited: 'no',
      cut: false,
      lostPaths: NO_PATHS,
      paused: false,
      rule: null,
      load: IDLE,
    }),
  )
  const vms = [...topology.vms.values()].map(
    ({ id, home, cpuDemandMHz, dirtyMBps }): Vm => ({
      id,
      state: { kind: 'off' },
      since: 0,
      host: home,
      expected: false,
      unprotected: null,
      hung: false,
      stalled: false,
      lock: null,
      copies: [],
      slowdown: 1,
      cpuDemandMHz,
      dirtyMBps,
    }),
  )
  const luns = [...topology.luns.keys()].map(
    (id): Lun => ({ id, state: 'offline', owner: null, lost: false }),
  )
  const arrays = [...topology.arrays.keys()].map(
    (id): StorageArray => ({ id, lost: false, percent: 100 }),
  )
  const clients = [...topology.clients.keys()].map(
    (id): Client => ({ id, waiting: 0, away: 0, bytesPerMs: 0 }),
  )
  return {
    platform: topology.platform,
    at: 0,
    hosts: new Map(hosts.map((host) => [host.id, host])),
    vms: new Map(vms.map((vm) => [vm.id, vm])),
    luns: new Map(luns.map((lun) => [lun.id, lun])),
    arrays: new Map(arrays.map((array) => [array.id, array])),
    clients: new Map(clients.map((client) => [client.id, client])),
    cluster: NOTHING_AGREED,
  }
}

/** A draft that shares records with `world` and may be written without changing it. */
export function draftOf(world: World): WorldDraft {
  const { platform, at, cluster } = world
  return {
    platform,
    at,
    cluster,
    hosts: new Map(world.hosts),
    vms: new Map(world.vms),
    luns: new Map(world.luns),
    arrays: new Map(world.arrays),
    clients: new Map(world.clients),
  }
}

/** Whether the port has a link and a switch at the other end. */
export const isLinked = ({ networks, unswitched }: Host, network: NetworkName): boolean =>
  networks[network] && unswitched === null

/** Whether clients of the VM get answers. */
export const serves = ({ state, hung, stalled }: Vm): boolean =>
  !hung && !stalled && (state.kind === 'running' || state.kind === 'migrating')

/** Whether the VM takes CPU and memory of its host. */
export function occupies({ state }: Vm): boolean {
  switch (state.kind) {
    case 'running':
    case 'migrating':
    case 'booting':
      return true
    case 'moving':
      return state.stage !== 'release' && state.stage !== 'acquire'
    default:
      return false
  }
}

/** Its process exists somewhere, or is about to. */
export function isPoweredOn({ kind }: Vm['state']): boolean {
  return kind !== 'off' && kind !== 'outside' && kind !== 'abandoned' && kind !== 'crashed'
}

/** A host keeps memory for it. */
export const isBacked = ({ state }: Vm): boolean =>
  isPoweredOn(state) &&
  (state.kind !== 'down' || state.phase === 'storage' || state.phase === 'register')
