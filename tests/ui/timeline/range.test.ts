import { expect, test } from 'vitest'
import {
  following,
  msOf,
  panned,
  rangeWithin,
  xOf,
  zoomed,
} from '../../../src/ui/timeline/axis/range.ts'

const HORIZON = 600_000
const scale = { fromMs: 60_000, toMs: 180_000, width: 600 }

test("range: an instant and its place on the axis are each other's inverse", () => {
  expect(xOf(scale, 120_000)).toBe(300)
  expect(msOf(scale, 300)).toBe(120_000)
  expect(msOf(scale, xOf(scale, 77_123))).toBe(77_123)
})

test('range: a zoom keeps the instant under the pointer in its place', () => {
  const closer = zoomed(scale, { factor: 0.5, aroundMs: 90_000, horizonMs: HORIZON })
  expect(closer).toEqual({ fromMs: 75_000, toMs: 135_000 })
})

test('range: zoomed out beyond the run it is the whole run', () => {
  expect(zoomed(scale, { factor: 10, aroundMs: 90_000, horizonMs: HORIZON })).toBeNull()
})

test('range: no closer than a second, even of a run that is a second long', () => {
  const close = zoomed(scale, { factor: 1e-6, aroundMs: 90_000, horizonMs: HORIZON })
  expect((close?.toMs ?? 0) - (close?.fromMs ?? 0)).toBe(1_000)
  const short = { fromMs: 0, toMs: 1_000 }
  expect(zoomed(short, { factor: 0.1, aroundMs: 500, horizonMs: 1_000 })).toBeNull()
})

test('range: a pan stops at both ends of the run', () => {
  expect(panned(scale, -1e9, HORIZON)).toEqual({ fromMs: 0, toMs: 120_000 })
  expect(panned(scale, 1e9, HORIZON)).toEqual({ fromMs: 480_000, toMs: HORIZON })
})

test('range: it follows a playhead that leaves it and stays for one that does not', () => {
  expect(following(scale, 100_000, HORIZON)).toBe(scale)
  const after = following(scale, 300_000, HORIZON)
  expect(after.fromMs).toBe(288_000)
  expect(after.toMs - after.fromMs).toBe(120_000)
})

test('range: one that is left over from a longer run is clipped to this one', () => {
  expect(rangeWithin({ fromMs: 500_000, toMs: 900_000 }, HORIZON)).toEqual({
    fromMs: 200_000,
    toMs: HORIZON,
  })
  expect(rangeWithin(null, HORIZON)).toEqual({ fromMs: 0, toMs: HORIZON })
})
