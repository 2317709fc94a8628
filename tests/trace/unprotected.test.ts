import { describe, expect, test } from 'vitest'
import { lanes } from '../../src/trace/lanes.ts'
import { raisedLimits } from '../../src/trace/raised-limits.ts'
import { refusals } from '../../src/trace/refusals.ts'
import { totals } from '../../src/trace/totals.ts'
import { clusterOf, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const TEXT = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB: file-01 512
  set: maxNodes 1, hostBoot 30
  1:00 fail host-2
  2:00 return host-2
`

describe('trace: VMs outside the cluster', () => {
  const trace = runOf(clusterOf(TEXT), VIRTUAL_SERVER)

  test('they serve, and their outages count', () => {
    // 60 s without power, 30 + 5 until the host is up, 2 + 90 + 20 until the VM serves.
    const { unprotected, cannotRun, downtimeMs, neverBack } = totals(trace)
    expect({ unprotected, cannotRun, neverBack }).toEqual({
      unprotected: ['file-01'],
      cannotRun: [],
      neverBack: [],
    })
    expect(downtimeMs).toBe((60 + 30 + 5 + 2 + 90 + 20) * 1_000)
  })

  test('the list of what was refused has them at 0:00, with the rule', () => {
    expect(refusals(trace).filter(({ at }) => at === 0)).toMatchObject([
      { host: 'host-2', what: 'join' },
      { vm: 'file-01', host: 'host-2', what: 'protect' },
    ])
  })

  test('their lanes say so', () => {
    expect(lanes(trace).get('file-01')?.[0]?.label).toBe('running, unprotected')
    const labels = lanes(trace)
      .get('file-01')
      ?.map(({ label }) => label)
    expect(labels).toContain('unprotected, waiting for its host')
    expect(lanes(trace).get('web-01')?.[0]?.label).toBe('running')
  })

  test('limits that the scenario raises are told, lowered ones are not', () => {
    expect(raisedLimits(trace)).toEqual([])
    const raised = runOf(clusterOf(`${TEXT}\nset: maxNodes 1000, maxVms 3`), VIRTUAL_SERVER)
    expect(raisedLimits(raised)).toMatchObject([{ from: 8, to: 1_000 }])
  })
})
