import type { Trace } from '../../../src/model/trace.ts'
import type { ChoiceRow } from '../choices.ts'
import { bytesCopied, count, first, type Measure, onFibre, outage } from '../row.ts'

const RETURNS = `
  host-1 4096 MB: web-01 512 owners host-1>host-2
  host-2 4096 MB
  1:00 fail host-1
  2:00 return host-1`

/** The only letter, or the only place in the cluster, is taken: web-02 is unprotected. */
const UNPROTECTED = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB: web-02 512
  set: driveLetters 1, maxHosts 1, hostBoot 30
  1:00 fail host-2
  2:00 return host-2`

const SPLIT_LUNS = `
  host-1 8192 MB: web-01 512, web-02 512, web-03 512
  host-2 8192 MB
  lun own: web-03
  1:00 migrate web-01 to host-2`

const PAIRS = `
  host-1 4096 MB: vm-1 512, vm-2 512
  host-2 4096 MB
  host-3 4096 MB: vm-3 512, vm-4 512
  host-4 4096 MB
  host-5 4096 MB: vm-5 512
  host-6 4096 MB
  ${['12', '22', '34', '44', '56'].map(([vm, to]) => `1:00 migrate vm-${vm} to host-${to}`).join('\n')}`

const UNEVEN = `
  host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 off
  host-2 4096 MB
  1:00 power on web-04`

/** One of two nodes is lost; the other owns the quorum disk. */
const HALF_IS_LOST = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB
  1:00 fail host-2`

const PROMISE_BROKEN = `
  host-1 2048 MB: web-01 1024
  host-2 2048 MB: web-02 1024, web-03 1024 off
  0:10 power on web-03`

const ISOLATED = `
  host-1 4096 MB: file-01 512
  host-2 4096 MB: web-01 512
  host-3 4096 MB
  2:00 isolate host-2`

const timesRed: Measure = {
  words: 'status red, times',
  of: ({ events }: Trace) =>
    events.filter((event) => event.kind === 'cluster-status-changed' && event.colour === 'red')
      .length,
}

const WINDOW = { failback: 'window', failbackFrom: '0', failbackTo: '5' }

export const MSCS_CHOICES: readonly ChoiceRow[] = [
  {
    key: 'autoStart',
    cluster: UNPROTECTED,
    outcome: outage('web-02'),
    rising: [['with-host'], ['by-operator']],
  },
  {
    key: 'failback',
    cluster: `${RETURNS}\nstarts: 0:00\nhorizon: 2:00:00`,
    outcome: first('group-fails-back'),
    rising: [['immediate'], ['window'], ['off']],
  },
  {
    key: 'failbackFrom',
    cluster: `${RETURNS}\nstarts: 0:00\nhorizon: 3:00:00`,
    others: WINDOW,
    outcome: first('group-fails-back'),
    rising: [['0'], ['1'], ['2']],
  },
  {
    // The node is back after an hour: a window that has closed by then opens a day later.
    key: 'failbackTo',
    cluster: `${RETURNS.replace('2:00 return', '1:10:00 return')}\nstarts: 0:00\nhorizon: 3:00:00`,
    others: WINDOW,
    outcome: first('group-fails-back'),
    rising: [['2', '3'], ['1']],
  },
  {
    key: 'quorumType',
    cluster: HALF_IS_LOST,
    others: { quorumOwner: 'host-1' },
    outcome: outage('web-01'),
    rising: [['disk'], ['majority-node-set']],
  },
  {
    key: 'quorumOwner',
    cluster: HALF_IS_LOST.replace('fail host-2', 'fail host-1'),
    outcome: outage('web-01'),
    rising: [['host-2'], ['host-1', '']],
  },
  {
    key: 'cutOffDefender',
    cluster: ISOLATED,
    others: { quorumOwner: 'host-2' },
    outcome: outage('file-01'),
    rising: [['yields'], ['defends']],
  },
  {
    key: 'storage',
    cluster: SPLIT_LUNS,
    outcome: count('migration-started'),
    rising: [['lun-per-vm'], ['as-drawn'], ['shared-volume']],
  },
]

export const ESX_CHOICES: readonly ChoiceRow[] = [
  {
    key: 'drs',
    cluster: UNEVEN,
    outcome: count('move-recommended'),
    rising: [['off'], ['manual']],
  },
  {
    key: 'drs',
    cluster: UNEVEN,
    outcome: count('vm-powered-on', { host: 'host-2' }),
    rising: [
      ['off', 'manual'],
      ['partly', 'fully'],
    ],
  },
  {
    key: 'drs',
    cluster: UNEVEN,
    outcome: count('migration-started'),
    rising: [['off', 'manual', 'partly'], ['fully']],
  },
  {
    key: 'autoStart',
    cluster: onFibre(UNPROTECTED),
    outcome: outage('web-02'),
    rising: [['with-host'], ['by-operator']],
  },
  {
    key: 'admissionControl',
    cluster: PROMISE_BROKEN,
    outcome: count('vm-powered-on', { vm: 'web-03' }),
    rising: [['strict'], ['relaxed']],
  },
  {
    key: 'relaxedStatus',
    cluster: PROMISE_BROKEN,
    others: { admissionControl: 'relaxed' },
    outcome: timesRed,
    rising: [['green'], ['red']],
  },
  {
    key: 'slotRule',
    cluster: `
      host-1 4096 MB: web-01 512, web-02 512, sql-01 2048
      host-2 2048 MB: web-03 512, web-04 256, web-05 256, web-06 256 off
      2:00 power on web-06`,
    outcome: count('vm-powered-on', { vm: 'web-06' }),
    rising: [['A'], ['B']],
  },
  {
    key: 'isolationResponse',
    cluster: onFibre(ISOLATED),
    outcome: outage('web-01'),
    rising: [['leave-on'], ['power-off']],
  },
  {
    key: 'isolationResponse',
    cluster: onFibre(ISOLATED),
    outcome: count('vm-powered-on', { vm: 'web-01' }),
    rising: [['leave-on'], ['power-off']],
  },
  {
    key: 'dirtyModel',
    cluster: onFibre(`
      host-1 4096 MB: web-01 512 dirty 60/400
      host-2 4096 MB
      1:00 migrate web-01 to host-2`),
    outcome: bytesCopied('web-01'),
    rising: [['exponential'], ['hard-cap']],
  },
  {
    key: 'storage',
    cluster: onFibre(`${PAIRS}\nlun own: vm-5`),
    outcome: count('migration-waits'),
    rising: [['lun-per-vm', 'as-drawn'], ['shared-volume']],
  },
]
