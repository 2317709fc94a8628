import { count, first, last, outage, type Row, rows } from '../row.ts'

const FAIL = `
  storage: shared-volume
  host-1 4096 MB: dc-01 512
  host-2 4096 MB: web-01 512
  horizon: 20:00
  2:00 fail host-2`

const COORDINATOR = FAIL.replace('fail host-2', 'fail host-1')

const ISOLATED = FAIL.replace('fail', 'isolate')

const MANY = ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'vm-5', 'vm-6', 'vm-7', 'vm-8']

const NO_ROOM = `
  host-1 2048 MB: dc-01 512 reserve 512
  host-2 4096 MB: sql-01 2048 reserve 2048
  horizon: 40:00
  2:00 fail host-2
  4:00 return host-2`

/** Two slots a host, and three VMs on. */
const POWER_ON = `
  host-1 2048 MB cores 2: vm-1 1024, vm-2 512 off
  host-2 2048 MB cores 2: vm-3 1024
  host-3 2048 MB cores 2: vm-4 512
  horizon: 3:00
  1:00 power on vm-2`

export const HA_ROWS: readonly Row[] = [
  {
    key: 'restartAttempts',
    cluster: NO_ROOM,
    values: [1, 2, 5],
    goes: 'up',
    outcome: first('vm-abandoned'),
  },
  {
    key: 'heartbeatInterval',
    cluster: FAIL,
    values: [0.1, null, 10],
    goes: 'up',
    outcome: first('heartbeat-missed'),
  },
  ...rows(
    {
      failureDetection: [2, null, 60],
      lockProbe: [0, null, 60],
      powerOn: [1, null, 60],
    },
    { cluster: FAIL, goes: 'up', outcome: outage('web-01') },
  ),
  {
    key: 'lockExpiry',
    cluster: `${FAIL}\n set: failureDetection 5`,
    values: [1, null, 60],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'isolationTest',
    cluster: ISOLATED,
    values: [2, null, 13],
    goes: 'up',
    outcome: first('isolation-tested'),
  },
  {
    key: 'isolationResponse',
    cluster: ISOLATED,
    values: [12, null, 60],
    goes: 'up',
    outcome: first('vm-terminated'),
  },
  {
    key: 'pingWait',
    cluster: FAIL,
    values: [0, null, 10],
    goes: 'down',
    outcome: first('host-pinged'),
  },
  {
    key: 'hostAdd',
    cluster: FAIL.replace('fail host-2', 'add host-2').replace(': web-01 512', ''),
    values: [0, null, 600],
    goes: 'up',
    outcome: first('host-joined', { host: 'host-2' }),
  },
  {
    key: 'hostTimeout',
    cluster: `${COORDINATOR}\n set: primaries 1`,
    values: [10, null, 600],
    goes: 'up',
    outcome: last('cluster-status-changed'),
  },
  {
    key: 'election',
    cluster: COORDINATOR,
    values: [0, null, 60],
    goes: 'up',
    outcome: outage('dc-01'),
  },
  {
    key: 'primaries',
    cluster: COORDINATOR,
    values: [1, null, 16],
    goes: 'down',
    outcome: outage('dc-01'),
  },
  {
    key: 'restartsPerHost',
    cluster: `
      host-1 8192 MB cores 16
      host-2 8192 MB: ${MANY.map((vm) => `${vm} 512`).join(', ')}
      array: 10000 MB/s 1000000 IOPS
      horizon: 20:00
      2:00 fail host-2`,
    values: [1, 3, 64],
    goes: 'down',
    outcome: outage(...MANY),
  },
  {
    key: 'retryDelay',
    cluster: NO_ROOM,
    values: [10, null, 1_000],
    goes: 'up',
    outcome: outage('sql-01'),
  },
  ...rows(
    { failoverCapacity: [1, null, 2], slotMinimum: [1, null, 10_000] },
    { cluster: POWER_ON, goes: 'up', outcome: count('start-refused') },
  ),
  {
    key: 'slotMinimumMemory',
    cluster: `${POWER_ON}\n slots: B`,
    values: [0, null, 16_384],
    goes: 'up',
    outcome: count('start-refused'),
  },
  {
    key: 'maxHosts',
    cluster: POWER_ON,
    values: [2, null, 1_000],
    goes: 'down',
    outcome: count('host-kept-outside'),
  },
]
