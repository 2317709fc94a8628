/** Where a run is worth watching slowly: around what goes wrong and what the script does. */
import { toneOf } from '../model/events/index.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/** Integer milliseconds, `from` before `to`. */
export type Stretch = { readonly from: number; readonly to: number }

/** From before an event until after it: enough to see what changes, and how it was before. */
const BEFORE_MS = 1_000
const AFTER_MS = 4_000

/** Of all traces together: in order of time, none touches another. */
export function slowStretches(traces: readonly Trace[]): readonly Stretch[] {
  const instants = traces.flatMap((trace) => [...turns(trace)]).sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const at of instants) {
    const last = stretches[stretches.length - 1]
    const next = { from: Math.max(0, at - BEFORE_MS), to: at + AFTER_MS }
    if (last !== undefined && next.from <= last.to) {
      stretches[stretches.length - 1] = { from: last.from, to: next.to }
    } else stretches.push(next)
  }
  return stretches
}

/** Users' errors go on for minutes after what caused them, which is what to watch. */
const turns = once(({ events }: Trace): ReadonlySet<number> => {
  const turning = events.filter(
    (event) => event.kind === 'incident' || (toneOf(event) === 'trouble' && !('client' in event)),
  )
  return new Set(turning.map(({ at }) => at))
})

export type Pace = {
  /** Seconds of the run in a second of playing. */
  readonly speed: number
  readonly direction: 1 | -1
  /** No faster than `slowSpeed` in these. */
  readonly slow: readonly Stretch[]
  readonly slowSpeed: number
}

/** Where playing arrives after `ms` of real time; stretches within a frame are not jumped over. */
export function advanced(from: number, ms: number, pace: Pace): number {
  let at = from
  let left = ms
  while (left > 0) {
    const { speed, end } = legFrom(at, pace)
    const needed = Math.abs(end - at) / speed
    if (needed >= left) return at + pace.direction * speed * left
    at = end
    left -= needed
  }
  return at
}

/** How fast it goes on from an instant, and until where. */
function legFrom(at: number, { speed, direction, slow, slowSpeed }: Pace) {
  const index = firstReaching(slow, at, direction)
  if (direction > 0) {
    const next = slow[index]
    if (next === undefined) return { speed, end: Number.POSITIVE_INFINITY }
    if (at < next.from) return { speed, end: next.from }
    return { speed: Math.min(speed, slowSpeed), end: next.to }
  }
  const previous = slow[index]
  if (previous === undefined) return { speed, end: Number.NEGATIVE_INFINITY }
  if (at > previous.to) return { speed, end: previous.to }
  return { speed: Math.min(speed, slowSpeed), end: previous.from }
}

/** Forwards the first stretch that ends after `at`, backwards the last that begins before it. */
function firstReaching(slow: readonly Stretch[], at: number, direction: 1 | -1): number {
  let low = 0
  let high = slow.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { from, to } = slow[middle] as Stretch
    if (direction > 0 ? to <= at : from < at) low = middle + 1
    else high = middle
  }
  return direction > 0 ? low : low - 1
}
