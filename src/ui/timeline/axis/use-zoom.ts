import { type RefObject, useEffect } from 'react'
import { playhead } from '../../stores/playhead.ts'
import { setRange, useView } from '../../stores/view.ts'
import {
  following,
  msOf,
  panned,
  rangeWithin,
  type Scale,
  type TimeRange,
  wholeRun,
  zoomed,
} from './range.ts'

/** Of the range's length, for one press of a zoom button or one notch of a wheel. */
const STEP = 1.25
const NOTCH = 100

/** Zooms around the playhead if it is in view, else around the middle. */
export function zoomBy(factor: number, scale: TimeRange, horizonMs: number): void {
  const { fromMs, toMs } = scale
  const inView = playhead.ms >= fromMs && playhead.ms <= toMs
  const aroundMs = inView ? playhead.ms : (fromMs + toMs) / 2
  setRange(zoomed(scale, { factor, aroundMs, horizonMs }))
}

export const zoomIn = (scale: TimeRange, horizonMs: number): void =>
  zoomBy(1 / STEP ** 2, scale, horizonMs)

export const zoomOut = (scale: TimeRange, horizonMs: number): void =>
  zoomBy(STEP ** 2, scale, horizonMs)

export function panBy(byMs: number, scale: TimeRange, horizonMs: number): void {
  if (useView.getState().range !== null) setRange(panned(scale, byMs, horizonMs))
}

/**
 * Wheel over the lanes: with Ctrl, or pinched on a touch pad, it zooms around the pointer; sideways
 * or with Shift it pans; else the lanes scroll. `axis` is the element whose width the scale is.
 */
export function useWheelZoom(
  area: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
  { scale, horizonMs }: { readonly scale: Scale; readonly horizonMs: number },
): void {
  useEffect(() => {
    const element = area.current
    if (element === null) return
    const turned = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) {
        const left = axis.current?.getBoundingClientRect().left ?? 0
        const x = Math.min(Math.max(event.clientX - left, 0), scale.width)
        const factor = STEP ** (event.deltaY / NOTCH)
        setRange(zoomed(scale, { factor, aroundMs: msOf(scale, x), horizonMs }))
        event.preventDefault()
      } else if (sideways(event) !== 0 && useView.getState().range !== null) {
        const byMs = (sideways(event) / Math.max(scale.width, 1)) * (scale.toMs - scale.fromMs)
        panBy(byMs, scale, horizonMs)
        event.preventDefault()
      }
    }
    // React's wheel listeners are passive and could not keep the page from zooming.
    element.addEventListener('wheel', turned, { passive: false })
    return () => element.removeEventListener('wheel', turned)
  }, [area, axis, scale, horizonMs])
}

const sideways = ({ shiftKey, deltaX, deltaY }: WheelEvent): number => {
  if (Math.abs(deltaX) > Math.abs(deltaY)) return deltaX
  return shiftKey ? deltaY : 0
}

/** A range that the playhead leaves goes along with it. */
export function useFollow(horizonMs: number): void {
  useEffect(
    () =>
      playhead.subscribe((ms) => {
        const { range } = useView.getState()
        if (range === null) return
        const shown = rangeWithin(range, horizonMs)
        const next = following(shown, ms, horizonMs)
        if (next !== shown) setRange(next)
      }),
    [horizonMs],
  )
}

/** What the axis shows now. */
export function useShownRange(horizonMs: number) {
  const range = useView((view) => view.range)
  return range === null ? wholeRun(horizonMs) : rangeWithin(range, horizonMs)
}
