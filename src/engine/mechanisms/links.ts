/** The wires: which links a transfer crosses, and how fast each is. */
import { PAYLOAD_OF } from '../../model/hardware.ts'
import type { HostId, LunId } from '../../model/ids.ts'
import type { Run } from './run.ts'

const BYTES_PER_MS = 1_000
/** The payload of 1 Gb/s Ethernet scales with the nominal rate of the port. */
const MBPS_PER_GIGABIT = 1_000

/** Links are full duplex; an array's bandwidth is shared by reads and writes. */
export function declareLinks({ topology, flows, hardware }: Run): void {
  for (const { id, storageLink, storagePorts, networkMbps } of topology.hosts.values()) {
    const storage = hardware[PAYLOAD_OF[storageLink]] * storagePorts
    const network = (hardware.ethernet1g * networkMbps) / MBPS_PER_GIGABIT
    flows.setCapacity(`storage reads of ${id}`, Math.floor(storage * BYTES_PER_MS))
    flows.setCapacity(`storage writes of ${id}`, Math.floor(storage * BYTES_PER_MS))
    flows.setCapacity(`network out of ${id}`, Math.floor(network * BYTES_PER_MS))
    flows.setCapacity(`network into ${id}`, Math.floor(network * BYTES_PER_MS))
    flows.setCapacity(`users' network out of ${id}`, Math.floor(network * BYTES_PER_MS))
  }
  const bytesPerIo = (hardware.bootReadMB * 1_000_000) / hardware.bootReads
  for (const { id, bandwidthMBps, iops } of topology.arrays.values()) {
    flows.setCapacity(`bandwidth of ${id}`, bandwidthMBps * BYTES_PER_MS)
    flows.setCapacity(`I/Os of ${id}`, Math.floor((iops * bytesPerIo) / 1_000))
  }
}

export const savePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  `storage writes of ${host}`,
  `bandwidth of ${arrayOf(run, lun)}`,
]

export const restorePath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  `storage reads of ${host}`,
  `bandwidth of ${arrayOf(run, lun)}`,
]

/** Small random reads: the array's I/Os count besides its bandwidth. */
export const bootPath = (run: Run, host: HostId, lun: LunId): readonly string[] => [
  ...restorePath(run, host, lun),
  `I/Os of ${arrayOf(run, lun)}`,
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

const arrayOf = ({ topology }: Run, lun: LunId): string => topology.luns.get(lun)?.array ?? ''
