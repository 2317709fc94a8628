import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { causes } from './causes.ts'
import { drsChoices, drsParameters } from './drs-parameters.ts'
import { haParameters } from './ha-parameters.ts'
import { resourcesParameters } from './resources-parameters.ts'
import { vmotionParameters } from './vmotion-parameters.ts'
import { words } from './words.ts'

/** Numbers of ESX Server 3.0 with VirtualCenter 2.0, June 2006. */
export const parameters = {
  ...haParameters,
  ...drsParameters,
  ...vmotionParameters,
  ...resourcesParameters,
} as const satisfies ParameterSheet

export const choices = {
  ...drsChoices,
  autoStart: {
    label: 'VMs outside the cluster start',
    value: 'with-host',
    options: ['with-host', 'by-operator'],
    mark: 'assumed',
    source:
      'Failover Lab: as on Virtual Server 2005 R2, whose documents name it; that whoever runs a ' +
      'VM unprotected sets it to start with its host is assumed',
    effect: 'With their host they are back after it; by an operator they stay down until then.',
  },
  admissionControl: {
    label: 'Admission control',
    value: 'strict',
    options: ['strict', 'relaxed'],
    mark: 'memory',
    source: 'Failover Lab fact sheet ESX 3.0, 2.1',
    effect: 'Strict refuses a power-on that would break the configured failover capacity.',
  },
  relaxedStatus: {
    label: 'Below the promised capacity with relaxed admission',
    value: 'red',
    options: ['red', 'green'],
    mark: 'memory',
    source: 'VMware vSphere 4.1 Availability Guide: green; red in VirtualCenter 2.0 by memory',
    effect: 'Green keeps the cluster green that survives fewer failures than promised.',
  },
  slotRule: {
    label: 'Slot rule of admission control',
    value: 'A',
    options: ['A', 'B'],
    mark: 'sourced',
    source:
      'VMware support on HA failover capacity, ESX 3.02 and earlier (A); Duncan Epping, ' +
      'HA and slot sizes, VirtualCenter 2.5 on (B)',
    effect:
      'A: the largest configured memory sets the slot, the smallest host the slots of each; ' +
      'B: the largest reservation sets the slot, and each host has its own slots.',
  },
  isolationResponse: {
    label: 'Isolation response',
    value: 'power-off',
    options: ['power-off', 'leave-on'],
    mark: 'sourced',
    source: 'Duncan Epping, Leave powered on (2008): power off was the default of VI 3.0',
    effect: 'Power off lets the others restart the VMs of an isolated host; left on, they keep on.',
  },
  dirtyModel: {
    label: 'How a guest dirties memory',
    value: 'hard-cap',
    options: ['hard-cap', 'exponential'],
    mark: 'assumed',
    source: 'Failover Lab fact sheets Physics A5 and ESX 3.0, 5.5',
    effect: 'Exponential lets a guest hit pages again that are dirty already.',
  },
} as const satisfies ChoiceSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
