import { assert } from '../base/assert.ts'
import type { Points } from './series.ts'

/** First, least, greatest and last of a slice of time say all that a column of pixels can show. */
const KEPT_PER_SLICE = 4

/**
 * At most `most` of the points, at least 4: time is cut into equal slices, and of each its first,
 * least, greatest and last point stay. The least and the greatest of all stay, and both ends.
 */
export function thin(points: Points, most: number): Points {
  assert(most >= KEPT_PER_SLICE, 'too few points to keep the extremes', { most })
  if (points.length <= most) return points
  const slices = Math.floor(most / KEPT_PER_SLICE)
  return [...sliced(points, slices).values()].flatMap(outline)
}

function sliced(points: Points, slices: number): ReadonlyMap<number, Points> {
  const start = points[0]?.at ?? 0
  const span = (points[points.length - 1]?.at ?? start) - start
  const bySlice = new Map<number, Points[number][]>()
  for (const point of points) {
    const slice = Math.min(slices - 1, Math.floor(((point.at - start) * slices) / span))
    const there = bySlice.get(slice)
    if (there === undefined) bySlice.set(slice, [point])
    else there.push(point)
  }
  return bySlice
}

function outline(slice: Points): Points {
  let least = 0
  let greatest = 0
  for (const [index, { value }] of slice.entries()) {
    if (value < valueAt(slice, least)) least = index
    if (value > valueAt(slice, greatest)) greatest = index
  }
  const kept = new Set([0, least, greatest, slice.length - 1])
  return slice.filter((_, index) => kept.has(index))
}

const valueAt = (points: Points, index: number): number => points[index]?.value ?? 0
