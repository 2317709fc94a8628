import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import {
  choices as mscsChoices,
  parameters as mscsParameters,
} from '../virtual-server-2005-r2/parameters.ts'
import { causes } from './causes.ts'
import { words } from './words.ts'

const SHEET = 'Failover Lab fact sheet Other platforms'
const GUIDE = 'VMware GSX Server 3 Administration Guide'
const PRIORITIES = 'Failover Lab: shares stand for the priority of the VM’s process on Windows'

/** Numbers of GSX Server 3.2 on Windows Server 2003 MSCS, June 2006: MSCS's own, and GSX's. */
export const parameters = {
  ...mscsParameters,
  powerOn: {
    label: 'Script online until the VM has power',
    value: 2,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} 1.3: the script calls vmware-cmd start; time as on Virtual Server`,
    effect: 'Longer delays each start of a VM, and each try of a start that does not fit.',
  },
  freeze: {
    label: 'Script and GSX before a suspend writes',
    value: 2,
    unit: 's',
    range: [0, 30],
    mark: 'assumed',
    source: `${SHEET} 1.3: overhead of suspend and resume 3 to 5 s, half of it here`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  savedShare: {
    label: 'Share of RAM that a suspended state holds',
    value: 1,
    unit: 'share',
    range: [0.05, 1],
    mark: 'memory',
    source: `${SHEET} 1.3: a .vmss file is about as large as the VM’s memory`,
    effect: 'A larger share makes suspend and resume longer.',
  },
  diskOnline: {
    label: 'Disk online in a planned move',
    value: 2,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} 1.3: 3 to 5 s for the disk to change hands, 4 s with its other two steps`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  resume: {
    label: 'Start of the resume, and GSX after it',
    value: 2,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} 1.3: overhead of suspend and resume 3 to 5 s, half of it here`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  memoryOverhead: {
    label: 'Memory overhead of a VM',
    value: 62,
    unit: 'MB',
    range: [0, 512],
    mark: 'memory',
    source: `${GUIDE}, memory overhead: 54 MB at 512 MB, 62 MB at 1,000 MB, 105 MB at 3,600 MB`,
    effect: 'More overhead lets fewer VMs fit on a host.',
  },
  residentShare: {
    label: 'Share of a VM’s memory that must fit in RAM',
    value: 1,
    unit: 'share',
    range: [0.25, 1],
    mark: 'memory',
    source: `${GUIDE}, p. 185: all, some (0.5) or most of it swapped (0.25); shares by memory`,
    effect: 'Less lets more VMs start on a host, and slows them once RAM is short.',
  },
  swapSlowdown: {
    label: 'Slow-down of a VM if all its memory were swapped',
    value: 20,
    unit: 'count',
    range: [1, 1_000],
    mark: 'assumed',
    source: 'Failover Lab; no measurement found',
    effect: 'More slows VMs on a host whose memory does not hold them all.',
  },
  maxVms: {
    label: 'Running VMs on a host',
    value: 64,
    unit: 'VMs',
    range: [1, 1_000],
    mark: 'memory',
    source: `${SHEET} 1.1`,
    effect: 'A start beyond it fails.',
    limit: true,
  },
  maxRam: {
    label: 'Memory of a VM',
    value: 3_600,
    unit: 'MB',
    range: [128, 1_048_576],
    mark: 'memory',
    source: `${SHEET} 1.1`,
    effect: 'A VM with more cannot run.',
    limit: true,
  },
  maxVcpus: {
    label: 'Virtual CPUs of a VM',
    value: 1,
    unit: 'vCPUs',
    range: [1, 64],
    mark: 'memory',
    source: `${SHEET} 1.1; two only from VMware Server 1.0 on`,
    effect: 'A VM with more cannot run.',
    limit: true,
  },
  weightLow: {
    label: 'CPU weight for low shares',
    value: 50,
    unit: 'count',
    range: [1, 10_000],
    mark: 'assumed',
    source: `${PRIORITIES}; half of normal`,
    effect: 'A larger weight gives VMs with low shares more CPU under contention.',
  },
  weightNormal: {
    label: 'CPU weight for normal shares',
    value: 100,
    unit: 'count',
    range: [1, 10_000],
    mark: 'assumed',
    source: PRIORITIES,
    effect: 'A larger weight gives VMs with normal shares more CPU under contention.',
  },
  weightHigh: {
    label: 'CPU weight for high shares',
    value: 200,
    unit: 'count',
    range: [1, 10_000],
    mark: 'assumed',
    source: `${PRIORITIES}; twice normal`,
    effect: 'A larger weight gives VMs with high shares more CPU under contention.',
  },
} as const satisfies ParameterSheet

export const choices = mscsChoices satisfies ChoiceSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
