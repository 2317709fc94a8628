/** Pure geometry of the minimap's window. */
import { panned, type Scale, SHORTEST_MS, type TimeRange } from './range.ts'

/** What the pointer has taken hold of, and the range as it was then. */
export type Grip = {
  readonly part: 'middle' | 'start' | 'end' | 'beside'
  readonly range: TimeRange
}

/** This near to an end of the window it is that end, CSS pixels. */
const REACH = 6
/** A shorter pull beside the window is a click. */
const SLACK = 4

/** `x` in CSS pixels of the minimap. */
export function gripAt(x: number, { fromMs, toMs, width }: Scale, horizonMs: number): Grip {
  const range = { fromMs, toMs }
  const start = (fromMs / horizonMs) * width
  const end = (toMs / horizonMs) * width
  if (fromMs === 0 && toMs === horizonMs) return { part: 'beside', range }
  if (Math.abs(x - start) <= REACH) return { part: 'start', range }
  if (Math.abs(x - end) <= REACH) return { part: 'end', range }
  return { part: x > start && x < end ? 'middle' : 'beside', range }
}

type Pull = {
  readonly from: number
  readonly to: number
  readonly width: number
  readonly horizonMs: number
}

/** Null while it is too short to mean anything. */
export function draggedWindow({ part, range }: Grip, pull: Pull): TimeRange | null {
  const { from, to, width, horizonMs } = pull
  const msAt = (x: number): number =>
    Math.round((Math.min(Math.max(x, 0), width) / Math.max(width, 1)) * horizonMs)
  const byMs = ((to - from) / Math.max(width, 1)) * horizonMs
  if (part === 'middle') return panned(range, byMs, horizonMs)
  if (part === 'beside') {
    if (Math.abs(to - from) < SLACK) return null
    return atLeast(msAt(Math.min(from, to)), msAt(Math.max(from, to)), horizonMs)
  }
  const moved = part === 'start' ? range.fromMs + byMs : range.toMs + byMs
  const fixed = part === 'start' ? range.toMs : range.fromMs
  const ms = Math.round(Math.min(Math.max(moved, 0), horizonMs))
  return atLeast(Math.min(ms, fixed), Math.max(ms, fixed), horizonMs)
}

function atLeast(fromMs: number, toMs: number, horizonMs: number): TimeRange {
  const span = Math.max(toMs - fromMs, Math.min(SHORTEST_MS, horizonMs))
  const from = Math.min(fromMs, horizonMs - span)
  return { fromMs: from, toMs: from + span }
}
