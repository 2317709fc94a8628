/** Ways to follow the playhead without rendering for each of its frames. */
import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { playhead } from '../../stores/playhead.ts'
import type { Scale } from '../axis/range.ts'

/** Calls `listener` at once and after each move. It must keep its identity between renders. */
export function useOnPlayhead(listener: (ms: number) => void): void {
  useLayoutEffect(() => {
    listener(playhead.ms)
    return playhead.subscribe(listener)
  }, [listener])
}

/** Nobody reads more instants in a second than this leaves, and each is drawn at a cost. */
const CLOCK_MS = 50

/** As `useOnPlayhead`, for a clock: some frames while playing say nothing new. */
export function useOnClock(listener: (ms: number) => void): void {
  useLayoutEffect(() => everySoOften(CLOCK_MS, listener), [listener])
}

/**
 * Keeps an element at the playhead's place on an axis, hidden while that is out of view. It is an
 * animation that stands still wherever the playhead is: a browser then moves a layer and looks at
 * nothing else, while for a transform that is written it works out every layer of the page anew.
 */
export function usePlayheadPosition(element: RefObject<HTMLElement | null>, scale: Scale): void {
  const { fromMs, toMs, width } = scale
  useLayoutEffect(() => {
    if (element.current === null) return
    const { style } = element.current
    const along = { transform: ['translateX(0)', `translateX(${width}px)`] }
    const moving = element.current.animate(along, { duration: toMs - fromMs, fill: 'both' })
    moving.pause()
    const place = (ms: number): void => {
      style.visibility = ms < fromMs || ms > toMs ? 'hidden' : 'visible'
      moving.currentTime = ms - fromMs
    }
    place(playhead.ms)
    const leave = playhead.subscribe(place)
    return () => {
      leave()
      moving.cancel()
    }
  }, [element, fromMs, toMs, width])
}

/** The playhead's instant for figures that need not be newer than `periodMs`. */
export function usePlayheadMs(periodMs = 200): number {
  const [ms, setMs] = useState(playhead.ms)
  useEffect(() => {
    // Drawn in the time that frames leave, as whatever is not under the hand.
    const show = (now: number): void => startTransition(() => setMs(now))
    return everySoOften(periodMs, show)
  }, [periodMs])
  return ms
}

/** Calls it at once and after moves, the last one always told. Returns what ends it. */
function everySoOften(periodMs: number, listener: (ms: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let shownAt = Number.NEGATIVE_INFINITY
  const show = (): void => {
    timer = null
    shownAt = performance.now()
    listener(playhead.ms)
  }
  const moved = (): void => {
    const wait = shownAt + periodMs - performance.now()
    if (wait <= 0) show()
    else timer ??= setTimeout(show, wait)
  }
  show()
  const leave = playhead.subscribe(moved)
  return () => {
    leave()
    if (timer !== null) clearTimeout(timer)
  }
}
