/** The wires: which links a transfer crosses, and how fast each is. */
import { PAYLOAD_OF } from '../../model/hardware.ts'
import type { ArrayId, HostId, LunId } from '../../model/ids.ts'
import { arrayOf } from '../../model/storage.ts'
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
    flows.setCapacity(`storage reads of ${id}`, Math.floor(storage * BYTES_PER_MS))
    flows.setCapacity(`storage writes of ${id}`, Math.floor(storage * BYTES_PER_MS))
    flows.setCapacity(`network out of ${id}`, Math.floor(network * BYTES_PER_MS))
    flows.setCapacity(`network into ${id}`, Math.floor(network * BYTES_PER_MS))
    flows.setCapacity(`users' network out of ${id}`, Math.floor(network * BYTES_PER_MS))
  }
  for (const array of topology.arrays.keys()) setArraySpeed(run, array, WHOLE)
}

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
  flows.setCapacity(`bandwidth of ${array}`, now(spec.bandwidthMBps * BYTES_PER_MS))
  flows.setCapacity(`I/Os of ${array}`, now(Math.floor((spec.iops * bytesPerIo) / 1_000)))
}

export const savePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  `storage writes of ${host}`,
  `bandwidth of ${arrayOf(run.topology, lun)}`,
]

export const restorePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  `storage reads of ${host}`,
  `bandwidth of ${arrayOf(run.topology, lun)}`,
]

/** Small random reads: the array's I/Os count besides its bandwidth. */
export const bootPath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  ...restorePath(run, host, lun),
  `I/Os of ${arrayOf(run.topology, lun)}`,
]

export const copyPath = (source: HostId, target: HostId): readonly string[] => [
  `network out of ${source}`,
  `network into ${target}`,
]

/** Files on their way to users. Migrations have a network of their own, as VI3 asks for. */
export const copyOutPath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  ...restorePath(run, host, lun),
  `users' network out of ${host}`,
]
