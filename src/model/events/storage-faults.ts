import type { ArrayId, HostId, LunId, VmId } from '../ids.ts'
import type { WorldDraft } from '../world.ts'
import { type Family, nothing, setHost, setLun, setVm } from './family.ts'

/** Storage that goes away and comes back, and what VMs do without their disks. */
export type StorageFaultFact =
  | { readonly kind: 'storage-path-lost'; readonly host: HostId; readonly array: ArrayId }
  | { readonly kind: 'storage-path-back'; readonly host: HostId; readonly array: ArrayId }
  | { readonly kind: 'lun-lost'; readonly lun: LunId }
  | { readonly kind: 'lun-back'; readonly lun: LunId }
  | { readonly kind: 'array-lost'; readonly array: ArrayId }
  | { readonly kind: 'array-back'; readonly array: ArrayId }
  | { readonly kind: 'array-slowed'; readonly array: ArrayId; readonly toPercent: number }
  | { readonly kind: 'array-recovered'; readonly array: ArrayId }
  | VmStalls
  | { readonly kind: 'vm-goes-on'; readonly vm: VmId; readonly host: HostId }
  | StorageUnwatched
  | DiskFailed
  | SecondCopyRuns
  | SecondCopyEnds

/** Its reads and writes hang: it runs, answers nobody and waits for its disk. */
export type VmStalls = {
  readonly kind: 'vm-stalls'
  readonly vm: VmId
  readonly host: HostId
  readonly why: string
}

/** Why nobody restarts what waits for its disk on the host. */
export type StorageUnwatched = {
  readonly kind: 'storage-unwatched'
  readonly host: HostId
  readonly why: string
}

/** The cluster's own finding, where a disk is a resource: the host holds it no longer. */
export type DiskFailed = {
  readonly kind: 'disk-failed'
  readonly lun: LunId
  readonly host: HostId
  readonly why: string
}

/**
 * `by` has broken the lock of a host that runs the VM and no longer reaches its files: `by` starts
 * the VM, and what runs on `host` goes on without a disk and without a lock.
 */
export type SecondCopyRuns = {
  readonly kind: 'second-copy-runs'
  readonly vm: VmId
  readonly host: HostId
  readonly by: HostId
}

export type SecondCopyEnds = {
  readonly kind: 'second-copy-ends'
  readonly vm: VmId
  readonly host: HostId
  readonly why: string
}

export const storageFaultEvents: Family<StorageFaultFact> = {
  'storage-path-lost': {
    tone: 'trouble',
    apply(world, { host, array, at }) {
      const lostPaths = new Map(world.hosts.get(host)?.lostPaths).set(array, at)
      setHost(world, host, { lostPaths })
    },
    tell: ({ host, array }) => `${host} loses its path to ${array}`,
  },
  'storage-path-back': {
    tone: 'good',
    apply(world, { host, array }) {
      const lostPaths = new Map(world.hosts.get(host)?.lostPaths)
      lostPaths.delete(array)
      setHost(world, host, { lostPaths })
    },
    tell: ({ host, array }) => `${host} has its path to ${array} again`,
  },
  'lun-lost': {
    tone: 'trouble',
    apply: (world, { lun }) => setLun(world, lun, { lost: true }),
    tell: ({ lun }) => `${lun} is lost: no host finds it any more`,
  },
  'lun-back': {
    tone: 'good',
    apply: (world, { lun }) => setLun(world, lun, { lost: false }),
    tell: ({ lun }) => `${lun} is back, with what was on it`,
  },
  'array-lost': {
    tone: 'trouble',
    apply: (world, { array }) => setArray(world, array, { lost: true }),
    tell: ({ array }) => `${array} is lost with all its LUNs`,
  },
  'array-back': {
    tone: 'good',
    apply: (world, { array }) => setArray(world, array, { lost: false }),
    tell: ({ array }) => `${array} is back, with what was on its LUNs`,
  },
  'array-slowed': {
    tone: 'trouble',
    apply: (world, { array, toPercent: percent }) => setArray(world, array, { percent }),
    tell: ({ array, toPercent }) => `${array} slows down to ${toPercent} % of its speed`,
  },
  'array-recovered': {
    tone: 'good',
    apply: (world, { array }) => setArray(world, array, { percent: 100 }),
    tell: ({ array }) => `${array} is as fast as before`,
  },
  'vm-stalls': {
    tone: 'trouble',
    apply: (world, { vm, at }) => setStalled(world, vm, { at, stalled: true }),
    tell: ({ vm, host, why }) => `${vm} waits for its disk and answers nobody: ${host} ${why}`,
  },
  'vm-goes-on': {
    tone: 'good',
    apply: (world, { vm, at }) => setStalled(world, vm, { at, stalled: false }),
    tell: ({ vm, host }) => `${vm} has its disk again and goes on where it stood, on ${host}`,
  },
  'storage-unwatched': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, why }) => `nobody restarts what waits for its disk on ${host}: ${why}`,
  },
  'disk-failed': {
    tone: 'trouble',
    apply: (world, { lun }) => setLun(world, lun, { state: 'offline', owner: null }),
    tell: ({ lun, host, why }) => `the disk resource of ${lun} fails: ${host} ${why}`,
  },
  'second-copy-runs': {
    tone: 'trouble',
    apply(world, { vm, host, by, at }) {
      const copies = [...(world.vms.get(vm)?.copies ?? []), host]
      const state = { kind: 'down', phase: 'storage', refusal: null } as const
      setVm(world, vm, { state, since: at, host: by, stalled: false, hung: false, copies })
    },
    tell: ({ vm, host, by }) =>
      `${vm} runs a second time: ${host} goes on without disk and lock while ${by} starts it`,
  },
  'second-copy-ends': {
    tone: 'good',
    apply(world, { vm, host }) {
      const copies = world.vms.get(vm)?.copies ?? []
      setVm(world, vm, { copies: copies.filter((other) => other !== host) })
    },
    tell: ({ vm, host, why }) => `the second copy of ${vm} on ${host} ends: ${why}`,
  },
}

/** The state of a guest that stalls or goes on begins anew, so that this is what brought it. */
function setStalled(
  world: WorldDraft,
  vm: VmId,
  { at, stalled }: { readonly at: number; readonly stalled: boolean },
): void {
  const state = world.vms.get(vm)?.state
  if (state !== undefined) setVm(world, vm, { state: { ...state }, since: at, stalled })
}

function setArray(
  world: WorldDraft,
  id: ArrayId,
  change: { readonly lost?: boolean; readonly percent?: number },
): void {
  const array = world.arrays.get(id)
  if (array !== undefined) world.arrays.set(id, { ...array, ...change })
}
