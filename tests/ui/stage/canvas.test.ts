import { expect, test } from 'vitest'
import { createLink, ZOOM, zoomedAt } from '../../../src/ui/stage/link.ts'
import { nextSpot, type Spot } from '../../../src/ui/stage/roving.ts'
import { keyOf, selectedThing, thingOf } from '../../../src/ui/stage/things.ts'
import { arcBetween, pointOn } from '../../../src/ui/stage/travel.ts'

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
  expect(pointOn(arc, 0)).toEqual({ x: 50, y: 100 })
  expect(pointOn(arc, 1)).toEqual({ x: 450, y: 100 })
  expect(pointOn(arc, 0.5).y).toBeLessThan(100)
})

test('link: what moves one pane moves the others, and the mover is left alone', () => {
  const moves: string[] = []
  const pane = (name: string) => {
    const element = { dataset: {}, getBoundingClientRect: () => ({ width: 400, height: 300 }) }
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
  link.fit({ x: 0, y: 0, width: 4_000, height: 100 })
  expect(moves).toEqual(['second', 'first', 'second'])
  expect(first.element.dataset['far']).toBe('true')
  leave()
  link.panBy(5, 5)
  expect(moves.at(-1)).toBe('first')
})

test('link: zooming keeps the point it is about where it is', () => {
  const next = zoomedAt({ x: 10, y: 20, zoom: 1 }, 2, { x: 110, y: 120 })
  expect(next).toEqual({ x: -90, y: -80, zoom: 2 })
  expect(zoomedAt(next, 100, { x: 0, y: 0 }).zoom).toBe(ZOOM.most)
})
