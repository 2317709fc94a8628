import { type PointerEvent, useRef } from 'react'
import { playhead } from '../../stores/playhead.ts'
import { useView } from '../../stores/view.ts'
import { msOf, type Scale } from './range.ts'

/**
 * Makes an element seek where it is pressed and dragged, by mouse, pen or touch. Playing waits
 * while the pointer is down. `inset` is from the element's left edge to that of the axis.
 */
export function useScrub(scale: Scale, inset = 0) {
  const resume = useRef(false)
  const seek = ({ clientX, currentTarget }: PointerEvent): void => {
    const x = clientX - currentTarget.getBoundingClientRect().left - inset
    playhead.seek(msOf(scale, Math.min(Math.max(x, 0), scale.width)))
  }
  const release = ({ currentTarget, pointerId }: PointerEvent): void => {
    if (!currentTarget.hasPointerCapture(pointerId)) return
    currentTarget.releasePointerCapture(pointerId)
    if (resume.current) playhead.play(useView.getState().direction)
  }
  return {
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      resume.current = useView.getState().playing
      playhead.pause()
      seek(event)
    },
    onPointerMove(event: PointerEvent): void {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}
