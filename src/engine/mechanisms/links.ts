/** The wires: which links a transfer crosses, and how fast each is. */
import type { LinkKind, LinkLoad } from '../../model/events/links.ts'
import { PAYLOAD_OF } from '../../model/hardware.ts'
import type { ArrayId, HostId, LunId } from '../../model/ids.ts'
import { arrayOf } from '../../model/storage.ts'
import type { LinkUse } from '../physics/activity.ts'
import type { Run } from './run.ts'

const BYTES_PER_MS = 1_000
/** The payload of 1 Gb/s Ethernet scales with the nominal rate of the port. */
const MBPS_PER_GIGABIT = 1_000

/** Links are full duplex; an array's bandwidth is shared by reads and writes. */
export function declareLinks(run: Run): void {
  const { topology, flows, hardware } = run
  for (const { id, storageLink, storagePorts, networkMbps } of topology.hosts.values()) {
    const storage = hardware[PAYLOAD_OF[storageLink]] * storagePorts
    const network = (hardware.ethernet1g * networkMbps) / MBPS_PER_GIGABIT
    for (const link of ['storage reads', 'storage writes'] as const) {
      flows.setCapacity(nameOf(link, id), Math.floor(storage * BYTES_PER_MS))
    }
    for (const link of ['network out', 'network into', "users' network out"] as const) {
      flows.setCapacity(nameOf(link, id), Math.floor(network * BYTES_PER_MS))
    }
  }
  for (const array of topology.arrays.keys()) setArraySpeed(run, array, WHOLE)
  tellLoads(run)
}

/** At 0:00 what every link has, from then on each change. */
function tellLoads({ topology, flows, emit }: Run): void {
  const links = new Map<string, Pick<LinkLoad, 'link' | 'of'>>()
  const know = (kinds: readonly LinkKind[], ids: Iterable<string>): void => {
    for (const of of ids) for (const link of kinds) links.set(nameOf(link, of), { link, of })
  }
  know(LINKS_OF_HOST, topology.hosts.keys())
  know(LINKS_OF_ARRAY, topology.arrays.keys())
  const tell = (uses: readonly LinkUse[]): void => {
    const loads: LinkLoad[] = []
    for (const { name, used, capacity } of uses) {
      const known = links.get(name)
      if (known !== undefined) loads.push({ link: known.link, of: known.of, used, capacity })
    }
    emit({ kind: 'link-loads-changed', loads })
  }
  tell([...links.keys()].map((name) => ({ name, used: 0, capacity: flows.capacityOf(name) })))
  flows.onLoads = tell
}

const LINKS_OF_HOST: readonly LinkKind[] = [
  'storage reads',
  'storage writes',
  'network out',
  'network into',
  "users' network out",
]
const LINKS_OF_ARRAY: readonly LinkKind[] = ['bandwidth', 'I/Os']

const nameOf = (link: LinkKind, of: HostId | ArrayId): string => `${link} of ${of}`

const WHOLE = 100

/** Bandwidth and I/Os alike: `percent` of what the array has. */
export function setArraySpeed(
  { topology, flows, hardware }: Run,
  array: ArrayId,
  percent: number,
): void {
  const spec = topology.arrays.get(array)
  if (spec === undefined) return
  const bytesPerIo = (hardware.bootReadMB * 1_000_000) / hardware.bootReads
  const now = (whole: number) => Math.floor((whole * percent) / WHOLE)
  flows.setCapacity(nameOf('bandwidth', array), now(spec.bandwidthMBps * BYTES_PER_MS))
  flows.setCapacity(nameOf('I/Os', array), now(Math.floor((spec.iops * bytesPerIo) / 1_000)))
}

export const savePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  nameOf('storage writes', host),
  nameOf('bandwidth', arrayOf(run.topology, lun)),
]

export const restorePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  nameOf('storage reads', host),
  nameOf('bandwidth', arrayOf(run.topology, lun)),
]

/** Small random reads: the array's I/Os count besides its bandwidth. */
export const bootPath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  ...restorePath(run, host, lun),
  nameOf('I/Os', arrayOf(run.topology, lun)),
]

export const copyPath = (source: HostId, target: HostId): readonly string[] => [
  nameOf('network out', source),
  nameOf('network into', target),
]

/** Files on their way to users. Migrations have a network of their own, as VI3 asks for. */
export const copyOutPath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  ...restorePath(run, host, lun),
  nameOf("users' network out", host),
]
