import { type PointerEvent, useRef } from 'react'
import { setLoop } from '../../stores/view.ts'
import { msOf, type Scale } from '../axis/range.ts'
import { useScrub } from '../axis/use-scrub.ts'

/** As `useScrub`; pressed with Shift it marks from where to where playing goes round. */
export function useLoopOrScrub(scale: Scale) {
  const scrub = useScrub(scale)
  const from = useRef<number | null>(null)
  const at = ({ clientX, currentTarget }: PointerEvent): number => {
    const x = clientX - currentTarget.getBoundingClientRect().left
    return msOf(scale, Math.min(Math.max(x, 0), scale.width))
  }
  const end = (event: PointerEvent): void => {
    if (from.current === null) scrub.onPointerUp(event)
    from.current = null
  }
  return {
    onPointerDown(event: PointerEvent): void {
      if (!event.shiftKey || event.button !== 0) {
        scrub.onPointerDown(event)
        return
      }
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = at(event)
      setLoop(null)
    },
    onPointerMove(event: PointerEvent): void {
      if (from.current === null) {
        scrub.onPointerMove(event)
        return
      }
      const [one, other] = [from.current, at(event)]
      setLoop({ fromMs: Math.min(one, other), toMs: Math.max(one, other) })
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
