import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'

const SHARES = 'VMware Resource Management Guide 4.1, Resource Allocation Shares; VI3 by memory'

/** Numbers of DRS in VirtualCenter 2.0, June 2006. */
export const drsParameters = {
  drsPeriod: {
    label: 'DRS looks at the cluster every',
    value: 300,
    unit: 's',
    range: [60, 3_600],
    mark: 'sourced',
    source: 'Frank Denneman, DRS invocation interval (2011), PollPeriodSec',
    effect: 'Longer leaves an uneven load, or a broken rule, as it is for longer.',
  },
  drsThreshold: {
    label: 'DRS migration threshold: 1 conservative, 5 aggressive',
    value: 3,
    unit: 'count',
    range: [1, 5],
    mark: 'memory',
    source: 'VI API ClusterDrsConfigInfo vmotionRate; the middle of the wizard',
    effect: 'More lets DRS move VMs for a smaller imbalance; 1 only for rules and maintenance.',
  },
  drsMovesPerHost: {
    label: 'DRS moves of a host in a pass',
    value: 8,
    unit: 'count',
    range: [1, 100],
    mark: 'sourced',
    source: 'Frank Denneman, DRS MaxMovesPerHost (2010)',
    effect: 'Fewer need more passes to even out the load; rules and maintenance are not held back.',
  },
  drsMinimumGain: {
    label: 'A DRS move must lessen the deviation of load by',
    value: 0.01,
    unit: 'share',
    range: [0.001, 1],
    mark: 'assumed',
    source: 'Failover Lab; MinGoodness exists (Frank Denneman, 2012), its value was not found',
    effect: 'More forgoes moves that help little.',
  },
  poolCpus: {
    label: 'A resource pool weighs as a VM with this many vCPUs',
    value: 4,
    unit: 'count',
    range: [1, 64],
    mark: 'sourced',
    source: SHARES,
    effect: 'More gives pools more CPU beside VMs that stand in none.',
  },
  poolRam: {
    label: 'A resource pool weighs as a VM with this much memory',
    value: 16_384,
    unit: 'MB',
    range: [1_024, 1_048_576],
    mark: 'sourced',
    source: SHARES,
    effect: 'More gives pools more memory beside VMs that stand in none.',
  },
} as const satisfies ParameterSheet

export const drsChoices = {
  drs: {
    label: 'DRS',
    value: 'fully',
    options: ['off', 'manual', 'partly', 'fully'],
    mark: 'memory',
    source: 'VI API ClusterDrsConfigInfo; the wizard of VirtualCenter proposes fully automated',
    effect:
      'Manual recommends; partly places VMs that are powered on and recommends moves; ' +
      'fully does both.',
  },
} as const satisfies ChoiceSheet
