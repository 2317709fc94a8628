import type { ParameterSheet } from '../../../model/parameter.ts'

const SHEET = 'Failover Lab fact sheet ESX 3.0, simulation parameters'
const NELSON = 'Nelson, Lim, Hutchins, Fast Transparent Migration for Virtual Machines (2005)'

/** Numbers of VMotion in ESX Server 3.0, June 2006. */
export const vmotionParameters = {
  migrationSetup: {
    label: 'VMotion: check of source and target',
    value: 2,
    unit: 's',
    range: [0, 30],
    mark: 'assumed',
    source: 'Failover Lab fact sheet ESX 3.0, SM3',
    effect: 'Longer lets the copy begin later.',
  },
  migrationPrepare: {
    label: 'VMotion: reserve memory and create the VM at the target',
    value: 4,
    unit: 's',
    range: [2, 10],
    mark: 'assumed',
    source: SHEET,
    effect: 'Longer lets the copy begin later.',
  },
  migrationsPerHost: {
    label: 'VMotions at a time on a host',
    value: 2,
    unit: 'count',
    range: [1, 64],
    mark: 'derived',
    source: 'VMware KB 326281 ceiling 8 over cost 4 of ESX 3.5 and 4.0',
    effect: 'More lets migrations run side by side and share the link.',
  },
  precopyRemaining: {
    label: 'Pre-copy ends when this little is left',
    value: 16,
    unit: 'MB',
    range: [0.1, 1_024],
    mark: 'memory',
    source: NELSON,
    effect: 'More ends the copy sooner and makes the switch-over longer.',
  },
  precopyProgress: {
    label: 'Pre-copy ends when a round gains less than',
    value: 1,
    unit: 'MB',
    range: [0, 1_024],
    mark: 'memory',
    source: NELSON,
    effect: 'More ends the copy of a busy VM sooner.',
  },
  precopyRounds: {
    label: 'Pre-copy ends after rounds',
    value: 30,
    unit: 'count',
    range: [1, 100],
    mark: 'assumed',
    source: 'Failover Lab fact sheet ESX 3.0, 5.5',
    effect: 'Fewer rounds end the copy of a busy VM sooner.',
  },
  switchOver: {
    label: 'Switch-over besides the last memory',
    value: 0.3,
    unit: 's',
    range: [0, 10],
    mark: 'assumed',
    source: `${SHEET}; the goal is less than 1 s in all`,
    effect: 'Longer lets the VM stand still longer in each VMotion.',
  },
  migrationCleanup: {
    label: 'VMotion: clean up at the source',
    value: 1,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: 'Failover Lab fact sheet ESX 3.0, SM3',
    effect: 'Longer holds the source’s place for a migration longer.',
  },
} as const satisfies ParameterSheet
