/** What a host reaches of its storage: the same question for engine, checks and screens. */
import type { ArrayId, HostId, LunId, VmId } from './ids.ts'
import type { LunSpec } from './scenario/schema.ts'
import type { Topology } from './topology.ts'
import type { World } from './world.ts'

export type StorageView = { readonly world: World; readonly topology: Topology }

/** Whether the host is among those that see the LUN at all; a LUN without a list is seen by all. */
export const isZoned = (lun: LunSpec | undefined, host: HostId): boolean =>
  lun?.hosts?.includes(host) !== false

export const arrayOf = ({ luns }: Topology, lun: LunId): ArrayId => luns.get(lun)?.array ?? ''

/** What a host lacks: `reason` reads on from its name, `what` has to come back. */
export type DiskLack = { readonly reason: string; readonly what: string }

/** Reads on from the host's name. */
export const notZoned = (lun: LunId): string => `has no path to ${lun}, which is not zoned to it`

/** Null when the host can use the LUN now. */
export function diskLack(
  { world, topology }: StorageView,
  host: HostId,
  lun: LunId,
): DiskLack | null {
  if (!isZoned(topology.luns.get(lun), host)) {
    return { reason: notZoned(lun), what: `the zoning of ${lun} to ${host}` }
  }
  const array = arrayOf(topology, lun)
  if (world.arrays.get(array)?.lost) return { reason: `finds ${array} gone`, what: array }
  if (world.luns.get(lun)?.lost) return { reason: `finds ${lun} gone`, what: lun }
  if (!world.hosts.get(host)?.lostPaths.has(array)) return null
  return { reason: `has no path to ${array}`, what: `the path of ${host} to ${array}` }
}

/** Why the host cannot use the LUN now, read on from the host's name; null when it can. */
export const diskTrouble = (view: StorageView, host: HostId, lun: LunId): string | null =>
  diskLack(view, host, lun)?.reason ?? null

/** The LUN with the drive letter: itself, unless it is mounted under another. */
export const rootOf = ({ luns }: Topology, lun: LunId): LunId => luns.get(lun)?.mountedUnder ?? lun

/** A disk with a letter, the disks mounted under it, and the VMs on any of them. */
export type Volume = {
  readonly lun: LunId
  readonly mounted: readonly LunId[]
  readonly vms: readonly VmId[]
}

/** Each LUN that may have a letter, in the order drawn, with what goes where it goes. */
export function volumesOf({ luns }: Topology): readonly Volume[] {
  const volumes = new Map<LunId, { lun: LunId; mounted: LunId[]; vms: VmId[] }>()
  for (const { id, mountedUnder, vms } of luns.values()) {
    if (mountedUnder === undefined) volumes.set(id, { lun: id, mounted: [], vms: [...vms] })
  }
  for (const { id, mountedUnder, vms } of luns.values()) {
    const volume = volumes.get(mountedUnder ?? '')
    volume?.mounted.push(id)
    volume?.vms.push(...vms)
  }
  return [...volumes.values()]
}
