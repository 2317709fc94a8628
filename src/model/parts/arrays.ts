/** Arrays of 2006, each placed with a first LUN on it. */
import type { ArraySpec } from '../scenario/schema.ts'
import { type Part, PHYSICS } from './part.ts'

export type ArrayPart = Part<Omit<ArraySpec, 'id' | 'position'>>

/** Of a disk with 15,000 revolutions a minute: within the 172 to 189 of Physics, C6. */
const DISK_IOPS = 175

const disks = (count: number, link: string): string =>
  `${PHYSICS}, C6 and C11: ${count} disks, assumed, of ${DISK_IOPS} I/Os a second; ${link}`

export const ARRAY_PARTS: readonly ArrayPart[] = [
  {
    id: 'entry-iscsi',
    label: 'Entry iSCSI array, 8 disks',
    mark: 'assumed',
    source: disks(8, 'one port, C1'),
    spec: { link: 'iscsi-1g', bandwidthMBps: 110, iops: 8 * DISK_IOPS },
  },
  {
    id: 'midrange-iscsi',
    label: 'Mid-range iSCSI array, 14 disks',
    mark: 'assumed',
    source: disks(14, 'two ports, C1'),
    spec: { link: 'iscsi-1g', bandwidthMBps: 220, iops: 14 * DISK_IOPS },
  },
  {
    id: 'entry-fc',
    label: 'Entry Fibre Channel array, 10 disks',
    mark: 'assumed',
    source: disks(10, 'one port of 2 Gb/s, section 0'),
    spec: { link: 'fc-2g', bandwidthMBps: 185, iops: 10 * DISK_IOPS },
  },
  {
    id: 'midrange-fc',
    label: 'Mid-range Fibre Channel array, 28 disks',
    mark: 'assumed',
    source: disks(28, 'the upper end of C11'),
    spec: { link: 'fc-4g', bandwidthMBps: 350, iops: 28 * DISK_IOPS },
  },
]
