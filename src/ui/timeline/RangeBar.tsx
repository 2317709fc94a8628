import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { clock } from '../format.ts'
import { useView } from '../stores/view.ts'
import type { Scale } from './range.ts'
import { panBy } from './use-zoom.ts'

type Props = { readonly scale: Scale; readonly horizonMs: number }

/** Of the range's length, for a press of an arrow key. */
const ARROW = 0.1
const NARROWEST_PX = 24

/** Which part of the run the axis shows, while that is not all of it; dragged, it shows another. */
export function RangeBar({ scale, horizonMs }: Props) {
  const zoomed = useView(({ range }) => range !== null)
  const lastX = useRef(0)
  if (!zoomed) return null
  const { fromMs, toMs, width } = scale
  const thumb = Math.max(NARROWEST_PX, ((toMs - fromMs) / horizonMs) * width)
  const free = Math.max(horizonMs - (toMs - fromMs), 1)
  const dragged = ({ clientX, currentTarget, pointerId }: PointerEvent): void => {
    if (!currentTarget.hasPointerCapture(pointerId)) return
    panBy(((clientX - lastX.current) / Math.max(width - thumb, 1)) * free, scale, horizonMs)
    lastX.current = clientX
  }
  const keyed = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (direction === undefined) return
    event.preventDefault()
    panBy(direction * ARROW * (toMs - fromMs), scale, horizonMs)
  }
  return (
    <div className="h-2">
      <div
        role="scrollbar"
        tabIndex={0}
        aria-label="Part of the run that is shown"
        aria-orientation="horizontal"
        aria-controls="timeline-lanes"
        aria-valuemin={0}
        aria-valuemax={free}
        aria-valuenow={fromMs}
        aria-valuetext={`${clock(fromMs)} to ${clock(toMs)}`}
        className="h-2 cursor-grab touch-none rounded-full bg-line-strong/60 hover:bg-line-strong"
        style={{ width: thumb, marginLeft: (fromMs / free) * (width - thumb) }}
        onKeyDown={keyed}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          lastX.current = event.clientX
        }}
        onPointerMove={dragged}
      />
    </div>
  )
}
