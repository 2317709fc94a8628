import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { refusals } from '../../src/trace/refusals.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { adviceOf, mendOf } from '../../src/ui/stores/edits/remedy.ts'
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
