/**
 * Dragging and menus by finger. Browsers drag by mouse, and by finger some of them after a long
 * press and some never: here a finger that moves on something draggable makes the events that a
 * mouse would, so that whoever takes a drop need not know the difference. A long press asks for
 * the menu where the browser does not.
 */

import { listenToPinches } from './pinch.ts'

/** Beyond it a finger has moved, CSS pixels; below it hands tremble. */
const SLOP = 8
/** As long as a press is that asks for a menu, in browsers that know such a press. */
const LONG_MS = 550

type Press = {
  readonly id: number
  readonly from: Element
  readonly x: number
  readonly y: number
  readonly timer: ReturnType<typeof setTimeout>
  /** What it carries, once it has moved. */
  transfer: DataTransfer | null
  over: Element | null
}

let press: Press | null = null
let ghost: HTMLElement | null = null

/** Called once. */
export function listenToFingers(): void {
  addEventListener('pointerdown', down, { capture: true })
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  addEventListener('pointercancel', () => end())
  listenToPinches()
  addEventListener('contextmenu', () => clearTimeout(press?.timer), { capture: true })
}

function down({ pointerType, pointerId, target, clientX, clientY }: PointerEvent): void {
  const second = press !== null
  end()
  // Two fingers pinch.
  if (second || pointerType !== 'touch' || !(target instanceof Element)) return
  const timer = setTimeout(() => held(), LONG_MS)
  press = { id: pointerId, from: target, x: clientX, y: clientY, timer, transfer: null, over: null }
}

/** It rests where it went down: on a thing of a canvas, which has a menu. */
function held(): void {
  if (press === null || press.transfer !== null) return
  const { from, x: clientX, y: clientY } = press
  if (from.closest('.pane-canvas') === null) return
  end()
  const at = { clientX, clientY, bubbles: true, cancelable: true }
  from.dispatchEvent(new MouseEvent('contextmenu', at))
}

function move(event: PointerEvent): void {
  if (press === null || event.pointerId !== press.id) return
  const { from, x, y, timer } = press
  if (press.transfer === null) {
    if (Math.hypot(event.clientX - x, event.clientY - y) < SLOP) return
    clearTimeout(timer)
    press.transfer = lifted(from.closest('[draggable="true"]'))
    if (press.transfer === null) {
      end()
      return
    }
  }
  ghost?.style.setProperty('translate', `${event.clientX}px ${event.clientY}px`)
  const over = document.elementFromPoint(event.clientX, event.clientY)
  if (press.over !== over) tell('dragleave', press.over, event, over)
  press.over = over
  tell('dragover', over, event)
}

/** What it would carry by mouse; null where nothing here can be dragged. */
function lifted(source: Element | null): DataTransfer | null {
  if (source === null) return null
  const dataTransfer = new DataTransfer()
  source.dispatchEvent(
    new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer }),
  )
  if (dataTransfer.types.length === 0) return null
  ghost = document.createElement('div')
  ghost.className = 'finger-ghost'
  ghost.textContent = source.querySelector('.chip-name')?.textContent ?? source.ariaLabel
  document.body.append(ghost)
  return dataTransfer
}

function up(event: PointerEvent): void {
  if (press === null || event.pointerId !== press.id) return
  if (press.transfer !== null) tell('drop', press.over, event)
  end()
}

function tell(
  type: 'dragover' | 'dragleave' | 'drop',
  at: Element | null,
  { clientX, clientY }: PointerEvent,
  relatedTarget: Element | null = null,
): void {
  const dataTransfer = press?.transfer ?? null
  const place = { clientX, clientY, relatedTarget, bubbles: true, cancelable: true }
  at?.dispatchEvent(new DragEvent(type, { ...place, dataTransfer }))
}

function end(): void {
  clearTimeout(press?.timer)
  ghost?.remove()
  ghost = null
  press = null
}
