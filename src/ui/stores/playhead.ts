/**
 * Where the user looks. The instant itself is kept outside React, because it changes with every
 * frame: whoever draws it subscribes, and React hears only when other events lie before it. While
 * it plays React hears so often as an eye follows, and draws in the time that frames leave it.
 */
import { startTransition, useLayoutEffect, useState } from 'react'
import type { Trace } from '../../model/trace.ts'
import type { World } from '../../model/world.ts'
import { advanced, type Pace, type Stretch, slowStretches } from '../../trace/pace.ts'
import { eventIndexAt, nextEventTime, previousEventTime, worldAt } from '../../trace/world-at.ts'
import { type RunState, useRuns } from './runs.ts'
import { useScenario } from './scenario.ts'
import { useView } from './view.ts'

type Listener = (ms: number) => void

const listeners = new Set<Listener>()
let now = 0
/** What playing has not yet shown: frames are shorter than whole milliseconds at low speed. */
let rest = 0
let frame: number | null = null
let lastFrame = 0

const SHOWN_EVERY_MS = 50
/** Told when React is to draw another instant. */
const painters = new Set<() => void>()
/** The instant that React draws, and the frame that set it. */
let shown = 0
let shownFrame = 0

const horizon = (): number => useScenario.getState().scenario.horizonMs

/** Integer milliseconds from 0 to the horizon, both included. */
export const playhead = {
  get ms(): number {
    return now
  },

  /** Goes there, rounded and clipped; while playing, goes on from there. */
  seek(ms: number): void {
    const next = Math.min(Math.max(Math.round(ms), 0), horizon())
    rest = 0
    moveTo(next)
    show()
  },

  /** Called with the new instant after each move. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  /** From the start again when it stands at the end, or outside of the loop; backwards likewise. */
  play(direction: 1 | -1 = 1): void {
    const { from, to } = course()
    if (direction > 0 ? now >= to || now < from : now <= from || now > to) {
      moveTo(direction > 0 ? from : to)
      show()
    }
    useView.setState({ playing: true, direction })
    rest = 0
    if (frame !== null) return
    lastFrame = performance.now()
    frame = requestAnimationFrame(advance)
  },

  pause(): void {
    if (frame !== null) cancelAnimationFrame(frame)
    frame = null
    rest = 0
    show()
    useView.setState({ playing: false })
  },

  /** To the next or the previous instant at which something worth telling happens anywhere. */
  stepEvent(direction: 1 | -1): void {
    playhead.pause()
    const times = useRuns.getState().runs.flatMap(({ trace }) => {
      if (trace === null) return []
      const time = direction > 0 ? nextEventTime(trace, now) : previousEventTime(trace, now)
      return time === null ? [] : [time]
    })
    if (times.length > 0) playhead.seek(direction > 0 ? Math.min(...times) : Math.max(...times))
    else playhead.seek(direction > 0 ? horizon() : 0)
  },
}

function moveTo(ms: number): void {
  if (ms === now) return
  now = ms
  for (const listener of listeners) listener(now)
}

function show(): void {
  if (shown === now) return
  shown = now
  for (const paint of painters) paint()
}

/** Between which instants it plays: the loop, else the whole run. */
function course(): { readonly from: number; readonly to: number } {
  const { loop } = useView.getState()
  if (loop === null || loop.fromMs >= horizon()) return { from: 0, to: horizon() }
  return { from: loop.fromMs, to: Math.min(loop.toMs, horizon()) }
}

function advance(time: number): void {
  const { direction, loop } = useView.getState()
  const exact = advanced(now + rest, Math.max(0, time - lastFrame), pace())
  lastFrame = time
  const whole = Math.floor(exact)
  rest = exact - whole
  const { from, to } = course()
  const over = direction > 0 ? whole >= to : exact <= from
  if (over) rest = 0
  if (over && loop !== null) moveTo(direction > 0 ? from : to)
  else moveTo(Math.min(Math.max(whole, 0), horizon()))
  if (over && loop === null) {
    playhead.pause()
    return
  }
  if (time - shownFrame >= SHOWN_EVERY_MS) {
    shownFrame = time
    startTransition(show)
  }
  frame = requestAnimationFrame(advance)
}

/** Up to here nothing passes too quickly to be seen. */
const CALM_SPEED = 30
/** Where something goes wrong, faster playing than that goes on at this speed. */
const EVENT_SPEED = 10

function pace(): Pace {
  const { speed, direction, slowing } = useView.getState()
  const slow = slowing && speed > CALM_SPEED ? stretches() : []
  return { speed, direction, slow, slowSpeed: EVENT_SPEED }
}

let slowOf: { readonly runs: readonly RunState[]; readonly slow: readonly Stretch[] } | null = null

function stretches(): readonly Stretch[] {
  const { runs } = useRuns.getState()
  if (slowOf?.runs !== runs) {
    const traces = runs.flatMap(({ trace }) => (trace === null ? [] : [trace]))
    slowOf = { runs, slow: slowStretches(traces) }
  }
  return slowOf.slow
}

// A shorter run, by edit or by undo, must not leave the playhead beyond its end.
useScenario.subscribe(() => playhead.seek(now))

/** The world of one run at the playhead; null before the first trace. */
export function useWorld(trace: Trace | null): World | null {
  const [ms, setMs] = useState(shown)
  useLayoutEffect(() => {
    // Another instant with the same events before it renders nothing.
    const follow = (): void =>
      setMs((drawn) => (trace !== null && sameEvents(trace, drawn, shown) ? drawn : shown))
    follow()
    painters.add(follow)
    return () => void painters.delete(follow)
  }, [trace])
  return trace === null ? null : worldAt(trace, ms)
}

const sameEvents = (trace: Trace, a: number, b: number): boolean =>
  eventIndexAt(trace, a) === eventIndexAt(trace, b)
