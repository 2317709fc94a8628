import { describe, expect, test } from 'vitest'
import { PLATFORMS, problemsWith } from '../../../src/engine/catalogue.ts'
import { lint, RULES } from '../../../src/model/lint/lint.ts'
import { parseScenario } from '../../../src/model/scenario/parse.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { clusterOf } from '../../cluster.ts'

type Change = (scenario: Scenario) => Scenario

/** Nothing is weak in it but what the test says. */
const sound: Change = (scenario) => ({
  ...scenario,
  hosts: scenario.hosts.map((host) => ({ ...host, storagePorts: 2 })),
  platforms: scenario.platforms.map((compared) => ({
    ...compared,
    settings: Object.fromEntries(
      Object.entries({
        ...compared.settings,
        ...(compared.platform === 'esx-3.0' && { isolationResponse: 'leave-on' }),
        ...(compared.platform !== 'esx-3.0' && { quorumType: 'majority-node-set' }),
      }),
    ),
  })),
})

const found = (scenario: Scenario) => lint(scenario, PLATFORMS)
const rulesOf = (scenario: Scenario) => [...new Set(found(scenario).map(({ rule }) => rule))]

const plain = `
  host-1 4096 MB: web-01 512
  host-2 4096 MB: sql-01 1024
  host-3 4096 MB: file-01 512`

const with1 = (patch: Partial<Scenario['hosts'][number]>, places: readonly number[]): Change => {
  return (scenario) => ({
    ...scenario,
    hosts: scenario.hosts.map((host, place) =>
      places.includes(place) ? { ...host, ...patch } : host,
    ),
  })
}

const objective: Change = (scenario) => ({
  ...scenario,
  vms: scenario.vms.map((vm) => ({ ...vm, objective: { longestOutageMs: 60_000 } })),
})

const hostsOf = (amount: number, words = '') =>
  Array.from({ length: amount }, (_, place) => {
    const chassis = place < 5 ? ' chassis a' : ' chassis b'
    return `host-${place + 1} 4096 MB${words || chassis}: vm-${place + 1} 256`
  }).join('\n')

const keeps: Change = (scenario) => scenario
const asDrawnDisk: Change = (scenario) => ({
  ...scenario,
  platforms: scenario.platforms.map((one) => ({ ...one, settings: {} })),
})
const noQuorumLun: Change = (scenario) => ({
  ...asDrawnDisk(scenario),
  luns: scenario.luns.filter(({ purpose }) => purpose !== 'quorum'),
})
const letters: Change = (scenario) => ({
  ...scenario,
  platforms: scenario.platforms.map((one) =>
    one.platform === 'esx-3.0' ? one : { ...one, overrides: { driveLetters: 2 } },
  ),
})
const sharedLun: Change = (scenario) => ({
  ...scenario,
  platforms: scenario.platforms.map((one) => ({ ...one, storage: 'shared-volume' as const })),
})

const CASES: readonly (readonly [rule: string, cluster: string, change: Change])[] = [
  ['one-host', 'host-1 4096 MB: web-01 512', keeps],
  ['no-room-to-restart', 'host-1 2048 MB: web-01 1024\nhost-2 2048 MB: sql-01 1024', keeps],
  ['memory-overcommitted', `${plain}, big-01 3072`, keeps],
  ['one-chassis', plain, with1({ chassis: 'a' }, [0, 1, 2])],
  ['primaries-in-one-chassis', hostsOf(7), keeps],
  ['one-heartbeat-network', plain, asDrawnDisk],
  ['one-switch', plain, with1({ switch: 'sw-1' }, [0, 1, 2])],
  ['no-quorum-lun', plain, noQuorumLun],
  ['quorum-on-only-array', plain, asDrawnDisk],
  ['shared-lun', plain, sharedLun],
  ['too-few-letters', plain, letters],
  ['one-storage-path', plain, with1({ storagePorts: 1 }, [1])],
  [
    'together-against-the-rule',
    'host-1 4096 MB: dc-01 512, dc-02 512\nhost-2 4096 MB\napart: dc-01, dc-02',
    keeps,
  ],
  ['cpu-families', plain, with1({ cpuFamily: 'Opteron' }, [2])],
  ['objective-too-short', plain, objective],
]

describe('lint', () => {
  test('lint: a sound design has no weakness, nor has a drawing without VMs', () => {
    expect(rulesOf(sound(clusterOf(plain)))).toEqual([])
    expect(rulesOf({ ...clusterOf(plain), vms: [] })).toEqual([])
  })

  test('lint: every rule has a case below, a title and a source', () => {
    expect(CASES.map(([rule]) => rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
    expect(RULES.filter(({ title, source }) => title === '' || source === '')).toEqual([])
  })

  test.each(CASES)('lint: %s is found, and its fix mends it', (rule, cluster, change) => {
    const scenario = change(sound(clusterOf(cluster)))
    const findings = found(scenario).filter((finding) => finding.rule === rule)
    expect(findings.length).toBeGreaterThan(0)
    const mended = findings.reduce((now, { fix }) => fix?.change(now) ?? now, scenario)
    expect(rulesOf(mended)).not.toContain(rule)
    const parsed = parseScenario(mended)
    expect(parsed).toMatchObject({ ok: true })
    expect(problemsWith(mended)).toEqual([])
  })

  test('lint: a finding of a platform says which one it is', () => {
    const [finding] = found(sharedLun(sound(clusterOf(plain))))
    expect(finding).toMatchObject({ rule: 'shared-lun', pane: 0 })
    expect(finding?.where.map(({ id }) => id)).toEqual(['vmfs-01', 'web-01', 'sql-01', 'file-01'])
  })

  test('lint: VMs that are kept together may share a LUN', () => {
    const together = clusterOf(`${plain}\ntogether: web-01, sql-01, file-01`)
    expect(rulesOf(sharedLun(sound(together)))).toEqual([])
  })

  test('lint: where the cluster takes no more hosts there is no fix for lack of room', () => {
    const full = hostsOf(8, ' chassis c').replaceAll('256', '2400')
    const finding = found(sound(clusterOf(full))).find(({ rule }) => rule === 'no-room-to-restart')
    expect(finding).toMatchObject({ pane: 0, fix: null })
  })

  test('lint: memory that ESX overcommits is no lack of it', () => {
    const panes = found(sound(clusterOf(`${plain}, big-01 3072`)))
      .filter(({ rule }) => rule === 'memory-overcommitted')
      .map(({ pane }) => pane)
    expect(panes).toEqual([0])
  })
})
