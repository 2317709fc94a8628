import { expect, test } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Incident } from '../../../src/model/scenario/schema.ts'
import type { World } from '../../../src/model/world.ts'
import { worldAt } from '../../../src/trace/world-at.ts'
import { keeper, kept } from '../../../src/ui/stage/scene/kept.ts'
import { drawn } from './drawn.ts'

const fails = (host: string): Incident => ({ kind: 'host-fails', host, atMs: 60_000 })

function worldOf(incidents: readonly Incident[], atMs: number): World {
  const scenario = drawn(3, 6, incidents)
  return worldAt(simulate(scenario, scenario.platforms[1]!), atMs)
}

test('kept: a renewed run is the world drawn before, up to what was changed', () => {
  const before = worldOf([], 59_000)
  const again = worldOf([fails('host-2')], 59_000)
  expect(again).not.toBe(before)
  expect(kept(before, again)).toBe(before)
})

test('kept: of a world that is another one only what differs is new', () => {
  const before = worldOf([], 60_000)
  const now = worldOf([fails('host-2')], 60_000)
  const shown = kept(before, now)
  expect(shown).toEqual(now)
  const news = [...shown.vms].filter(([id, vm]) => vm !== before.vms.get(id)).map(([id]) => id)
  expect(news).toEqual(['vm-2', 'vm-5'])
  expect(shown.luns).toBe(before.luns)
})

test('kept: what has left the scenario is gone', () => {
  const before = worldOf([], 0)
  const vms = new Map([...before.vms].slice(1))
  expect([...kept(before, { ...before, vms }).vms.keys()]).toEqual([...vms.keys()])
})

test('kept: a keeper holds what it gave last', () => {
  const keep = keeper()
  const first = keep(worldOf([], 1_000))
  expect(keep(worldOf([], 1_000))).toBe(first)
})
