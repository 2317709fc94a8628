import { ESX } from '../../cluster.ts'
import { bytesCopied, first, longest, outage, type Row, rows, shortest, spread } from '../row.ts'

const RESTART = `
  host-1 8192 MB
  host-2 4096 MB: web-01 512
  horizon: 30:00
  2:00 fail host-2`

const MANY = ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'vm-5', 'vm-6']

const BOOTS = `
  host-1 8192 MB cores 16
  host-2 8192 MB: ${MANY.map((vm) => `${vm} 512`).join(', ')}
  array: 10000 MB/s 1000000 IOPS
  horizon: 40:00
  2:00 fail host-2`

const STORM = BOOTS.replace('1000000 IOPS', '2000 IOPS').replace('10000 MB/s', '150 MB/s')

const RETURN = `
  host-1 4096 MB: web-01 512
  horizon: 40:00
  2:00 fail host-1
  3:00 return host-1`

const MOVE = `
  host-1 4096 MB LINK: web-01 512
  host-2 4096 MB LINK
  array: ARRAY 2000 MB/s 2000 IOPS
  2:00 migrate web-01 to host-2`

const moveOver = (link: string, array: string) =>
  MOVE.replaceAll('LINK', link).replace('ARRAY', array)

export const HARDWARE_ROWS: readonly Row[] = [
  ...rows(
    { guestBoot: [60, null, 200], applicationStart: [0, null, 200] },
    { cluster: RESTART, goes: 'up', outcome: outage('web-01') },
  ),
  {
    key: 'guestBootSpread',
    cluster: BOOTS,
    values: [0, null, 1],
    goes: 'up',
    outcome: spread(MANY),
  },
  {
    key: 'guestBootShortest',
    cluster: `${BOOTS}\n set: guestBootSpread 1`,
    values: [0, null, 85],
    goes: 'up',
    outcome: shortest(MANY),
  },
  {
    key: 'guestBootLongest',
    cluster: `${BOOTS}\n set: guestBootSpread 1`,
    values: [95, null, 3_600],
    goes: 'up',
    outcome: longest(MANY),
  },
  ...rows(
    { bootReadMB: [10, null, 5_000], bootReads: [100, null, 200_000] },
    { cluster: STORM, goes: 'up', outcome: outage(...MANY) },
  ),
  {
    key: 'bootCpu',
    cluster: STORM.replace('cores 16', 'cores 1').replace('2000 IOPS', '100000 IOPS'),
    values: [0, null, 5_000],
    goes: 'up',
    outcome: outage(...MANY),
  },
  {
    key: 'diskCheckShare',
    cluster: BOOTS,
    values: [0, null, 1],
    goes: 'up',
    outcome: outage(...MANY),
  },
  {
    key: 'diskCheck',
    cluster: `${BOOTS}\n set: diskCheckShare 1`,
    values: [0, null, 600],
    goes: 'up',
    outcome: outage(...MANY),
  },
  ...rows(
    { hostBoot: [60, null, 600], clusterJoin: [0, null, 60] },
    { cluster: RETURN, goes: 'up', outcome: first('host-joined', { after: 120 }), platform: ESX },
  ),
  {
    key: 'dirtyFollows',
    cluster: `
      host-1 4096 MB: web-01 512 demand 400 dirty 20/400
      host-2 4096 MB
      1:00 spike web-01 to 400 % for 5:00
      1:30 migrate web-01 to host-2`,
    values: [0, 0.5, null],
    goes: 'up',
    outcome: bytesCopied('web-01'),
    platform: ESX,
  },
  {
    key: 'ethernet1g',
    cluster: moveOver('iscsi-1g', 'iscsi-1g'),
    values: [50, null, 125],
    goes: 'down',
    outcome: outage('web-01'),
  },
  {
    key: 'fibreChannel2g',
    cluster: moveOver('fc-2g', 'fc-4g'),
    values: [50, null, 212],
    goes: 'down',
    outcome: outage('web-01'),
  },
  {
    key: 'fibreChannel4g',
    cluster: moveOver('fc-4g', 'fc-4g'),
    values: [50, null, 425],
    goes: 'down',
    outcome: outage('web-01'),
  },
]
