/** The world at any instant, and the instants worth stopping at. */
import { fold, type TraceEvent, toneOf } from '../model/events/index.ts'
import type { Trace } from '../model/trace.ts'
import { initialWorld, type World } from '../model/world.ts'
import { once } from './once.ts'

/** A seek folds at most so many events, and building all keyframes copies so few worlds. */
const KEYFRAME_EVERY = 512

type Keyframes = {
  /** `worlds[i]` is the world after the first `i * KEYFRAME_EVERY` events. */
  readonly worlds: World[]
  /** What was asked for last: the same instant gives the same object. */
  last: { readonly count: number; readonly world: World }
}

const keyframes = once((trace: Trace): Keyframes => {
  const world = initialWorld(trace.topology)
  return { worlds: [world], last: { count: 0, world } }
})

/**
 * What is true at `t`, with all events of that instant folded in. The same record comes back until
 * another number of events is asked for.
 */
export function worldAt(trace: Trace, t: number): World {
  const frames = keyframes(trace)
  const count = eventIndexAt(trace, t)
  if (frames.last.count !== count) frames.last = { count, world: worldAfter(trace, count) }
  return frames.last.world
}

/** How many events have happened at `t`: all those with `at` of at most `t`. */
export function eventIndexAt({ events }: Trace, t: number): number {
  return countUpTo(events, t, ({ at }) => at)
}

/** The first instant after `t` at which something worth a look happens; null after the last. */
export function nextEventTime(trace: Trace, t: number): number | null {
  const instants = loudInstants(trace)
  return instants[countUpTo(instants, t, same)] ?? null
}

/** The last such instant before `t`; null before the first. */
export function previousEventTime(trace: Trace, t: number): number | null {
  const instants = loudInstants(trace)
  return instants[countUpTo(instants, Math.ceil(t) - 1, same) - 1] ?? null
}

function worldAfter(trace: Trace, count: number): World {
  const { worlds } = keyframes(trace)
  const wanted = Math.floor(count / KEYFRAME_EVERY)
  while (worlds.length <= wanted) {
    const start = (worlds.length - 1) * KEYFRAME_EVERY
    worlds.push(fold(lastOf(worlds), eventsOf(trace, start, start + KEYFRAME_EVERY)))
  }
  const frame = worlds[wanted] as World
  return fold(frame, eventsOf(trace, wanted * KEYFRAME_EVERY, count))
}

const eventsOf = ({ events }: Trace, from: number, to: number): readonly TraceEvent[] =>
  events.slice(from, to)

const lastOf = (worlds: readonly World[]): World => worlds[worlds.length - 1] as World

const loudInstants = once(({ events }: Trace): readonly number[] => {
  const instants = new Set<number>()
  for (const event of events) if (toneOf(event) !== 'quiet') instants.add(event.at)
  return [...instants]
})

const same = (instant: number): number => instant

/** How many of the items, ordered by time, are not after `t`. */
function countUpTo<Item>(items: readonly Item[], t: number, at: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(items[middle] as Item) <= t) low = middle + 1
    else high = middle
  }
  return low
}
