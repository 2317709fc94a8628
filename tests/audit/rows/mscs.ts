import { count, first, outage, type Row, rows, slowdown } from '../row.ts'

const FAIL = `
  host-1 4096 MB: dc-01 512
  host-2 4096 MB: web-01 512
  horizon: 20:00
  2:00 fail host-2`

const MOVE = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB
  2:00 migrate web-01 to host-2`

/** What is lost fits on no other node. */
const NO_ROOM = `
  host-1 2048 MB: dc-01 1024
  host-2 4096 MB: sql-01 1024
  horizon: 20:00
  2:00 fail host-2`

const NO_ROOM_ON_THREE = `
  host-1 2048 MB: dc-01 1024
  host-2 4096 MB: sql-01 1024
  host-3 2048 MB: dc-02 1024
  host-4 2048 MB: dc-03 1024
  horizon: 20:00
  2:00 fail host-2`

const FULL = `
  host-1 4096 MB: vm-1 512, vm-2 512, vm-3 512, vm-4 512, vm-5 512, vm-6 512
  horizon: 1:00`

const BUSY = `
  host-1 4096 MB cores 1: slow-01 512 shares low demand 3000, web-01 512 demand 3000
  horizon: 1:00`

const BUSIER = `
  host-1 4096 MB cores 1: web-01 512 demand 3000, sql-01 512 shares high demand 3000
  horizon: 1:00`

const ADDED = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB
  horizon: 20:00
  2:00 add host-2`

export const MSCS_ROWS: readonly Row[] = [
  ...rows(
    {
      heartbeatPeriod: [0.5, null, 5],
      missedHeartbeats: [3, null, 20],
      regroup: [2, null, 10],
      failoverDecision: [0, null, 10],
      diskOnlineAfterCrash: [2, null, 12],
      powerOn: [1, null, 30],
    },
    { cluster: FAIL, goes: 'up', outcome: outage('web-01') },
  ),
  {
    key: 'missedOnInterface',
    cluster: `
      host-1 4096 MB: dc-01 512
      host-2 4096 MB: web-01 512
      2:00 lose heartbeat network of host-2`,
    values: [1, null, 6],
    goes: 'up',
    outcome: first('interface-unreachable', { host: 'host-2' }),
  },
  {
    // Renewals have a phase of their own: 1 and 3 are too close to tell apart.
    key: 'reservationRenewal',
    cluster: FAIL,
    values: [1, 12, 30],
    goes: 'up',
    outcome: outage('web-01'),
  },
  ...rows(
    { challengeWait: [1, null, 30], quorumOnline: [0, null, 30] },
    { cluster: `${FAIL}\n quorum: host-2`, goes: 'up', outcome: outage('web-01') },
  ),
  {
    key: 'quorumRepair',
    cluster: `
      host-1 4096 MB: dc-01 512
      host-2 4096 MB: web-01 512
      quorum: majority-node-set
      horizon: 60:00
      2:00 fail host-2
      3:00 repair quorum`,
    values: [60, null, 2_400],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'rejoinRetry',
    cluster: `
      host-1 4096 MB: dc-01 512
      host-2 4096 MB: web-01 512
      horizon: 40:00
      2:00 isolate host-2
      4:30 reconnect host-2`,
    values: [10, null, 600],
    goes: 'up',
    outcome: first('host-joined', { host: 'host-2', after: 120 }),
  },
  {
    key: 'nodeAdd',
    cluster: ADDED,
    values: [0, null, 600],
    goes: 'up',
    outcome: first('host-joined', { host: 'host-2' }),
  },
  {
    key: 'quorumRepair',
    cluster: `
      host-1 4096 MB: web-01 512
      horizon: 2:00:00
      2:00 fail quorum disk
      3:00 repair quorum`,
    values: [0, null, 3_600],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'restartThreshold',
    cluster: NO_ROOM,
    values: [0, null, 10],
    goes: 'up',
    outcome: first('vm-abandoned'),
  },
  {
    key: 'restartPeriod',
    cluster: NO_ROOM,
    values: [1, null, null],
    goes: 'down',
    outcome: first('vm-abandoned'),
  },
  {
    key: 'looksAlivePeriod',
    cluster: `
      host-1 4096 MB: web-01 512
      2:00 crash web-01`,
    values: [1, null, 60],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'pendingTimeout',
    cluster: MOVE,
    values: [2, null, 3_600],
    goes: 'down',
    outcome: count('vm-terminated'),
  },
  {
    key: 'driveLetters',
    cluster: FULL,
    values: [1, null, 1_000],
    goes: 'down',
    outcome: count('vm-unprotected'),
  },
  {
    key: 'failoverThreshold',
    cluster: NO_ROOM_ON_THREE,
    values: [1, 2, 6],
    goes: 'up',
    outcome: first('vm-abandoned'),
  },
  {
    key: 'failoverPeriod',
    cluster: NO_ROOM_ON_THREE,
    values: [5, null, 86_400],
    goes: 'down',
    outcome: first('vm-abandoned'),
  },
  ...rows(
    {
      freeze: [0, null, 10],
      savedShare: [0.43, 0.75, 1],
      diskOffline: [0, null, 10],
      groupMove: [0, null, 10],
      diskOnline: [0, null, 10],
      resume: [0, null, 10],
    },
    { cluster: MOVE, goes: 'up', outcome: outage('web-01') },
  ),
  ...rows(
    { memoryOverhead: [0, null, 512], hostReserve: [256, null, 2_048] },
    { cluster: FULL, goes: 'up', outcome: count('vm-kept-outside') },
  ),
  {
    key: 'maxNodes',
    cluster: `${FULL}\n host-2 4096 MB\n host-3 4096 MB`,
    values: [2, null, 16],
    goes: 'down',
    outcome: count('host-kept-outside'),
  },
  {
    key: 'maxVms',
    cluster: FULL.replace('4096', '8192'),
    values: [2, null, 1_000],
    goes: 'down',
    outcome: count('vm-kept-outside'),
  },
  {
    key: 'maxRam',
    cluster: 'host-1 16384 MB: web-01 3200, sql-01 5000\n horizon: 1:00',
    values: [3_000, null, 8_192],
    goes: 'down',
    outcome: count('vm-kept-outside'),
  },
  {
    key: 'maxVcpus',
    cluster: 'host-1 4096 MB: web-01 512 vcpus 2, sql-01 512 vcpus 4\n horizon: 1:00',
    values: [1, null, 64],
    goes: 'down',
    outcome: count('vm-kept-outside'),
  },
  {
    key: 'weightLow',
    cluster: BUSY,
    values: [10, null, 100],
    goes: 'down',
    outcome: slowdown('slow-01'),
  },
  {
    key: 'weightNormal',
    cluster: BUSIER,
    values: [20, null, 200],
    goes: 'down',
    outcome: slowdown('web-01'),
  },
  {
    key: 'weightHigh',
    cluster: BUSIER,
    values: [100, null, 2_000],
    goes: 'down',
    outcome: slowdown('sql-01'),
  },
]
