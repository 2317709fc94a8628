/** Ways to follow the playhead without rendering for each of its frames. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { playhead } from '../stores/playhead.ts'
import { type Scale, xOf } from './range.ts'

/** Calls `listener` at once and after each move. It must keep its identity between renders. */
export function useOnPlayhead(listener: (ms: number) => void): void {
  useLayoutEffect(() => {
    listener(playhead.ms)
    return playhead.subscribe(listener)
  }, [listener])
}

/** Keeps an element at the playhead's place on an axis, hidden while that is out of view. */
export function usePlayheadPosition(element: RefObject<HTMLElement | null>, scale: Scale): void {
  const { fromMs, toMs, width } = scale
  useLayoutEffect(() => {
    const place = (ms: number): void => {
      if (element.current === null) return
      const { style } = element.current
      style.visibility = ms < fromMs || ms > toMs ? 'hidden' : 'visible'
      style.transform = `translateX(${xOf({ fromMs, toMs, width }, ms)}px)`
    }
    place(playhead.ms)
    return playhead.subscribe(place)
  }, [element, fromMs, toMs, width])
}

/** The playhead's instant for figures that need not be newer than `periodMs`. */
export function usePlayheadMs(periodMs = 200): number {
  const [ms, setMs] = useState(playhead.ms)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    let shownAt = Number.NEGATIVE_INFINITY
    const show = (): void => {
      timer = null
      shownAt = performance.now()
      setMs(playhead.ms)
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
  }, [periodMs])
  return ms
}
