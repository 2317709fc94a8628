import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { choices as hostChoices, hostParameters } from '../esx-2.5/parameters.ts'
import { causes } from './causes.ts'
import { words } from './words.ts'

const SHEET = 'Failover Lab fact sheet Other platforms 2.4'

/** Numbers of ESX Server 2.5 with a third party's agent in each service console, June 2006. */
export const parameters = {
  ...hostParameters,
  heartbeatInterval: {
    label: 'Heartbeat interval of the agents',
    value: 1,
    unit: 's',
    range: [0.1, 10],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0; no document of the products was readable',
    effect: 'The first missed heartbeat is noticed at most this long after a host dies.',
  },
  failureDetection: {
    label: 'Failure declared after no heartbeat for',
    value: 20,
    unit: 's',
    range: [2, 120],
    mark: 'assumed',
    source: `${SHEET}: 15 to 30 s; VERITAS Cluster Server about 21 s by memory`,
    effect: 'Longer makes every restart start later.',
  },
  pingWait: {
    label: 'Wait for the answer to a ping before the declaration',
    value: 1,
    unit: 's',
    range: [0, 10],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0; it depends on the product',
    effect: 'The ping goes out this long before the declaration is due.',
  },
  isolationTest: {
    label: 'Isolation test after no heartbeat for',
    value: 12,
    unit: 's',
    range: [2, 120],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0; it depends on the product',
    effect: 'A host that hears nobody asks its gateway this long after the last heartbeat.',
  },
  isolationResponse: {
    label: 'Isolation response after no heartbeat for',
    value: 14,
    unit: 's',
    range: [2, 120],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0; it depends on the product',
    effect: 'An isolated host turns its VMs off this long after the last heartbeat.',
  },
  election: {
    label: 'Another agent takes over from the one that decides',
    value: 5,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0',
    effect: 'Longer delays restarts when the lost host was the one that decides.',
  },
  restartsPerHost: {
    label: 'Restarts at a time on a host',
    value: 3,
    unit: 'count',
    range: [1, 64],
    mark: 'assumed',
    source: `${SHEET}: 2 to 4`,
    effect: 'More lets the VMs of a lost host start closer together.',
  },
  retryDelay: {
    label: 'Wait before a restart that found no room is tried again',
    value: 60,
    unit: 's',
    range: [1, 3_600],
    mark: 'assumed',
    source: `${SHEET}: the agent of VERITAS Cluster Server looks every 60 s, by memory`,
    effect: 'Longer leaves a VM down longer after room has come free.',
  },
  restartAttempts: {
    label: 'Restart of a VM given up after attempts; 0: never',
    value: 0,
    unit: 'count',
    range: [0, 100],
    mark: 'assumed',
    source: 'Failover Lab: as HA of ESX 3.0, endless; it depends on the product',
    effect: 'More lets a VM wait longer for room before it is left to the operator.',
  },
} as const satisfies ParameterSheet

export const choices = {
  ...hostChoices,
  isolationResponse: {
    label: 'Isolation response',
    value: 'power-off',
    options: ['power-off', 'leave-on'],
    mark: 'assumed',
    source: 'Failover Lab: taken from HA of ESX 3.0; it depends on the product',
    effect: 'Power off lets the others restart the VMs of an isolated host; left on, they keep on.',
  },
} as const satisfies ChoiceSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
