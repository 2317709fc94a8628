import type { ChoiceSheet, Parameter, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { choices as laterChoices } from '../esx-3.0/parameters.ts'
import { resourcesParameters } from '../esx-3.0/resources-parameters.ts'
import { vmotionParameters } from '../esx-3.0/vmotion-parameters.ts'
import { causes } from './causes.ts'
import { words } from './words.ts'

const SHEET = 'Failover Lab fact sheet Other platforms'
const GUIDE = 'VMware ESX Server 2.5 Administration Guide'
const OVERHEAD = `${GUIDE}, memory overhead by memory: 54 MB, 64 MB with two vCPUs`

/** What a text on a later version says holds for this one by memory only. */
function earlier<Key extends string>(sheet: Readonly<Record<Key, Parameter>>) {
  const rows = Object.entries<Parameter>(sheet).map(([key, row]) => [
    key,
    row.mark === 'sourced'
      ? { ...row, mark: 'memory', source: `${row.source}; for 2.5 by memory` }
      : row,
  ])
  return Object.fromEntries(rows) as Readonly<Record<Key, Parameter>>
}

/** Numbers of ESX Server 2.5, June 2006, beside those of VirtualCenter 1.x. */
export const hostParameters = {
  ...earlier({ ...resourcesParameters, ...vmotionParameters }),
  overheadBase: {
    label: 'Memory overhead of a VM, fixed part',
    value: 38,
    unit: 'MB',
    range: [0, 1_024],
    mark: 'memory',
    source: `${OVERHEAD}; less what 512 MB add`,
    effect: 'More overhead leaves less memory unreserved.',
  },
  overheadPerGB: {
    label: 'Memory overhead of a VM for each GB',
    value: 32,
    unit: 'MB',
    range: [0, 512],
    mark: 'memory',
    source: `${OVERHEAD}, and 32 MB for each GB`,
    effect: 'More overhead leaves less memory unreserved.',
  },
  overheadPerVcpu: {
    label: 'Memory overhead for the second vCPU',
    value: 10,
    unit: 'MB',
    range: [0, 512],
    mark: 'memory',
    source: OVERHEAD,
    effect: 'More overhead leaves less memory unreserved.',
  },
  serviceConsole: {
    label: 'Memory of the service console and the VMkernel',
    value: 296,
    unit: 'MB',
    range: [64, 2_048],
    mark: 'derived',
    source: `${GUIDE}, p. 364: console 272 MB for 9 to 16 vCPUs, and 24 MB for the VMkernel`,
    effect: 'More leaves less memory for VMs.',
  },
  freePool: {
    label: 'Share of the memory for VMs that is kept free',
    value: 0.06,
    unit: 'share',
    range: [0, 0.5],
    mark: 'sourced',
    source: `${GUIDE}, p. 364: about 6 %`,
    effect: 'More leaves less memory for VMs.',
  },
  lockProbe: {
    label: 'Lock of a lost host is broken after',
    value: 5,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} 2.4: release of the lock on VMFS-2 5 s`,
    effect: 'Longer delays each start of a VM whose host was lost.',
  },
  lockExpiry: {
    label: 'A lock not renewed counts as stale after',
    value: 16,
    unit: 's',
    range: [1, 120],
    mark: 'assumed',
    source: 'Failover Lab: taken from VMFS-3; nothing found for VMFS-2',
    effect: 'It holds a start up only soon after the VM’s host was lost.',
  },
  powerOn: {
    label: 'Register and power on',
    value: 10,
    unit: 's',
    range: [1, 60],
    mark: 'assumed',
    source: `${SHEET} 2.4`,
    effect: 'Longer delays each start.',
  },
  hostAdd: {
    label: 'Host that is added is taken into the farm',
    value: 60,
    unit: 's',
    range: [0, 3_600],
    mark: 'assumed',
    source: 'Failover Lab; no measurement found',
    effect: 'Longer lets a host that is added take VMs later.',
  },
  maxHosts: {
    label: 'Hosts on a VMFS volume',
    value: 32,
    unit: 'hosts',
    range: [1, 1_000],
    mark: 'sourced',
    source: 'VMware Infrastructure 3 Configuration Maximums; hosts powering on at once',
    effect: 'Hosts beyond it stay outside.',
    limit: true,
  },
  maxVms: {
    label: 'VMs on a host',
    value: 80,
    unit: 'VMs',
    range: [1, 1_000],
    mark: 'memory',
    source: `${SHEET} 2.1: 80 vCPUs a host`,
    effect: 'A start beyond it is refused.',
    limit: true,
  },
  maxRam: {
    label: 'Memory of a VM',
    value: 3_600,
    unit: 'MB',
    range: [128, 1_048_576],
    mark: 'memory',
    source: `${SHEET} 2.1`,
    effect: 'A VM with more cannot run.',
    limit: true,
  },
  maxVcpus: {
    label: 'Virtual CPUs of a VM',
    value: 2,
    unit: 'vCPUs',
    range: [1, 64],
    mark: 'memory',
    source: `${SHEET} 2.1: 2 with Virtual SMP`,
    effect: 'A VM with more cannot run.',
    limit: true,
  },
  migrationPrepare: {
    label: 'VMotion: reserve memory and create the VM at the target',
    value: 5,
    unit: 's',
    range: [2, 10],
    mark: 'assumed',
    source: `${SHEET} 2.2: 5 to 10 s of set-up in all`,
    effect: 'Longer lets the copy begin later.',
  },
  migrationsPerHost: {
    label: 'VMotions at a time on a host',
    value: 2,
    unit: 'count',
    range: [1, 64],
    mark: 'assumed',
    source: 'Failover Lab: as in VirtualCenter 2.0; nothing found for 1.x',
    effect: 'More lets migrations run side by side and share the link.',
  },
} as const satisfies ParameterSheet

/** Numbers of ESX Server 2.5 with VirtualCenter 1.x and nobody but an operator to restart VMs. */
export const parameters = {
  ...hostParameters,
  register: {
    label: 'Operator registers the VM of a lost host on another one',
    value: 180,
    unit: 's',
    range: [0, 3_600],
    mark: 'assumed',
    source: `${SHEET} 2.2: 10 to 60 min in all with the time until somebody acts`,
    effect: 'Longer delays a power-on away from the host that knows the VM.',
  },
} as const satisfies ParameterSheet

export const choices = {
  autoStart: laterChoices.autoStart,
  dirtyModel: laterChoices.dirtyModel,
} as const satisfies ChoiceSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
