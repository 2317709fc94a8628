import { describe, expect, test } from 'vitest'
import { pathsOf } from '../../../src/ui/stage/layers/zoning.ts'
import { aligned } from '../../../src/ui/stage/layout/align.ts'
import { hostGrid } from '../../../src/ui/stage/layout/layout.ts'
import { freePlaces, movedTo } from '../../../src/ui/stage/layout/places.ts'
import { unplaced } from '../../../src/ui/stores/edits/change.ts'
import { zone } from '../../../src/ui/stores/edits/zoning.ts'
import { drawn } from './drawn.ts'

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height })
const boxes = new Map([
  ['host:a', box(0, 5)],
  ['host:b', box(50, 0)],
  ['host:c', box(20, 9)],
])

describe('aligned', () => {
  test('left and at the top go to the outermost', () => {
    expect([...aligned(boxes, 'left').values()].map(({ x }) => x)).toEqual([0, 0, 0])
    expect([...aligned(boxes, 'top').values()].map(({ y }) => y)).toEqual([0, 0, 0])
  })

  test('distributed, the outermost stay and the room between is the same', () => {
    const across = aligned(boxes, 'across')
    expect(['host:a', 'host:c', 'host:b'].map((key) => across.get(key)?.x)).toEqual([0, 25, 50])
  })
})

describe('moved', () => {
  const scenario = drawn(3, 3)
  const grid = hostGrid(scenario, { vms: 3, luns: 4 }, 3)
  const ground = { grid, luns: new Map() }

  test('what is moved together stands on nothing, and all others are kept where they are', () => {
    const wanted = new Map([
      ['host:host-1', { x: 300, y: 0 }],
      ['host:host-2', { x: 300, y: 0 }],
    ])
    const places = freePlaces(wanted, ground, scenario)
    const moved = movedTo(scenario, places, ground)
    const spots = moved.hosts.map(({ position }) => `${position?.x} ${position?.y}`)
    expect(new Set(spots).size).toBe(3)
    expect(moved.hosts[2]?.position).toEqual({ x: grid.boxes.get('host-3')?.x, y: 0 })
  })

  test('laid out anew, nothing has a place of its own', () => {
    const places = new Map([['host:host-1', { x: 0, y: 900 }]])
    const moved = movedTo(scenario, places, ground)
    expect(unplaced(moved)).toEqual(scenario)
    expect(unplaced(scenario)).toBe(scenario)
  })
})

test('paths: of a LUN those of its hosts, of a host those to its LUNs', () => {
  const scenario = zone(drawn(3, 1), 'lun-1', { host: 'host-2', path: false })
  const paths = pathsOf({ kind: 'lun', id: 'lun-1' }, scenario)
  expect(paths.map(({ host }) => host)).toEqual(['host-1', 'host-3'])
  expect(pathsOf({ kind: 'host', id: 'host-2' }, scenario)).toEqual([])
})
