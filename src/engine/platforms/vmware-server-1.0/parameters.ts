import type { ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { causes } from '../gsx-3.2/causes.ts'
import { choices, parameters as gsxParameters } from '../gsx-3.2/parameters.ts'
import { words } from './words.ts'

/** Numbers of VMware Server 1.0 on Windows Server 2003 MSCS: GSX's, but for its limits. */
export const parameters = {
  ...gsxParameters,
  maxRam: {
    label: 'Memory of a VM',
    value: 3_600,
    unit: 'MB',
    range: [128, 1_048_576],
    mark: 'sourced',
    source: 'VMware Server 2.0 User’s Guide, p. 61: 3.6 GB before it',
    effect: 'A VM with more cannot run.',
    limit: true,
  },
  maxVcpus: {
    label: 'Virtual CPUs of a VM',
    value: 2,
    unit: 'vCPUs',
    range: [1, 64],
    mark: 'sourced',
    source: 'virtualization.info, VMware details migration terms for GSX (7 February 2006)',
    effect: 'A VM with more cannot run.',
    limit: true,
  },
} as const satisfies ParameterSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
