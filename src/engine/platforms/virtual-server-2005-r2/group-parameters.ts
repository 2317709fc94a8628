/** What an administrator sets on groups and resources, and how often the cluster looks. */
import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'

const SHEET = 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters'

export const groupParameters = {
  restartThreshold: {
    label: 'Restarts of a failed resource on its node',
    value: 3,
    unit: 'count',
    range: [0, 20],
    mark: 'sourced',
    source: 'Microsoft MSCS reference, resource property RestartThreshold',
    effect: 'More restarts hold a group longer on a node where it does not fit.',
  },
  restartPeriod: {
    label: 'Period in which restarts are counted',
    value: 900,
    unit: 's',
    range: [1, 86_400],
    mark: 'sourced',
    source: 'Microsoft MSCS reference, resource property RestartPeriod',
    effect: 'A shorter period forgets failed starts sooner.',
  },
  looksAlivePeriod: {
    label: 'Period of LooksAlive',
    value: 5,
    unit: 's',
    range: [1, 3_600],
    mark: 'sourced',
    source: 'Microsoft MSCS reference, resource type property LooksAlivePollInterval',
    effect: 'Longer finds a VM that stopped by itself later.',
  },
  pendingTimeout: {
    label: 'Time-out of a resource that comes online or goes offline',
    value: 180,
    unit: 's',
    range: [1, 86_400],
    mark: 'sourced',
    source:
      'Microsoft MSCS reference, resource property PendingTimeout; that the script reports no ' +
      `progress meanwhile is assumed, ${SHEET} (b)`,
    effect: 'A save or restore that takes longer ends with the VM turned off and booted anew.',
  },
  driveLetters: {
    label: 'Drive letters for groups',
    value: 21,
    unit: 'count',
    range: [0, 100_000],
    mark: 'derived',
    source: `${SHEET} (c): 26 less A, B, C, D and Q; which are reserved is assumed`,
    effect: 'Groups beyond it stay outside the cluster, and their VMs are unprotected.',
    limit: true,
  },
  failoverThreshold: {
    label: 'Failovers of a group whose start failed (0: nodes less one)',
    value: 10,
    unit: 'count',
    range: [0, 100],
    mark: 'sourced',
    source:
      'Microsoft MSCS reference, group property FailoverThreshold: 10 on Windows Server 2003, ' +
      'nodes less one after it; KB 197047: only failures of resources count',
    effect: 'More lets a group that does not fit try more nodes before it is given up.',
  },
  failoverPeriod: {
    label: 'Period in which failovers of a group are counted',
    value: 21_600,
    unit: 's',
    range: [1, 4_294_800],
    mark: 'sourced',
    source: 'Microsoft MSCS reference, group property FailoverPeriod',
    effect: 'A shorter period forgets failovers sooner, so that a group is tried for longer.',
  },
} as const satisfies ParameterSheet

const HOURS = Array.from({ length: 24 }, (_, hour) => `${hour}`)

export const groupChoices = {
  autoStart: {
    label: 'VMs outside the cluster start',
    value: 'with-host',
    options: ['with-host', 'by-operator'],
    mark: 'assumed',
    source:
      'Microsoft, Virtual Server 2005 R2 documentation, vmautostarttype: never, always, or if ' +
      'running at quit; that whoever runs a VM unprotected sets the last is assumed',
    effect: 'With their host they are back after it; by an operator they stay down until then.',
  },
  failback: {
    label: 'Failback of groups to their preferred owners',
    value: 'off',
    options: ['off', 'immediate', 'window'],
    mark: 'sourced',
    source: 'Microsoft TechNet, Windows Server 2003 server clusters: Setting group properties',
    effect: 'Groups move back, standing still meanwhile, when a node that they prefer is back.',
  },
  failbackFrom: {
    label: 'Failback window opens at the hour',
    value: '1',
    options: HOURS,
    mark: 'assumed',
    source:
      'Microsoft MSCS reference, group property FailbackWindowStart: 0 to 23, none by default',
    effect: 'With failback in a window groups wait for this hour of the day.',
  },
  failbackTo: {
    label: 'Failback window closes at the hour',
    value: '5',
    options: HOURS,
    mark: 'assumed',
    source: 'Microsoft MSCS reference, group property FailbackWindowEnd: 0 to 23, none by default',
    effect: 'With failback in a window no group begins to move back from this hour of the day on.',
  },
} as const satisfies ChoiceSheet
