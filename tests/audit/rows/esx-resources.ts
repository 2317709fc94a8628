import { count, type Row, rows, slowdown } from '../row.ts'

const RESERVED = `
  host-1 4096 MB: vm-1 600 reserve 600, vm-2 600 reserve 600, vm-3 600 reserve 600, vm-4 600 reserve 600, vm-5 600 reserve 600 vcpus 2
  admission: relaxed
  horizon: 1:00`

/** More than twice what the host has: some of it is swapped. */
const SHORT = `
  host-1 2048 MB: slow-01 1024 ram-shares low, web-01 1024, web-02 1024, sql-01 1024 ram-shares high
  admission: relaxed
  horizon: 1:00`

const BUSY = `
  host-1 4096 MB cores 1: slow-01 512 shares low demand 3000, web-01 512 demand 3000
  horizon: 1:00`

const BUSIER = `
  host-1 4096 MB cores 1: web-01 512 demand 3000, sql-01 512 shares high demand 3000
  horizon: 1:00`

const POOL = `
  host-1 2048 MB cores 1: dev-01 1024 demand 3000 pool dev, web-01 1024 demand 3000, web-02 1024 demand 3000, web-03 1024
  pool dev: shares normal ram-shares normal
  admission: relaxed
  horizon: 1:00`

export const RESOURCE_ROWS: readonly Row[] = [
  ...rows(
    {
      overheadBase: [0, null, 1_000],
      overheadPerGB: [0, null, 512],
      overheadPerVcpu: [0, null, 512],
      serviceConsole: [64, null, 2_048],
      freePool: [0, null, 0.5],
    },
    { cluster: RESERVED, goes: 'up', outcome: count('vm-kept-outside') },
  ),
  ...rows(
    { pageSharing: [0, null, 0.6], balloonCap: [0, null, 1] },
    { cluster: SHORT, goes: 'down', outcome: slowdown('web-01') },
  ),
  ...rows(
    { balloonSlowdown: [0, null, 1], swapSlowdown: [0, null, 100] },
    { cluster: SHORT, goes: 'up', outcome: slowdown('slow-01') },
  ),
  ...rows(
    { poolCpus: [1, null, 16], poolRam: [1_024, 2_048, 8_192] },
    { cluster: POOL, goes: 'down', outcome: slowdown('dev-01') },
  ),
  {
    key: 'idleTax',
    cluster: `
      host-1 1536 MB: idle-01 800 dirty 0/0, busy-01 800 dirty 2/800
      admission: relaxed
      horizon: 1:00`,
    values: [0, 0.5, null],
    goes: 'up',
    outcome: slowdown('idle-01'),
  },
  {
    key: 'maxVms',
    cluster: RESERVED.replace('4096', '16384'),
    values: [2, null, 1_000],
    goes: 'down',
    outcome: count('vm-kept-outside'),
  },
  {
    key: 'maxRam',
    cluster: 'host-1 65536 MB: web-01 3200, sql-01 5000, big-01 17000\n horizon: 1:00',
    values: [3_000, null, 32_768],
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
    key: 'sharesLow',
    cluster: BUSY,
    values: [100, null, 2_000],
    goes: 'down',
    outcome: slowdown('slow-01'),
  },
  {
    key: 'sharesNormal',
    cluster: BUSIER,
    values: [100, null, 4_000],
    goes: 'down',
    outcome: slowdown('web-01'),
  },
  {
    key: 'sharesHigh',
    cluster: BUSIER,
    values: [500, null, 20_000],
    goes: 'down',
    outcome: slowdown('sql-01'),
  },
  {
    key: 'ramSharesLow',
    cluster: SHORT,
    values: [1, null, 100],
    goes: 'down',
    outcome: slowdown('slow-01'),
  },
  {
    key: 'ramSharesNormal',
    cluster: SHORT,
    values: [1, null, 100],
    goes: 'down',
    outcome: slowdown('web-01'),
  },
  {
    key: 'ramSharesHigh',
    cluster: SHORT,
    values: [1, null, 200],
    goes: 'down',
    outcome: slowdown('sql-01'),
  },
]
