/**
 * What of a lane is worth drawing: found by binary search, so that the cost is that of what is in
 * view, and with slivers joined, so that thousands of moments in one pixel cost one rectangle and
 * the worst of them is the one that shows.
 */
import type { Look, Segment } from '../../../trace/lanes.ts'
import { type Scale, type TimeRange, xOf } from '../axis/range.ts'
import { LOOKS } from '../looks.ts'

/** In CSS pixels of the axis. `segment` is the most severe of those joined. */
export type Box = { readonly x: number; readonly width: number; readonly segment: Segment }

/** Narrower is not seen from the back of a room. */
const THINNEST = 2

/** The first segment that ends after `ms`; the number of segments where none does. */
export function firstEndingAfter(segments: readonly Segment[], ms: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle] as Segment).to <= ms) low = middle + 1
    else high = middle
  }
  return low
}

export function segmentAt(segments: readonly Segment[], ms: number): Segment | null {
  const segment = segments[firstEndingAfter(segments, ms)]
  return segment !== undefined && segment.from <= ms ? segment : null
}

/** The boxes in view, left to right, none over another, those of no length shown all the same. */
export function boxes(segments: readonly Segment[], scale: Scale): readonly Box[] {
  const found: Box[] = []
  let sliver: Box | null = null
  let edge = 0
  const put = (box: Box): void => {
    const x = Math.max(box.x, edge)
    const end = Math.min(Math.max(box.x + box.width, x + THINNEST), scale.width)
    if (end > x) found.push({ x, width: end - x, segment: box.segment })
    edge = Math.max(edge, end)
  }
  for (const segment of inView(segments, scale)) {
    const box = boxOf(segment, scale)
    if (sliver !== null && (box.width >= THINNEST || box.x >= sliver.x + THINNEST)) {
      put(sliver)
      sliver = null
    }
    if (box.width >= THINNEST) put(box)
    else sliver = joined(sliver, box)
  }
  if (sliver !== null) put(sliver)
  return found
}

function* inView(segments: readonly Segment[], { fromMs, toMs }: TimeRange): Iterable<Segment> {
  for (let index = firstEndingAfter(segments, fromMs); index < segments.length; index++) {
    const segment = segments[index] as Segment
    if (segment.from >= toMs) return
    yield segment
  }
}

function boxOf(segment: Segment, scale: Scale): Box {
  const x = Math.max(0, xOf(scale, segment.from))
  const end = Math.min(scale.width, xOf(scale, segment.to))
  return { x, width: end - x, segment }
}

function joined(sliver: Box | null, box: Box): Box {
  if (sliver === null) return box
  const segment = worse(sliver.segment.look, box.segment.look) ? sliver.segment : box.segment
  return { x: sliver.x, width: box.x + box.width - sliver.x, segment }
}

const worse = (a: Look, b: Look): boolean => LOOKS[a].severity >= LOOKS[b].severity
