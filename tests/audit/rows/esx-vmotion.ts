import { count, first, last, outage, type Row, rows } from '../row.ts'

const vms = (count: number, words: string): string =>
  Array.from({ length: count }, (_, index) => `vm-${index + 1} ${words}`).join(', ')

const MOVE = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB
  1:00 migrate web-01 to host-2`

const BUSY = MOVE.replace('512', '512 dirty 100/400')

/** Writes faster than any link: the rounds never get smaller. */
const TOO_BUSY = MOVE.replace('512', '512 dirty 400/400')

const TWO = `
  host-1 4096 MB: web-01 512, web-02 512
  host-2 4096 MB
  set: migrationsPerHost 1
  1:00 migrate web-01 to host-2
  1:00 migrate web-02 to host-2`

const FOUR = `
  host-1 4096 MB: ${vms(4, '512')}
  host-2 4096 MB
  ${['1', '2', '3', '4'].map((vm) => `1:00 migrate vm-${vm} to host-2`).join('\n')}`

const PAIRS = `
  host-1 4096 MB: vm-1 512, vm-2 512
  host-2 4096 MB
  host-3 4096 MB: vm-3 512, vm-4 512
  host-4 4096 MB
  host-5 4096 MB: vm-5 512, vm-6 512
  host-6 4096 MB
  ${['12', '22', '34', '44', '56', '66'].map(([vm, to]) => `1:00 migrate vm-${vm} to host-${to}`).join('\n')}`

const UNEVEN = `
  host-1 4096 MB: ${vms(6, '512 demand 900')}
  host-2 4096 MB
  horizon: 1:00:00`

const LITTLE = UNEVEN.replaceAll('demand 900', 'demand 300')

const copyBegins = first('precopy-round-started')

export const VMOTION_ROWS: readonly Row[] = [
  ...rows(
    { migrationSetup: [0, null, 30], migrationPrepare: [2, null, 10] },
    { cluster: MOVE, goes: 'up', outcome: copyBegins },
  ),
  {
    key: 'migrationsPerHost',
    cluster: FOUR,
    values: [1, null, 4],
    goes: 'down',
    outcome: first('precopy-round-started', { vm: 'vm-4' }),
  },
  {
    key: 'migrationsPerDatastore',
    cluster: PAIRS,
    values: [1, null, 8],
    goes: 'down',
    outcome: last('migration-ended'),
  },
  {
    key: 'migrationCleanup',
    cluster: TWO,
    values: [0, null, 30],
    goes: 'up',
    outcome: last('migration-ended'),
  },
  {
    key: 'precopyRemaining',
    cluster: BUSY,
    values: [1, null, 500],
    goes: 'up',
    outcome: outage('web-01'),
  },
  ...rows(
    { precopyProgress: [0, null, 1_024] },
    { cluster: BUSY, goes: 'down', outcome: count('precopy-round-started') },
  ),
  {
    key: 'precopyRounds',
    cluster: `${TOO_BUSY}\n set: precopyProgress 0`,
    values: [2, null, 60],
    goes: 'up',
    outcome: count('precopy-round-started'),
  },
  {
    key: 'switchOver',
    cluster: MOVE,
    values: [0, null, 10],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'migrationNetworkTimeout',
    cluster: `${MOVE}\n 1:08 lose vmotion network of host-2`,
    values: [1, null, 60],
    goes: 'up',
    outcome: first('migration-failed'),
  },
  {
    key: 'switchOverLimit',
    cluster: TOO_BUSY,
    values: [0.1, null, 1_000],
    goes: 'down',
    outcome: count('migration-failed'),
  },
  {
    key: 'drsPeriod',
    cluster: UNEVEN,
    values: [60, null, 900],
    goes: 'up',
    outcome: first('move-recommended'),
  },
  {
    key: 'drsThreshold',
    cluster: UNEVEN,
    values: [1, null, 5],
    goes: 'up',
    outcome: count('move-recommended'),
  },
  {
    key: 'drsMovesPerHost',
    cluster: UNEVEN,
    values: [1, null, 100],
    goes: 'down',
    outcome: last('move-recommended'),
  },
  {
    key: 'drsMinimumGain',
    cluster: `${LITTLE}\n set: drsThreshold 5`,
    values: [0.001, null, 1],
    goes: 'down',
    outcome: count('move-recommended'),
  },
]
