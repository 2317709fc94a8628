import { type RefObject, useEffect, useRef } from 'react'
import { setRange } from '../../stores/view.ts'
import { msOf, panned, rangeWithin, type Scale, zoomed } from './range.ts'

type Fingers = ReadonlyMap<number, number>

/** Two fingers on the lanes zoom and pan the axis; the first of them then seeks no more. */
export function usePinch(
  area: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
  { scale, horizonMs }: { readonly scale: Scale; readonly horizonMs: number },
): void {
  const held = useRef(new Map<number, number>())
  useEffect(() => {
    const element = area.current
    if (element === null) return
    const { signal, abort } = abortable()
    const fingers = held.current
    const down = ({ pointerType, pointerId, clientX }: PointerEvent): void => {
      if (pointerType === 'touch') fingers.set(pointerId, clientX)
    }
    const moved = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return
      const before = new Map(fingers)
      fingers.set(event.pointerId, event.clientX)
      if (fingers.size !== 2) return
      event.stopPropagation()
      const left = axis.current?.getBoundingClientRect().left ?? 0
      setRange(pinched({ before, after: fingers, left }, scale, horizonMs))
    }
    const up = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId)
    const options = { capture: true, signal }
    element.addEventListener('pointerdown', down, options)
    element.addEventListener('pointermove', moved, options)
    addEventListener('pointerup', up, options)
    addEventListener('pointercancel', up, options)
    return abort
  }, [area, axis, scale, horizonMs])
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

type Pinch = { readonly before: Fingers; readonly after: Fingers; readonly left: number }

function pinched({ before, after, left }: Pinch, scale: Scale, horizonMs: number) {
  const was = spread(before)
  const is = spread(after)
  const byMs = ((was.middle - is.middle) / scale.width) * (scale.toMs - scale.fromMs)
  const range = rangeWithin(panned(scale, byMs, horizonMs), horizonMs)
  const aroundMs = msOf({ ...range, width: scale.width }, is.middle - left)
  return zoomed(range, { factor: was.apart / is.apart, aroundMs, horizonMs })
}

/** Of two fingers, CSS pixels of the window. */
function spread(fingers: Fingers): { readonly middle: number; readonly apart: number } {
  const [one = 0, other = 0] = fingers.values()
  return { middle: (one + other) / 2, apart: Math.max(Math.abs(one - other), 1) }
}
