/** What the readers make of a VM that runs twice and of one that waits for its disk. */
import { expect, test } from 'vitest'
import { lanes } from '../../src/trace/lanes.ts'
import { outagesOfVm } from '../../src/trace/outages.ts'
import { totals } from '../../src/trace/totals.ts'
import { clusterOf, ESX } from '../cluster.ts'
import { runOf } from '../story.ts'

const trace = runOf(
  clusterOf(`
    host-1 4096 MB: web-01 512
    host-2 4096 MB: sql-01 512
    isolation: leave-on
    2:00 lose storage path of host-2
    2:00 isolate host-2
    8:00 heal storage path of host-2
  `),
  ESX,
)

test('second copies: the score counts them from the instant they run', () => {
  expect(totals(trace, 138_999).secondCopies).toBe(0)
  expect(totals(trace).secondCopies).toBe(1)
})

test('second copies: the lane says where the other one is until it ends', () => {
  const labels = (lanes(trace).get('sql-01') ?? []).map(({ from, label }) => `${from} ${label}`)
  expect(labels).toContain('120000 waits for its disk')
  expect(labels).toContain('257000 running; a second copy runs on host-2')
  expect(labels).toContain('480000 running')
})

test('second copies: the outage begins with the disk, waiting for storage', () => {
  const [outage] = outagesOfVm(trace, 'sql-01')
  expect(outage).toMatchObject({ from: 120_000, to: 257_000 })
  expect(outage?.phases[0]).toMatchObject({ name: 'storage', from: 120_000, to: 139_000 })
})
