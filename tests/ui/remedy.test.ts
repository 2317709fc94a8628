import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { inLine } from '../../src/trace/in-line.ts'
import { refusals } from '../../src/trace/refusals.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { adviceOf, mendOf } from '../../src/ui/stores/edits/remedy.ts'
import { reservationLines } from '../../src/ui/why/Sums.tsx'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

type Case = readonly [name: string, platform: string, cluster: string]

const CASES: readonly Case[] = [
  [
    'memory on Virtual Server',
    VIRTUAL_SERVER,
    `host-1 2048 MB: web-01 1024
     host-2 2048 MB: sql-01 1024
     quorum: host-2
     horizon: 20:00
     1:00 fail host-1`,
  ],
  [
    'slots on ESX',
    ESX,
    `host-1 2048 MB: web-01 1024
     host-2 4096 MB: dc-01 1024 low, sql-01 1024 off
     admission: strict
     1:00 power on sql-01`,
  ],
  [
    'more memory than a VM may have',
    VIRTUAL_SERVER,
    `host-1 8192 MB: web-01 4096
     quorum: host-1`,
  ],
]

/** What was refused first, and the change that is said to help. */
function firstOf(scenario: Scenario, platform: string) {
  const trace = runOf(scenario, platform)
  const refusal = refusals(trace).find(({ remedy }) => remedy !== undefined)
  if (refusal?.remedy === undefined) throw new Error('nothing was refused')
  const world = worldAt(trace, refusal.at)
  const running = new Map(
    [...world.vms.values()].flatMap((vm) =>
      vm.state.kind === 'running' && vm.host !== null ? [[vm.id, vm.host] as const] : [],
    ),
  )
  const pane = scenario.platforms.findIndex((one) => one.platform === platform)
  return { ...refusal, remedy: refusal.remedy, atMs: refusal.at, pane, running }
}

describe('remedy: what is offered helps', () => {
  test.each(CASES)('%s', (_, platform, cluster) => {
    const scenario = clusterOf(cluster, { platform })
    const refusal = firstOf(scenario, platform)
    const mend = mendOf(scenario, refusal)
    expect(mend?.label).toBeTruthy()
    const mended = mend?.change(scenario) ?? scenario
    const left = refusals(runOf(mended, platform)).filter(({ vm }) => vm === refusal.vm)
    expect(left).toEqual([])
  })

  test('a VMotion in line goes at once where so many more may, and not before', () => {
    const scenario = clusterOf(`host-1 4096 MB: a-01 512, a-02 512, a-03 512, a-04 512
      host-2 4096 MB
      0:10 migrate a-01 to host-2
      0:10 migrate a-02 to host-2
      0:10 migrate a-03 to host-2
      0:10 migrate a-04 to host-2`)
    const [, waits] = inLine(runOf(scenario, ESX))
    const [remedy, pane] = [waits?.remedy, 1]
    if (waits === undefined || remedy === undefined) throw new Error('nobody waits')
    const mend = mendOf(scenario, { ...waits, remedy, atMs: waits.at, pane, running: new Map() })
    expect(mend?.label).toBe('Raise “VMotions at a time on a host” to 4')
    expect(inLine(runOf(mend?.change(scenario) ?? scenario, ESX))).toEqual([])
  })

  test('a restart without room tells the sum of the nearest host', () => {
    const scenario = clusterOf(`host-1 4096 MB: web-01 2048 reserve 2000
      host-2 2048 MB: sql-01 1024 reserve 1000
      admission: relaxed
      1:00 fail host-1`)
    const { sum, remedy } = firstOf(scenario, ESX)
    if (sum?.kind !== 'reservations') throw new Error('no sum is told')
    expect(sum).toMatchObject({ resource: 'ram', host: 'host-2', has: 2048 })
    expect(sum.guests.map(({ vm }) => vm)).toEqual(['sql-01'])
    const missing =
      sum.wanted - sum.guests.reduce((left, one) => left - one.amount, sum.has - sum.kept)
    expect(remedy).toEqual([{ kind: 'memory', host: 'host-2', amount: Math.ceil(missing) }])
    expect(reservationLines(sum).map(({ words }) => words)).toEqual([
      'Memory of host-2',
      'Kept for the host',
      'Reserved for sql-01',
      'Unreserved',
      'Wanted, overhead included',
      'Missing',
    ])
  })

  test('what is to be powered off matters least', () => {
    const [, platform, cluster = ''] = CASES[1] ?? []
    const scenario = clusterOf(cluster, { platform: platform ?? ESX })
    const refusal = firstOf(scenario, ESX)
    expect(mendOf(scenario, { ...refusal, remedy: [{ kind: 'fewer-slots', amount: 1 }] })).toEqual({
      label: 'Power off dc-01 just before',
      change: expect.any(Function),
    })
  })

  test('what is for the script is said, not done', () => {
    const scenario = clusterOf('host-1 2048 MB: web-01 512')
    const remedy = [{ kind: 'host-back', host: 'host-1' }] as const
    const refusal = { pane: 0, vm: 'web-01', atMs: 0, remedy, running: new Map() }
    expect(mendOf(scenario, refusal)).toBeNull()
    expect(adviceOf(remedy)).toMatch(/^Let it be back before then, in the script: host-1/)
  })
})
