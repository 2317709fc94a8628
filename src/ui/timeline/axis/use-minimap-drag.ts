import { type PointerEvent, useRef } from 'react'
import { setRange } from '../../stores/view.ts'
import { draggedWindow, type Grip, gripAt } from './minimap-window.ts'
import type { Scale } from './range.ts'

/** The window moves when taken in its middle, grows at its ends; beside it a new one is drawn. */
export function useMinimapDrag(scale: Scale, horizonMs: number) {
  const held = useRef<{ readonly grip: Grip; readonly x: number } | null>(null)
  const xIn = ({ clientX, currentTarget }: PointerEvent): number =>
    clientX - currentTarget.getBoundingClientRect().left
  const end = (): void => {
    held.current = null
  }
  return {
    handlers: {
      onPointerDown(event: PointerEvent): void {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const x = xIn(event)
        held.current = { grip: gripAt(x, scale, horizonMs), x }
      },
      onPointerMove(event: PointerEvent): void {
        if (held.current === null) return
        const { grip, x } = held.current
        const next = draggedWindow(grip, { from: x, to: xIn(event), width: scale.width, horizonMs })
        if (next !== null) setRange(next)
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}
