import { expect, test } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { type Topology, topologyFor } from '../../../src/model/topology.ts'
import type { Trace } from '../../../src/model/trace.ts'
import { initialWorld } from '../../../src/model/world.ts'
import { worldAt } from '../../../src/trace/world-at.ts'
import { crowdOf } from '../../../src/ui/stage/crowd.ts'
import { bootSpan, shareOf, travelSpan } from '../../../src/ui/stage/progress.ts'
import { residents, sceneOf, withEmptyLuns } from '../../../src/ui/stage/scene.ts'
import { shownWires, wiresOf } from '../../../src/ui/stage/wires.ts'
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

test('crowd: room for the fullest moment of a trace', () => {
  const trace = traceOf(failing)
  const world = worldAt(trace, trace.horizonMs)
  const fullest = Math.max(
    ...[...residents(world, trace.topology).values()].map(({ length }) => length),
  )
  expect(fullest).toBe(3)
  expect(crowdOf(failing, [trace, null])).toBeGreaterThanOrEqual(fullest)
})

test('crowd: losing any one host needs no more room', () => {
  expect(crowdOf(drawn(4, 12), [])).toBe(4)
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

test('progress: a live migration is one way from its first round to its arrival', () => {
  const moving = drawn(3, 6, [{ kind: 'vm-migrates', vm: 'vm-1', to: 'host-3', atMs: 60_000 }])
  const trace = traceOf(moving)
  const started = trace.events.find(({ kind }) => kind === 'migration-started')
  const ended = trace.events.find(({ kind }) => kind === 'migration-ended')
  const middle = ((started?.at ?? 0) + (ended?.at ?? 0)) / 2
  expect(travelSpan(trace, 'vm-1', 'host-3', middle)).toEqual({
    from: started?.at,
    to: ended?.at,
  })
  expect(travelSpan(trace, 'vm-1', 'host-2', middle)).toBeNull()
  expect(travelSpan(trace, 'vm-1', 'host-3', 0)).toBeNull()
})

test('wires: hosts that are up mount a shared LUN, one that failed does not', () => {
  const trace = traceOf(failing)
  const hosts = (ms: number) => wiresOf(worldAt(trace, ms)).map(({ host }) => host)
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
