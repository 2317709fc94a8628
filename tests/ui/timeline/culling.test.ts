import { expect, test } from 'vitest'
import type { Look, Segment } from '../../../src/trace/lanes.ts'
import { boxes, firstEndingAfter, segmentAt } from '../../../src/ui/timeline/lanes/culling.ts'

const segment = (from: number, to: number, look: Look): Segment => {
  return { from, to, look, label: look, host: null }
}

const lane = [
  segment(0, 100, 'running'),
  segment(100, 120, 'detect'),
  segment(120, 400, 'boot'),
  segment(400, 1_000, 'running'),
]

const seen = (segments: readonly Segment[], fromMs: number, toMs: number, width: number) =>
  boxes(segments, { fromMs, toMs, width }).map(({ x, width: wide, segment: { look } }) => [
    look,
    x,
    x + wide,
  ])

test('culling: the segment of an instant begins at it or before and ends after it', () => {
  expect(segmentAt(lane, 0)?.look).toBe('running')
  expect(segmentAt(lane, 100)?.look).toBe('detect')
  expect(segmentAt(lane, 119)?.look).toBe('detect')
  expect(segmentAt(lane, 1_000)).toBeNull()
  expect(segmentAt([], 5)).toBeNull()
  expect(firstEndingAfter(lane, 400)).toBe(3)
})

test('culling: what lies outside the range is not drawn, what reaches in is clipped', () => {
  expect(seen(lane, 110, 410, 300)).toEqual([
    ['detect', 0, 10],
    ['boot', 10, 290],
    ['running', 290, 300],
  ])
})

test('culling: a moment too short for a pixel is still seen', () => {
  const switched = [
    segment(0, 50_000, 'running'),
    segment(50_000, 50_300, 'saved'),
    segment(50_300, 100_000, 'running'),
  ]
  expect(seen(switched, 0, 100_000, 100)).toEqual([
    ['running', 0, 50],
    ['saved', 50, 52],
    ['running', 52, 100],
  ])
})

test('culling: slivers are joined and the most severe of them shows', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    segment(index, index + 1, index === 25_001 ? 'detect' : index % 2 === 0 ? 'running' : 'slow'),
  )
  const drawn = boxes(many, { fromMs: 0, toMs: 50_000, width: 500 })
  expect(drawn.length).toBeLessThanOrEqual(250)
  const worst = drawn.filter((box) => box.segment.look === 'detect')
  expect(worst.map(({ x }) => Math.round(x))).toEqual([250])
})

test('culling: boxes neither overlap nor leave the axis', () => {
  const odd = Array.from({ length: 300 }, (_, index) =>
    segment(index * 7, index * 7 + 7, index % 3 === 0 ? 'boot' : 'running'),
  )
  for (const width of [40, 333, 2_000]) {
    let edge = 0
    for (const box of boxes(odd, { fromMs: 13, toMs: 2_051, width })) {
      expect(box.x).toBeGreaterThanOrEqual(edge - 1e-9)
      edge = box.x + box.width
    }
    expect(edge).toBeLessThanOrEqual(width + 1e-9)
  }
})
