import { expect, test } from 'vitest'
import { arcBetween } from '../../../src/ui/stage/layers/travel.ts'
import { wirePath } from '../../../src/ui/stage/layers/wires.ts'
import { createLink, viewOn, ZOOM, zoomedAt } from '../../../src/ui/stage/layout/link.ts'
import { nextSpot, type Spot } from '../../../src/ui/stage/pane/roving.ts'
import { keyOf, selectedThing, thingOf } from '../../../src/ui/stage/things.ts'

const spot = (key: string, left: number, top: number, width = 40, height = 20): Spot => ({
  key,
  left,
  top,
  right: left + width,
  bottom: top + height,
})

test('roving: arrows lead down a column, over to the next, and end at the edge', () => {
  const spots = [spot('a', 0, 0), spot('b', 0, 30), spot('c', 60, 2), spot('d', 60, 32)]
  const from = (key: string) => spots.find((other) => other.key === key)!
  expect(nextSpot(spots, from('a'), 'down')?.key).toBe('b')
  expect(nextSpot(spots, from('b'), 'right')?.key).toBe('d')
  expect(nextSpot(spots, from('d'), 'up')?.key).toBe('c')
  expect(nextSpot(spots, from('c'), 'left')?.key).toBe('a')
  expect(nextSpot(spots, from('a'), 'left')).toBeNull()
})

test('roving: a wide thing is below all that stand above it', () => {
  const wide = spot('wide', 0, 100, 500, 30)
  const right = spot('right', 440, 0)
  expect(nextSpot([wide, right, spot('left', 0, 0)], right, 'down')?.key).toBe('wide')
})

test('roving: down stays in the host, then leads to its own LUNs', () => {
  const inHost = { host: 'host-1' }
  const head = { ...spot('host:host-1', 0, 0), ...inHost }
  const first = { ...spot('vm:a', 0, 30), ...inHost }
  const second = { ...spot('vm:b', 0, 60), ...inHost }
  const mark = { ...spot('client:c', 30, 58, 10, 10), ...inHost }
  const other = { ...spot('lun:other', 0, 100), host: 'host-2' }
  const own = { ...spot('lun:own', 90, 130), ...inHost }
  const spots = [head, first, second, mark, other, own]
  expect(nextSpot(spots, head, 'down')).toBe(first)
  expect(nextSpot(spots, first, 'down')).toBe(second)
  expect(nextSpot(spots, second, 'down')).toBe(own)
  expect(nextSpot(spots, second, 'up')).toBe(first)
  expect(nextSpot(spots, second, 'right')).toBe(mark)
})

test('things: keys read back as what they were written from', () => {
  const thing = { kind: 'vm', id: 'web-01' } as const
  expect(thingOf(keyOf(thing))).toEqual(thing)
  expect(thingOf('rack:1')).toBeNull()
  expect(thingOf(null)).toBeNull()
  expect(selectedThing({ kind: 'incident', index: 0 })).toBeNull()
  expect(selectedThing(thing)).toEqual(thing)
})

test('travel: the way begins and ends at the heads of the hosts and rises between them', () => {
  const box = (x: number) => ({ x, y: 100, width: 100, height: 200 })
  const arc = arcBetween(box(0), box(400))
  expect(arc.from).toEqual({ x: 50, y: 100 })
  expect(arc.to).toEqual({ x: 450, y: 100 })
  expect(arc.over.y).toBeLessThan(100)
  const beside = arcBetween(box(0), { ...box(0), y: 500 })
  expect(Math.min(beside.from.x, beside.over.x, beside.to.x)).toBeGreaterThanOrEqual(100)
})

test('link: what moves one pane moves the others, and the mover is left alone', () => {
  const moves: string[] = []
  const pane = (name: string) => {
    const element = {
      dataset: {},
      style: { setProperty: () => {} },
      getBoundingClientRect: () => ({ width: 400, height: 300 }),
    }
    const setViewport = () => {
      moves.push(name)
      return Promise.resolve(true)
    }
    return { flow: { setViewport }, element: element as unknown as HTMLElement }
  }
  const link = createLink()
  const [first, second] = [pane('first'), pane('second')]
  link.join(first)
  const leave = link.join(second)
  moves.length = 0
  link.moved({ x: 10, y: 0, zoom: 1 }, first.element)
  expect(moves).toEqual(['second'])
  link.moved({ x: 10, y: 0, zoom: 1 }, second.element)
  expect(moves).toEqual(['second'])
  link.fit({ x: 0, y: 0, width: 4_000, height: 100, least: 0 })
  expect(moves).toEqual(['second', 'first', 'second'])
  expect(first.element.dataset['far']).toBe('very')
  leave()
  link.panBy(5, 5)
  expect(moves.at(-1)).toBe('first')
})

test('link: zooming keeps the point it is about where it is', () => {
  const next = zoomedAt({ x: 10, y: 20, zoom: 1 }, 2, { x: 110, y: 120 })
  expect(next).toEqual({ x: -90, y: -80, zoom: 2 })
  expect(zoomedAt(next, 100, { x: 0, y: 0 }).zoom).toBe(ZOOM.most)
})

test('link: what does not fit at a readable zoom is shown from its beginning', () => {
  const room = { x: -10, y: -20, width: 400, height: 2_000, least: 0.9 }
  const view = viewOn(room, { width: 424, height: 312 })
  expect(view.zoom).toBe(0.9)
  expect(view.y + room.y * view.zoom).toBe(6)
  expect(viewOn({ ...room, least: 0 }, { width: 424, height: 312 }).zoom).toBe(0.15)
})

test('link: a canvas that grew keeps its zoom while all of it would be no smaller', () => {
  const moves: number[] = []
  const element = {
    dataset: {},
    style: { setProperty: () => {} },
    getBoundingClientRect: () => ({ width: 424, height: 312 }),
  } as unknown as HTMLElement
  const setViewport = ({ zoom }: { zoom: number }) => {
    moves.push(zoom)
    return Promise.resolve(true)
  }
  const link = createLink()
  link.join({ flow: { setViewport }, element })
  link.fit({ x: 0, y: 0, width: 400, height: 2_000, least: 0.9 })
  const before = moves.length
  link.changed({ x: 0, y: 0, width: 400, height: 3_000, least: 0.9 })
  expect(moves).toHaveLength(before)
})

test('wires: a line to the second row runs between the boxes of the first', () => {
  const host = { x: 0, y: 0, width: 136, height: 100 }
  const upper = { x: 0, y: 140, width: 90, height: 36 }
  const lower = { ...upper, y: 190 }
  expect(wirePath(host, upper, [host], [upper, lower])).toMatch(/C.* 45 140$/)
  expect(wirePath(host, lower, [host], [upper, lower])).toMatch(/ -5 140V208H0$/)
})
