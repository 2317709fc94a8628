/** Pointer, keys and drops on a pane's canvas, for everything in it at once. */
import { useEffect, useRef } from 'react'
import { tellLost } from '../../stores/lost.ts'
import { playhead } from '../../stores/playhead.ts'
import { select, selectedThings, toggleSelected, useView } from '../../stores/view.ts'
import { dropEffect, droppedFrom } from '../acting/drop.ts'
import type { Judge } from '../acting/judge.ts'
import type { Opened } from '../acting/PaneMenu.tsx'
import type { Point } from '../layout/layout.ts'
import type { Ground } from '../layout/selected-boxes.ts'
import { type Thing, thingAt } from '../things.ts'
import { keepGround } from '../tools-store.ts'
import { type Frame, useFrame } from './frame.ts'

type CanvasInput = Pick<
  React.HTMLAttributes<HTMLDivElement>,
  | 'onClick'
  | 'onKeyDown'
  | 'onContextMenu'
  | 'onDragOver'
  | 'onDragLeave'
  | 'onDrop'
  | 'onPointerDownCapture'
  | 'onMouseDownCapture'
  | 'onTouchStartCapture'
>

export function usePaneInput(
  toCanvas: (point: Point) => Point,
  onMenu: (opened: Opened) => void,
  ground: Ground & Judge,
): { readonly input: CanvasInput; readonly frame: Frame | null } {
  const marked = useRef<Element | null>(null)
  const mark = (host: Element | null): void => {
    if (marked.current === host) return
    marked.current?.removeAttribute('data-target')
    host?.setAttribute('data-target', 'true')
    marked.current = host
  }
  useEffect(() => keepGround(ground.index, ground), [ground])
  const { frame, start } = useFrame()
  const input: CanvasInput = {
    ...start,
    onClick: (event) => {
      if (onCanvas(event)) choose(thingAt(event.target), event)
    },
    onKeyDown: (event) => {
      if (onCanvas(event)) press(event)
    },
    onContextMenu: (event) => {
      if (!onCanvas(event)) return
      event.preventDefault()
      const thing = thingAt(event.target)
      const at = { x: event.clientX, y: event.clientY }
      if (thing !== null && !isSelected(thing)) select(thing)
      onMenu({ thing, at, point: toCanvas(at), atMs: playhead.ms })
    },
    onDragOver: (event) => {
      const effect = dropEffect(event.dataTransfer)
      if (effect === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = effect
      mark(targetAt(event.target))
    },
    onDragLeave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) mark(null)
    },
    onDrop: (event) => {
      mark(null)
      const spot = {
        thing: thingAt(event.target),
        host: hostAt(event.target)?.getAttribute('data-host') ?? null,
        point: toCanvas({ x: event.clientX, y: event.clientY }),
        ground,
      }
      const dropped = droppedFrom(event.dataTransfer)
      if (dropped === null) return
      event.preventDefault()
      void import('../acting/dropped.ts').then(
        ({ takeDrop }) => takeDrop(dropped, spot),
        () => tellLost('Nothing was dropped.'),
      )
    },
  }
  return { input, frame }
}

type Modifiers = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>

const adds = ({ shiftKey, ctrlKey, metaKey }: Modifiers): boolean => shiftKey || ctrlKey || metaKey

/** With Shift or Ctrl beside what is selected; nothing else is let go by a miss then. */
function choose(thing: Thing | null, event: Modifiers): void {
  if (!adds(event)) select(thing)
  else if (thing !== null) toggleSelected(thing)
}

const isSelected = (thing: Thing): boolean =>
  selectedThings(useView.getState()).some(({ kind, id }) => kind === thing.kind && id === thing.id)

/** Menus and bars belong to the pane in React, but what is pressed in them is theirs. */
function onCanvas({ target, currentTarget }: React.SyntheticEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false
  return target.closest('[role="toolbar"]') === null
}

/** What lights up below what is dragged: the host, else the LUN. */
const targetAt = (target: EventTarget | null): Element | null =>
  hostAt(target) ?? (target instanceof Element ? target.closest('.lun') : null)

const hostAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-host]') : null

function press(event: React.KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || target.dataset['thing'] === undefined) return
  if (key === 'Escape') {
    select(null)
  } else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
    event.preventDefault()
    openMenu(target)
  } else if (key === 'Enter' || key === ' ') {
    if (!adds(event) && !target.matches('div:focus-visible')) return
    event.preventDefault()
    choose(thingAt(target), event)
  }
}

/** Not every browser turns these keys into the event that opens a menu. */
function openMenu(target: HTMLElement): void {
  const { left, bottom } = target.getBoundingClientRect()
  const place = { clientX: left + 8, clientY: bottom }
  target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...place }))
}
