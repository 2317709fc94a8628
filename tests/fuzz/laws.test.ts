/** What holds between runs: two that should be the same, or the same but for one thing. */
import { describe, expect, test } from 'vitest'
import { serveClients } from '../../src/engine/mechanisms/clients/index.ts'
import { declareLinks } from '../../src/engine/mechanisms/links.ts'
import { platformOf } from '../../src/engine/platforms/index.ts'
import { recorderFor } from '../../src/engine/recorder.ts'
import { runScript } from '../../src/engine/script.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { fold } from '../../src/model/events/index.ts'
import type { ComparedPlatform, Scenario } from '../../src/model/scenario/schema.ts'
import { topologyFor } from '../../src/model/topology.ts'
import type { Trace } from '../../src/model/trace.ts'
import { initialWorld } from '../../src/model/world.ts'
import { digestOf } from '../../src/trace/digest.ts'
import { outages } from '../../src/trace/outages.ts'
import { type Draft, draftFor, scenarioOf } from './generate.ts'

const SEEDS = Array.from({ length: 40 }, (_, index) => 5_001 + index)

const tracesOf = (scenario: Scenario): readonly Trace[] =>
  scenario.platforms.map((compared) => simulate(scenario, compared))

const digestsOf = (scenario: Scenario): ReadonlyMap<string, string> =>
  new Map(tracesOf(scenario).map((trace) => [trace.platform, digestOf(trace)]))

describe('laws', () => {
  test('laws: the same scenario goes the same way twice', () => {
    for (const seed of SEEDS) {
      expect(digestsOf(scenarioOf(draftFor(seed)))).toEqual(digestsOf(scenarioOf(draftFor(seed))))
    }
  })

  test('laws: the order of the platforms compared changes nothing', () => {
    for (const seed of SEEDS) {
      const scenario = scenarioOf(draftFor(seed))
      const swapped = { ...scenario, platforms: scenario.platforms.toReversed() }
      expect(digestsOf(swapped)).toEqual(digestsOf(scenario))
    }
  })

  test('laws: the world of the engine is the fold of its trace', () => {
    for (const seed of SEEDS) {
      const scenario = scenarioOf(draftFor(seed))
      for (const compared of scenario.platforms) {
        const { truth, folded } = worldsOf(scenario, compared)
        expect(folded).toEqual(truth)
      }
    }
  })

  test('laws: an incident added to the script leaves the history before it as it was', () => {
    for (const seed of SEEDS) {
      const draft = draftFor(seed)
      const added = { atMs: 500_000, kind: 'host-fails', host: 'host-1' }
      const before = tracesOf(scenarioOf(draft)).map(untilAdded)
      const after = tracesOf(scenarioOf({ ...draft, incidents: [...draft.incidents, added] }))
      expect(after.map(untilAdded)).toEqual(before)
    }
  })

  test('laws: an unrelated VM on a host of its own changes nobody’s luck', () => {
    let compared = 0
    for (const seed of SEEDS) {
      const draft = roomy(draftFor(seed))
      const alone = tracesOf(scenarioOf(draft)).map(luckOf)
      const joined = tracesOf(scenarioOf(withStranger(draft))).map(luckOf)
      for (const [index, luck] of alone.entries()) {
        for (const [vm, boots] of luck) compared += sameLuck(boots, joined[index]?.get(vm) ?? [])
      }
    }
    expect(compared).toBeGreaterThan(25)
  })

  test('laws: an unrelated VM changes neither outages nor what clients see', () => {
    let outaged = 0
    for (const seed of SEEDS) {
      const [alone, joined] = ['apart', 'there'].map((where) =>
        tracesOf(scenarioOf(withNeighbour(draftFor(seed), where))).map(seenByOthers),
      )
      expect(joined).toEqual(alone)
      outaged += alone?.filter(({ outages: found }) => found.length > 0).length ?? 0
    }
    expect(outaged).toBeGreaterThan(20)
  })
})

/** Phase by phase, and every fact of the clients, without their numbers in the trace. */
function seenByOthers(trace: Trace) {
  const clients = trace.events
    .filter(({ kind }) => kind.startsWith('client'))
    .map(({ seq: _, cause: __, ...fact }) => fact)
  return {
    clients,
    outages: outages(trace)
      .filter(({ vm }) => vm !== 'neighbour')
      .map(({ vm, from, to, phases }) => {
        return [vm, from, to, ...phases.map((phase) => `${phase.name} ${phase.from}`)]
      }),
  }
}

/** A host and an array that speak another language than all others; a VM there, or nothing. */
function withNeighbour(draft: Draft, where: string): Draft {
  const [array] = draft['arrays'] as readonly { readonly link: string }[]
  const link = array?.link === 'iscsi-1g' ? 'fc-2g' : 'iscsi-1g'
  const hosts = draft.hosts.map((host) => ({ ...host, storageLink: array?.link }))
  const home = { id: 'host-of-a-neighbour', storageLink: link, ramMB: 4_096 }
  const vm = { id: 'neighbour', home: home.id, lun: 'lun-of-a-neighbour' }
  const platforms = (draft['platforms'] as readonly { readonly settings?: object }[]).map((one) => {
    const quiet = { drs: 'off', admissionControl: 'relaxed' }
    const isEsx = Object.hasOwn(one.settings ?? {}, 'drs')
    const settings = { ...one.settings, ...(isEsx ? quiet : {}) }
    return { ...one, storage: 'as-drawn', settings }
  })
  return {
    ...draft,
    hosts: [...hosts, home],
    arrays: [array, { id: 'array-of-a-neighbour', link }],
    luns: [...(draft['luns'] as readonly object[]), { id: vm.lun, array: 'array-of-a-neighbour' }],
    vms: where === 'there' ? [...draft.vms, vm] : draft.vms,
    platforms,
  }
}

const untilAdded = ({ events }: Trace) => events.filter(({ at }) => at < 500_000)

function worldsOf(scenario: Scenario, compared: ComparedPlatform) {
  const platform = platformOf(compared.platform)
  if (platform === undefined) throw new Error(`there is no platform ${compared.platform}`)
  const topology = topologyFor(scenario, compared, platform.sheet.needs)
  const { run, events, begin } = recorderFor(scenario, topology)
  declareLinks(run)
  serveClients(run)
  runScript(run, platform.install(run, compared), scenario)
  begin()
  run.kernel.run(scenario.horizonMs)
  return { truth: run.world, folded: fold(initialWorld(topology), events) }
}

/** Nobody has to wait for anybody else, so that a boot takes as long as its luck says. */
function roomy(draft: Draft): Draft {
  const hosts = draft.hosts.map((host) => ({ ...host, ramMB: 65_536, sockets: 32 }))
  const [array] = draft['arrays'] as readonly object[]
  return { ...draft, hosts, arrays: [{ ...array, iops: 1_000_000, bandwidthMBps: 10_000 }] }
}

function withStranger(draft: Draft): Draft {
  const host = { ...draft.hosts[0], id: 'host-of-a-stranger' }
  const vm = { id: 'stranger', home: host.id, lun: 'lun-of-a-stranger' }
  const luns = [...(draft['luns'] as readonly object[]), { id: vm.lun, array: 'array-1' }]
  return { ...draft, hosts: [...draft.hosts, host], vms: [...draft.vms, vm], luns }
}

/** Of each VM how long its boots took, in their order; null for one that was cut short. */
function luckOf({ events }: Trace): ReadonlyMap<string, readonly (number | null)[]> {
  const luck = new Map<string, (number | null)[]>()
  const since = new Map<string, number>()
  for (const event of events) {
    if (!('vm' in event)) continue
    const { vm, at } = event
    if (event.kind === 'vm-powered-on') {
      luck.set(vm, [...(luck.get(vm) ?? []), null])
      since.set(vm, at)
    }
    const from = since.get(vm)
    if (from === undefined || event.kind === 'vm-powered-on') continue
    const booted = event.kind === 'vm-disk-check' || event.kind === 'vm-application-starts'
    if (booted) luck.set(vm, [...(luck.get(vm) ?? []).slice(0, -1), at - from])
    since.delete(vm)
  }
  return luck
}

type Boots = readonly (number | null)[]

/** How many boots came to their end in both; each of them took as long. */
function sameLuck(boots: Boots, others: Boots): number {
  const ended = boots.flatMap((boot, index) => {
    const other = others[index] ?? null
    return boot === null || other === null ? [] : [{ boot, other }]
  })
  for (const { boot, other } of ended) expect(other).toBe(boot)
  return ended.length
}
