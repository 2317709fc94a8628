import { count, type Row, slowdown } from '../row.ts'

const SHORT = `
  host-1 2048 MB: web-01 512, web-02 512, web-03 512, web-04 512
  horizon: 1:00`

export const HOSTED_ROWS: readonly Row[] = [
  {
    key: 'residentShare',
    cluster: SHORT,
    values: [0.25, 0.5, 1],
    goes: 'up',
    outcome: count('vm-kept-outside'),
  },
  {
    key: 'swapSlowdown',
    cluster: `${SHORT}\n set: residentShare 0.25`,
    values: [1, null, 100],
    goes: 'up',
    outcome: slowdown('web-01'),
  },
]
