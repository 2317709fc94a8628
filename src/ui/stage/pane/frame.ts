/** A frame drawn on the canvas, with Shift or by its tool: what it touches is selected. */
import { useCallback, useRef, useState } from 'react'
import { selectAll, selectedThings, useView } from '../../stores/view.ts'
import type { Box, Point } from '../layout/layout.ts'
import { type Thing, thingOf } from '../things.ts'
import { toggleFraming, useTools } from '../tools-store.ts'

/** In pixels of the canvas element. */
export type Frame = Box

type Start = { readonly canvas: HTMLElement; readonly from: Point; readonly adds: boolean }

/** Smaller ones are a click that slipped. */
const LEAST = 4

/** The listeners that begin it go before those of the canvas, which would pan. */
export function useFrame() {
  const [frame, setFrame] = useState<Frame | null>(null)
  const start = useRef<Start | null>(null)
  const begin = useCallback((event: React.PointerEvent<HTMLElement>): void => {
    if (!frames(event)) return
    event.stopPropagation()
    const canvas = event.currentTarget
    start.current = { canvas, from: { x: event.clientX, y: event.clientY }, adds: event.shiftKey }
    const move = (to: PointerEvent): void => {
      if (start.current !== null) setFrame(frameOf(start.current, to))
    }
    const end = (to: PointerEvent): void => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      const begun = start.current
      start.current = null
      setFrame(null)
      toggleFraming(false)
      if (begun === null || to.type === 'pointercancel') return
      const drawn = frameOf(begun, to)
      if (drawn.width > LEAST || drawn.height > LEAST) selectIn(begun, drawn)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }, [])
  const hold = useCallback((event: React.UIEvent<HTMLElement>): void => {
    if (start.current === null) return
    event.stopPropagation()
    if (event.type === 'mousedown') event.preventDefault()
  }, [])
  const listeners = {
    onPointerDownCapture: begin,
    onMouseDownCapture: hold,
    onTouchStartCapture: hold,
  }
  return { frame, start: listeners }
}

/** On things Shift adds one; on the ground it draws a frame. The tool does so anywhere. */
function frames({ button, shiftKey, target }: React.PointerEvent): boolean {
  if (button !== 0 || !(target instanceof Element)) return false
  if (target.closest('[role="toolbar"], .stage-controls') !== null) return false
  if (useTools.getState().framing) return true
  return shiftKey && target.closest('[data-thing], [data-area]') === null
}

function frameOf({ canvas, from }: Start, { clientX, clientY }: PointerEvent): Frame {
  const { left, top } = canvas.getBoundingClientRect()
  return {
    x: Math.min(from.x, clientX) - left,
    y: Math.min(from.y, clientY) - top,
    width: Math.abs(clientX - from.x),
    height: Math.abs(clientY - from.y),
  }
}

/** A host counts when its head is touched: a frame around VMs in it means the VMs. */
function selectIn({ canvas, adds }: Start, frame: Frame): void {
  const { left, top } = canvas.getBoundingClientRect()
  const things = new Map<string, Thing>()
  for (const element of canvas.querySelectorAll<HTMLElement>('[data-thing]')) {
    const box = element.getBoundingClientRect()
    const apart =
      box.right - left < frame.x ||
      box.left - left > frame.x + frame.width ||
      box.bottom - top < frame.y ||
      box.top - top > frame.y + frame.height
    const key = element.dataset['thing'] ?? ''
    const thing = apart || box.width === 0 ? null : thingOf(key)
    if (thing !== null && thing.kind !== 'client') things.set(key, thing)
  }
  const before = adds ? selectedThings(useView.getState()) : []
  const rest = before.filter(({ kind, id }) => !things.has(`${kind}:${id}`))
  selectAll([...rest, ...things.values()])
  swallowClick()
}

/** The click that ends a drag would select what lies under the pointer. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation()
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}
