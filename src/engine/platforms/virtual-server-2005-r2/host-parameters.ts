import type { ParameterSheet } from '../../../model/parameter.ts'

const SHEET = 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters'

/** Numbers of a Virtual Server 2005 R2 host: limits, memory and CPU weights. */
export const hostParameters = {
  memoryOverhead: {
    label: 'Memory overhead of a VM',
    value: 32,
    unit: 'MB',
    range: [0, 512],
    mark: 'sourced',
    source:
      'Microsoft TechNet, Virtual Server 2005: Allocating system resources to a virtual machine',
    effect: 'More overhead lets fewer VMs fit on a host.',
  },
  hostReserve: {
    label: 'Memory that the host keeps for itself',
    value: 768,
    unit: 'MB',
    range: [256, 8_192],
    mark: 'assumed',
    source: `${SHEET} (a)`,
    effect: 'A larger reserve lets fewer VMs fit on a host.',
  },
  maxNodes: {
    label: 'Nodes in a cluster',
    value: 8,
    unit: 'hosts',
    range: [1, 1_000],
    mark: 'sourced',
    source: 'Microsoft TechNet, Windows Server 2003 server clusters: Server requirements',
    effect: 'Hosts beyond it stay outside the cluster.',
  },
  maxVms: {
    label: 'Running VMs on a host',
    value: 64,
    unit: 'VMs',
    range: [1, 1_000],
    mark: 'sourced',
    source: 'Microsoft TechNet, Virtual Server 2005: Adding virtual machines',
    effect: 'A start beyond it fails.',
  },
  maxRam: {
    label: 'Memory of a VM',
    value: 3_686,
    unit: 'MB',
    range: [128, 1_048_576],
    mark: 'sourced',
    source: 'Microsoft TechNet, Virtual Server 2005: Adding virtual machines (3.6 GB)',
    effect: 'A VM with more cannot run.',
  },
  maxVcpus: {
    label: 'Virtual CPUs of a VM',
    value: 1,
    unit: 'vCPUs',
    range: [1, 64],
    mark: 'sourced',
    source: 'Microsoft TechNet, Virtual Server 2005: Emulated hardware',
    effect: 'A VM with more cannot run.',
  },
  weightLow: {
    label: 'CPU weight for low shares',
    value: 50,
    unit: 'count',
    range: [1, 10_000],
    mark: 'assumed',
    source: 'Failover Lab: half the default weight, as low is half of normal on ESX',
    effect: 'A larger weight gives VMs with low shares more CPU under contention.',
  },
  weightNormal: {
    label: 'CPU weight for normal shares',
    value: 100,
    unit: 'count',
    range: [1, 10_000],
    mark: 'sourced',
    source: 'Desai, Managing CPU Resource Allocation (2006): default relative weight',
    effect: 'A larger weight gives VMs with normal shares more CPU under contention.',
  },
  weightHigh: {
    label: 'CPU weight for high shares',
    value: 200,
    unit: 'count',
    range: [1, 10_000],
    mark: 'assumed',
    source: 'Failover Lab: twice the default weight, as high is twice normal on ESX',
    effect: 'A larger weight gives VMs with high shares more CPU under contention.',
  },
} as const satisfies ParameterSheet
