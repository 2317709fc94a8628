import { expect, test } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { type Topology, topologyFor } from '../../../src/model/topology.ts'
import type { Trace } from '../../../src/model/trace.ts'
import { initialWorld, type MoveStage } from '../../../src/model/world.ts'
import { travelAt } from '../../../src/trace/travels.ts'
import { worldAt } from '../../../src/trace/world-at.ts'
import { bootSpan, shareOf } from '../../../src/ui/stage/canvas/progress.ts'
import { placeAt, travelWords } from '../../../src/ui/stage/layers/travel.ts'
import { shownWires, wiresOf } from '../../../src/ui/stage/layers/wires.ts'
import { crowdOf } from '../../../src/ui/stage/layout/crowd.ts'
import { residents, sceneOf, withEmptyLuns } from '../../../src/ui/stage/scene/scene.ts'
import { drawn } from './drawn.ts'

const topologyOf = (scenario: Scenario): Topology =>
  topologyFor(scenario, scenario.platforms[1]!, { quorumLun: false })

const failing = drawn(3, 6, [{ kind: 'host-fails', host: 'host-2', atMs: 60_000 }])
const traceOf = (scenario: Scenario): Trace => simulate(scenario, scenario.platforms[1]!)

test('scene: before the first run the cluster is drawn at rest, its VMs at home', () => {
  const topology = topologyOf(drawn(3, 6))
  const scene = sceneOf(null, topology)
  expect([...scene.vms.values()].map(({ state }) => state.kind)).toEqual(Array(6).fill('running'))
  const names = residents(scene, topology)
    .get('host-2')
    ?.map(({ id }) => id)
  expect(names).toEqual(['vm-2', 'vm-5'])
})

test('scene: what the last run has not seen yet is there, what is gone is not', () => {
  const old = initialWorld(topologyOf(drawn(3, 6)))
  const larger = topologyOf(drawn(4, 8))
  const shown = residents(sceneOf(old, larger), larger)
  expect([...shown.keys()]).toContain('host-4')
  expect([...shown.values()].flat()).toHaveLength(8)
  const smaller = topologyOf(drawn(2, 2))
  expect([...residents(sceneOf(old, smaller), smaller).values()].flat()).toHaveLength(2)
})

test('scene: a world that knows everything is drawn as it is', () => {
  const topology = topologyOf(drawn(3, 6))
  const world = initialWorld(topology)
  expect(sceneOf(world, topology)).toBe(world)
})

test('scene: a LUN that was drawn and holds nothing yet stands ready', () => {
  const scenario = drawn(1, 1)
  const [first] = scenario.luns
  const luns = [...scenario.luns, { ...first!, id: 'spare' }]
  const topology = withEmptyLuns(topologyOf({ ...scenario, luns }), { ...scenario, luns })
  expect([...topology.luns.keys()]).toEqual(['lun-1', 'spare'])
  expect(topology.luns.get('spare')?.vms).toEqual([])
})

test('crowd: room for the failure of one host', () => {
  const trace = traceOf(failing)
  const world = worldAt(trace, trace.horizonMs)
  const fullest = Math.max(
    ...[...residents(world, trace.topology).values()].map(({ length }) => length),
  )
  expect(fullest).toBe(3)
  expect(crowdOf(failing)).toBeGreaterThanOrEqual(fullest)
})

test('crowd: losing any one host needs no more room', () => {
  expect(crowdOf(drawn(4, 12))).toBe(4)
})

test('progress: a boot is told as a share of the time that it takes', () => {
  const trace = traceOf(failing)
  const on = trace.events.find(({ kind }) => kind === 'vm-powered-on')
  if (on?.kind !== 'vm-powered-on') throw new Error('nothing was powered on')
  const span = bootSpan(trace, on.vm, on.at)
  if (span === null) throw new Error('no boot')
  expect(span.from).toBe(on.at)
  expect(shareOf(span, span.from)).toBe(0)
  expect(shareOf(span, (span.from + span.to) / 2)).toBeCloseTo(0.5)
  expect(shareOf(span, span.to + 1)).toBe(1)
  expect(bootSpan(trace, on.vm, 0)).toBeNull()
})

test('progress: a boot that is cut short has no share', () => {
  const again = { kind: 'host-fails', atMs: 100_000 } as const
  const both = drawn(3, 6, [
    { kind: 'host-fails', host: 'host-2', atMs: 60_000 },
    { ...again, host: 'host-1' },
    { ...again, host: 'host-3' },
  ])
  const trace = traceOf(both)
  const on = trace.events.find(({ kind }) => kind === 'vm-powered-on')
  if (on?.kind !== 'vm-powered-on') throw new Error('nothing was powered on')
  expect(bootSpan(trace, on.vm, on.at)).toBeNull()
})

test('progress: a live move goes one way, and says its round, its rate and what is left', () => {
  const moving = drawn(3, 6, [{ kind: 'vm-migrates', vm: 'vm-1', to: 'host-3', atMs: 60_000 }])
  const trace = traceOf(moving)
  const travel = travelAt(trace, 'vm-1', 60_000)
  const round = travel?.steps.find(({ kind }) => kind === 'round')
  if (travel === null || round?.to == null) throw new Error('vm-1 moves in rounds')
  expect(placeAt(travel, travel.from)).toEqual({ path: 'out', share: 0 })
  expect(placeAt(travel, (travel.to ?? 0) - 1).share).toBeGreaterThan(0.9)
  expect(travelWords(travel, round.from)).toMatch(/^round 1 · \d+ MB\/s · \d+ s left$/)
})

test('progress: a group waits at its LUN between the save there and the restore from it', () => {
  const stage = (stage: MoveStage, from: number) =>
    ({ kind: 'stage', stage, from, to: from + 10 }) as const
  const move = {
    vm: 'vm-1',
    source: 'host-1',
    target: 'host-2',
    method: 'save-and-resume',
  } as const
  const steps = [stage('save', 0), stage('release', 10), stage('acquire', 20), stage('restore', 30)]
  const travel = { ...move, from: 0, to: 40, arrives: true, steps }
  expect(placeAt(travel, 5)).toEqual({ path: 'out', share: 0.5 })
  expect(placeAt(travel, 15)).toEqual({ path: 'out', share: 1 })
  expect(placeAt(travel, 25)).toEqual({ path: 'out', share: 1 })
  expect(placeAt(travel, 35)).toEqual({ path: 'in', share: 0.5 })
  expect(travelWords(travel, 5)).toBe('saves 50 % · 1 s left')
  const cut = { ...travel, to: 8, arrives: false, steps: [{ ...stage('save', 0), to: 8 }] }
  expect(placeAt(cut, 5)).toEqual({ path: 'out', share: 0 })
  expect(travelWords(cut, 5)).toBe('saves')
})

test('wires: hosts that are up mount a shared LUN, one that failed does not', () => {
  const trace = traceOf(failing)
  const hosts = (ms: number) => wiresOf(worldAt(trace, ms), trace.topology).map(({ host }) => host)
  expect(hosts(1_000)).toEqual(['host-1', 'host-2', 'host-3'])
  expect(hosts(61_000)).toEqual(['host-1', 'host-3'])
})

test('wires: a web of them shows those of the selected thing only', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    host: `host-${index % 10}`,
    lun: `lun-${Math.floor(index / 10)}`,
  }))
  expect(shownWires(many.slice(0, 10), null)).toHaveLength(10)
  expect(shownWires(many, null)).toHaveLength(0)
  expect(shownWires(many, 'host:host-1')).toHaveLength(10)
})
