/**
 * The one world that every platform runs in: guests and hardware. A platform's own sheet speaks
 * only for what its software does.
 */
import type { ParameterSheet } from './parameter.ts'
import type { StorageLink } from './scenario/vocabulary.ts'

const PHYSICS = 'Failover Lab fact sheet Physics'

export const parameters = {
  guestBoot: {
    label: 'Boot of a guest, median',
    value: 90,
    unit: 's',
    range: [1, 3_600],
    mark: 'assumed',
    source: `${PHYSICS}, 0 and D`,
    effect: 'Longer lengthens every cold start on every platform.',
  },
  guestBootSpread: {
    label: 'Spread of boot times (sigma of a lognormal)',
    value: 0.35,
    unit: 'share',
    range: [0, 2],
    mark: 'assumed',
    source: `${PHYSICS}, 0`,
    effect: 'More lets boots differ more; the same VM has the same luck on every platform.',
  },
  guestBootShortest: {
    label: 'Shortest boot',
    value: 45,
    unit: 's',
    range: [0, 3_600],
    mark: 'assumed',
    source: `${PHYSICS}, 0: 45 to 300 s`,
    effect: 'No boot is drawn shorter.',
  },
  guestBootLongest: {
    label: 'Longest boot',
    value: 300,
    unit: 's',
    range: [1, 7_200],
    mark: 'assumed',
    source: `${PHYSICS}, 0: 45 to 300 s`,
    effect: 'No boot is drawn longer.',
  },
  bootReadMB: {
    label: 'Data that a boot reads',
    value: 200,
    unit: 'MB',
    range: [1, 10_000],
    mark: 'assumed',
    source: `${PHYSICS}, C: Windows 2003 reads 150 to 250 MB`,
    effect: 'More lets boots fill the storage link sooner.',
  },
  bootReads: {
    label: 'I/Os of a boot',
    value: 12_000,
    unit: 'count',
    range: [1, 1_000_000],
    mark: 'assumed',
    source: `${PHYSICS}, C: 8,000 to 15,000 I/Os`,
    effect: 'More lets boots at the same time slow each other sooner.',
  },
  bootCpu: {
    label: 'CPU that a booting guest wants',
    value: 800,
    unit: 'MHz',
    range: [0, 10_000],
    mark: 'assumed',
    source: 'Failover Lab; no measurement found',
    effect: 'More lets boots on a full host slow down sooner.',
  },
  applicationStart: {
    label: 'Start of the application in a guest',
    value: 20,
    unit: 's',
    range: [0, 3_600],
    mark: 'assumed',
    source: 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters (a)',
    effect: 'Longer lengthens every cold start on every platform.',
  },
  diskCheckShare: {
    label: 'Share of crashed guests that check their disk',
    value: 0.03,
    unit: 'share',
    range: [0, 1],
    mark: 'assumed',
    source: 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters (a)',
    effect: 'More lets more guests spend the time of a disk check after a crash.',
  },
  diskCheck: {
    label: 'Disk check of a guest after a crash',
    value: 300,
    unit: 's',
    range: [0, 86_400],
    mark: 'assumed',
    source: 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters (a)',
    effect: 'Longer lengthens the starts that need one.',
  },
  hostBoot: {
    label: 'Host from power until it is up',
    value: 240,
    unit: 's',
    range: [1, 7_200],
    mark: 'assumed',
    source: `${PHYSICS}, D: POST 90 to 180 s and hypervisor or Windows 3 to 6 min, kept equal`,
    effect: 'Longer lets a host come back later on every platform.',
  },
  clusterJoin: {
    label: 'Host joins its cluster',
    value: 5,
    unit: 's',
    range: [0, 600],
    mark: 'assumed',
    source: 'Failover Lab fact sheet Virtual Server 2005 R2, SM-1',
    effect: 'Longer lets a host that came back take VMs later.',
  },
  ethernet1g: {
    label: 'Payload of 1 Gb/s Ethernet, one way',
    value: 110,
    unit: 'MB/s',
    range: [1, 125],
    mark: 'sourced',
    source: `${PHYSICS}, 0 and C1`,
    effect: 'A faster link shortens saves, restores and memory copies.',
  },
  fibreChannel2g: {
    label: 'Payload of 2 Gb/s Fibre Channel',
    value: 185,
    unit: 'MB/s',
    range: [1, 212],
    mark: 'derived',
    source: `${PHYSICS}, 0: line rate times 0.9`,
    effect: 'A faster link shortens saves and restores.',
  },
  fibreChannel4g: {
    label: 'Payload of 4 Gb/s Fibre Channel',
    value: 370,
    unit: 'MB/s',
    range: [1, 425],
    mark: 'derived',
    source: `${PHYSICS}, 0: line rate times 0.9`,
    effect: 'A faster link shortens saves and restores.',
  },
} as const satisfies ParameterSheet

/** Which parameter holds the payload of a storage link. */
export const PAYLOAD_OF: Readonly<Record<StorageLink, keyof typeof parameters>> = {
  'iscsi-1g': 'ethernet1g',
  'fc-2g': 'fibreChannel2g',
  'fc-4g': 'fibreChannel4g',
}
