import { onFibre, outage, type Row, rows } from '../row.ts'

/** The operator acts at once: nobody else does. */
const BY_HAND = onFibre(`
  storage: shared-volume
  host-1 4096 MB: dc-01 512
  host-2 4096 MB: web-01 512
  horizon: 1:30:00
  2:00 fail host-2
  2:01 power on web-01 on host-1`)

export const ESX_25_ROWS: readonly Row[] = [
  ...rows(
    { register: [0, null, 600], lockProbe: [0, null, 60], powerOn: [1, null, 60] },
    { cluster: BY_HAND, goes: 'up', outcome: outage('web-01') },
  ),
  {
    key: 'lockExpiry',
    cluster: `${BY_HAND}\n set: register 0`,
    values: [1, null, 60],
    goes: 'up',
    outcome: outage('web-01'),
  },
]
