import { expect, test } from 'vitest'
import { ticks } from '../../../src/ui/timeline/axis/ticks.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

const labels = (fromMs: number, toMs: number, width = 700): readonly string[] =>
  ticks({ fromMs, toMs, width }).map(({ label }) => label)

test('ticks: ten minutes have one a minute', () => {
  expect(labels(0, 600 * SECOND, 800)).toEqual(
    Array.from({ length: 11 }, (_, minute) => `${minute}:00`),
  )
})

test('ticks: ten seconds, an hour, a day and a month have round ones', () => {
  expect(labels(0, 10 * SECOND)).toContain('0:05')
  expect(labels(0, HOUR)).toEqual(['0:00', '10:00', '20:00', '30:00', '40:00', '50:00', '1:00:00'])
  expect(labels(0, DAY)).toEqual([
    '0 h',
    '3 h',
    '6 h',
    '9 h',
    '12 h',
    '15 h',
    '18 h',
    '21 h',
    '1 d',
  ])
  expect(labels(0, 31 * DAY)).toEqual(['0 d', '5 d', '10 d', '15 d', '20 d', '25 d', '30 d'])
})

test('ticks: a second seen closely has tenths', () => {
  expect(labels(60_000, 61_000)).toEqual(expect.arrayContaining(['1:00', '1:00.2', '1:00.8']))
})

test('ticks: only those in view, and never nearer than the gap', () => {
  for (const span of [1, 7, 61, 600, 4_000, 90_000, 2_678_400]) {
    const scale = { fromMs: 12_345, toMs: 12_345 + span * SECOND, width: 640 }
    const found = ticks(scale)
    expect(found.length).toBeGreaterThan(1)
    for (const [index, { at, x }] of found.entries()) {
      expect(at).toBeGreaterThanOrEqual(scale.fromMs)
      expect(at).toBeLessThanOrEqual(scale.toMs)
      if (index > 0) expect(x - (found[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(69.999)
    }
  }
})
