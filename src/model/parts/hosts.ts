/** Servers that were sold in 2006. */
import type { HostSpec } from '../scenario/schema.ts'
import type { Part } from './part.ts'

export type HostPart = Part<Omit<HostSpec, 'id' | 'position' | 'chassis' | 'rack' | 'switch'>>

const MEMORY = 'From memory of the makers’ lists of 2006; memory, ports and network are assumed'

export const HOST_PARTS: readonly HostPart[] = [
  {
    id: 'two-way-xeon',
    label: 'Two-way Xeon, 2 cores, 4 GB',
    mark: 'memory',
    source: `${MEMORY}. Two Intel Xeon DP of 3.2 GHz, single core`,
    spec: {
      sockets: 2,
      coresPerSocket: 1,
      coreMHz: 3_200,
      ramMB: 4_096,
      cpuFamily: 'Intel Xeon (NetBurst)',
      storageLink: 'iscsi-1g',
      storagePorts: 1,
      networkMbps: 1_000,
    },
  },
  {
    id: 'two-way-xeon-5100',
    label: 'Two-way Xeon 5100, 4 cores, 8 GB',
    mark: 'memory',
    source: `${MEMORY}. Two Intel Xeon 5150 of 2.66 GHz, dual core`,
    spec: {
      sockets: 2,
      coresPerSocket: 2,
      coreMHz: 2_660,
      ramMB: 8_192,
      cpuFamily: 'Intel Xeon (Core)',
      storageLink: 'iscsi-1g',
      storagePorts: 2,
      networkMbps: 1_000,
    },
  },
  {
    id: 'two-way-opteron',
    label: 'Two-way Opteron, 4 cores, 8 GB',
    mark: 'memory',
    source: `${MEMORY}. Two AMD Opteron 280 of 2.4 GHz, dual core`,
    spec: {
      sockets: 2,
      coresPerSocket: 2,
      coreMHz: 2_400,
      ramMB: 8_192,
      cpuFamily: 'AMD Opteron',
      storageLink: 'fc-2g',
      storagePorts: 1,
      networkMbps: 1_000,
    },
  },
  {
    id: 'four-way-xeon',
    label: 'Four-way Xeon MP, 8 cores, 16 GB',
    mark: 'memory',
    source: `${MEMORY}. Four Intel Xeon 7040 of 3.0 GHz, dual core`,
    spec: {
      sockets: 4,
      coresPerSocket: 2,
      coreMHz: 3_000,
      ramMB: 16_384,
      cpuFamily: 'Intel Xeon (NetBurst)',
      storageLink: 'fc-2g',
      storagePorts: 2,
      networkMbps: 1_000,
    },
  },
  {
    id: 'four-way-opteron',
    label: 'Four-way Opteron, 8 cores, 32 GB',
    mark: 'memory',
    source: `${MEMORY}. Four AMD Opteron 880 of 2.4 GHz, dual core`,
    spec: {
      sockets: 4,
      coresPerSocket: 2,
      coreMHz: 2_400,
      ramMB: 32_768,
      cpuFamily: 'AMD Opteron',
      storageLink: 'fc-4g',
      storagePorts: 2,
      networkMbps: 1_000,
    },
  },
]
