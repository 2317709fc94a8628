import { expect, test } from 'vitest'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { topologyFor } from '../../../src/model/topology.ts'
import {
  type Box,
  columnsIn,
  hostGrid,
  lunBoxes,
  nearestFree,
  readableIn,
  roomFor,
} from '../../../src/ui/stage/layout/layout.ts'
import { drawn } from './drawn.ts'

const boxesOf = (scenario: Scenario, crowd = 4): readonly Box[] => [
  ...hostGrid(scenario, { vms: crowd, luns: 8 }).boxes.values(),
]

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b))).length
}

function withPosition(scenario: Scenario, index: number, x: number, y: number): Scenario {
  const host = scenario.hosts[index]
  if (host === undefined) throw new Error('no such host')
  return { ...scenario, hosts: scenario.hosts.with(index, { ...host, position: { x, y } }) }
}

test('layout: three hosts stand in one row', () => {
  const boxes = boxesOf(drawn(3, 7))
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
  expect(overlaps(boxes)).toBe(0)
})

test('layout: sixteen hosts wrap into rows', () => {
  const boxes = boxesOf(drawn(16, 200), 14)
  expect(new Set(boxes.map(({ y }) => y)).size).toBeGreaterThan(1)
  expect(overlaps(boxes)).toBe(0)
})

test('layout: a place that the user chose is kept', () => {
  const boxes = boxesOf(withPosition(drawn(3, 7), 1, 500, -80))
  expect(boxes[1]).toMatchObject({ x: 500, y: -80 })
})

test('layout: no host is put where the user put another', () => {
  const plain = boxesOf(drawn(3, 7))
  const taken = plain[0] ?? { x: 0, y: 0 }
  expect(overlaps(boxesOf(withPosition(drawn(3, 7), 2, taken.x + 20, taken.y + 20)))).toBe(0)
})

test('layout: a host placed by hand moves none of the others', () => {
  const before = boxesOf(drawn(4, 7))
  const after = boxesOf(withPosition(drawn(5, 7), 4, 2_000, 0))
  expect(after.slice(0, 4)).toEqual(before)
})

test('layout: a host is as tall as its fullest moment, in two columns when that is many', () => {
  const heightAt = (crowd: number) => boxesOf(drawn(3, 7), crowd)[0]?.height ?? 0
  expect(heightAt(6)).toBeGreaterThan(heightAt(4))
  expect(hostGrid(drawn(3, 7), { vms: 10, luns: 8 }).dense).toBe(false)
  expect(hostGrid(drawn(3, 7), { vms: 11, luns: 8 }).dense).toBe(true)
  expect(heightAt(90)).toBe(heightAt(200))
})

test('layout: LUNs stand below all hosts, apart from each other', () => {
  const scenario = drawn(3, 7)
  const compared = { ...scenario.platforms[0]!, storage: 'lun-per-vm' } as const
  const topology = topologyFor(scenario, compared, { quorumLun: true })
  const grid = hostGrid(scenario, { vms: 4, luns: 8 })
  const luns = [...lunBoxes(topology, grid, 'reservation').values()]
  const feet = Math.max(...[...grid.boxes.values()].map(({ y, height }) => y + height))
  expect(luns).toHaveLength(8)
  expect(Math.min(...luns.map(({ y }) => y))).toBeGreaterThan(feet)
  expect(overlaps(luns)).toBe(0)
})

test('layout: one volume that all hosts share spans them', () => {
  const scenario = drawn(3, 7)
  const topology = topologyFor(scenario, scenario.platforms[0]!, { quorumLun: false })
  const grid = hostGrid(scenario, { vms: 4, luns: 8 })
  const [volume] = lunBoxes(topology, grid, 'lock').values()
  const hosts = [...grid.boxes.values()]
  expect(volume?.x).toBe(hosts[0]?.x)
  expect(volume?.width).toBe((hosts[2]?.x ?? 0) + (hosts[2]?.width ?? 0))
})

test('layout: there is room above the hosts for VMs on their way', () => {
  const boxes = boxesOf(drawn(3, 7))
  expect(roomFor(boxes, 3).y).toBeLessThan(Math.min(...boxes.map(({ y }) => y)))
})

test('layout: a fourth host stands beside the others and moves none of them', () => {
  const [before, after] = [boxesOf(drawn(3, 7)), boxesOf(drawn(4, 7))]
  expect(after.slice(0, 3)).toEqual(before)
  expect(after[3]?.y).toBe(before[0]?.y)
})

test('layout: three hosts are panned rather than too small to read, four are shown whole', () => {
  expect(roomFor(boxesOf(drawn(3, 7)), 3).least).toBeGreaterThan(0)
  expect(roomFor(boxesOf(drawn(4, 7)), 4).least).toBe(0)
})

test('layout: a narrow pane has fewer hosts side by side, and never none', () => {
  expect(columnsIn(415)).toBeGreaterThanOrEqual(3)
  expect(columnsIn(341)).toBe(3)
  expect(columnsIn(290)).toBe(2)
  expect(columnsIn(50)).toBe(1)
})

/** The canvas of a pane, less its margins, where the window is of the size named. */
test.each([
  ['1280 × 720', { width: 348, height: 272 }],
  ['1366 × 768', { width: 391, height: 300 }],
  ['1440 × 900', { width: 428, height: 363 }],
])('layout: three hosts and their eight LUNs are seen at %s', (_window, { width, height }) => {
  const scenario = drawn(3, 7)
  const compared = { ...scenario.platforms[0]!, storage: 'lun-per-vm' } as const
  const topology = topologyFor(scenario, compared, { quorumLun: true })
  const grid = hostGrid(scenario, { vms: 4, luns: 8 }, columnsIn(width))
  const luns = lunBoxes(topology, grid, 'reservation').values()
  const room = roomFor([...grid.boxes.values(), ...luns], 3)
  expect(Math.min(width / room.width, height / room.height)).toBeGreaterThanOrEqual(room.least)
})

test('layout: a short pane is fitted as small as it takes', () => {
  expect(readableIn(280)).toBe(0)
  expect(readableIn(460)).toBeGreaterThan(0)
})

test('layout: what would lie on another goes to the nearest free place', () => {
  const at = (x: number, y: number): Box => ({ x, y, width: 100, height: 100 })
  const others = [at(0, 0), at(110, 0)]
  expect(nearestFree(at(300, 0), others)).toEqual(at(300, 0))
  expect(nearestFree(at(200, 5), others)).toEqual(at(220, 5))
  expect(overlaps([nearestFree(at(60, 40), others), ...others])).toBe(0)
})
