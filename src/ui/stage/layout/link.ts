/**
 * Ties the viewports of the panes together: what moves one moves all, at once. A pane that follows
 * reports its own move too; it is known by being where everyone already is, which ends the circle.
 */
import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import { useProjector } from '../../stores/projector.ts'
import type { Room } from './layout.ts'

export const ZOOM = { least: 0.12, fitted: 1.5, most: 2.5, step: 1.25 } as const

/**
 * How much is drawn above a zoom. Below the first one words cannot be read: what is left is the
 * names of hosts and VMs, then of hosts with a square a VM, then hosts and colours.
 */
const DETAIL = [
  { above: 0.7, far: 'false' },
  { above: 0.36, far: 'names' },
  { above: 0.3, far: 'squares' },
  { above: 0, far: 'very' },
] as const
/** From the back of a room words are too small sooner. */
const READ_FROM_AFAR = 0.9
const MARGIN = { x: 12, y: 6 } as const

type Pane = { readonly flow: Pick<ReactFlowInstance, 'setViewport'>; readonly element: HTMLElement }

export type Link = {
  /** Returns how to leave. */
  readonly join: (pane: Pane) => () => void
  /** A pane says where it is now. It is not told in turn: that would end its user's gesture. */
  readonly moved: (viewport: Viewport, pane: HTMLElement) => void
  readonly zoomBy: (factor: number, pane: HTMLElement) => void
  readonly panBy: (x: number, y: number) => void
  /** Brings `room` into view, and keeps it there when panes change size, until a user moves. */
  readonly fit: (room: Room) => void
  /** A pane has another size. */
  readonly resized: (room: Room) => void
  /** What has to be in view is another: the view stays where all of it can be seen. */
  readonly changed: (room: Room) => void
}

export function createLink(): Link {
  const panes = new Set<Pane>()
  let shared: Viewport = { x: 0, y: 0, zoom: 1 }
  let fitted = true

  const goTo = (viewport: Viewport, mover?: HTMLElement): void => {
    shared = viewport
    for (const { flow, element } of panes) {
      showDetail(element, viewport.zoom)
      // It resolves when the view has moved, which without a duration it has already.
      if (element !== mover) void flow.setViewport(viewport)
    }
  }
  /** The smallest pane, so that what fits there fits everywhere. */
  const size = () => {
    const sizes = [...panes].map(({ element }) => element.getBoundingClientRect())
    return {
      width: Math.min(...sizes.map(({ width }) => width)),
      height: Math.min(...sizes.map(({ height }) => height)),
    }
  }
  const showAll = (room: Room): void => {
    fitted = true
    const { width, height } = size()
    if (width === 0 || height === 0 || panes.size === 0) return
    goTo(viewOn(room, { width, height }))
  }
  return {
    join(pane) {
      panes.add(pane)
      goTo(shared)
      return () => panes.delete(pane)
    },
    moved(viewport, pane) {
      if (same(viewport, shared)) return
      fitted = false
      goTo(viewport, pane)
    },
    zoomBy(factor, pane) {
      fitted = false
      const { width, height } = pane.getBoundingClientRect()
      goTo(zoomedAt(shared, factor, { x: width / 2, y: height / 2 }))
    },
    panBy(x, y) {
      fitted = false
      goTo({ ...shared, x: shared.x + x, y: shared.y + y })
    },
    fit: showAll,
    resized: (room) => fitted && showAll(room),
    changed: (room) => {
      const seen = sees(shared, size(), room) || viewOn(room, size()).zoom === shared.zoom
      if (fitted && !seen) showAll(room)
    },
  }
}

/** All of the room in the middle; what does not fit at a readable zoom from its beginning. */
export function viewOn(room: Room, { width, height }: Size): Viewport {
  const [wide, tall] = [width - 2 * MARGIN.x, height - 2 * MARGIN.y]
  const whole = Math.min(wide / room.width, tall / room.height)
  const zoom = Math.min(ZOOM.fitted, Math.max(ZOOM.least, room.least, whole))
  const before = (space: number, length: number) => Math.max(0, (space - length * zoom) / 2)
  return {
    x: MARGIN.x + before(wide, room.width) - room.x * zoom,
    y: MARGIN.y + before(tall, room.height) - room.y * zoom,
    zoom,
  }
}

/** Names that are read from afar have one size on the screen, in steps, to spare the styles. */
function showDetail(element: HTMLElement, zoom: number): void {
  const level = DETAIL.find(({ above }) => zoom >= above)?.far ?? 'very'
  const projected = useProjector.getState().on && zoom < READ_FROM_AFAR
  const far = level === 'false' && projected ? 'names' : level
  element.dataset['far'] = far
  if (far !== 'false') element.style.setProperty('--zoom', (Math.ceil(zoom * 20) / 20).toFixed(2))
}

/** The point `at`, in pixels of the pane, stays where it is. */
export function zoomedAt(
  { x, y, zoom }: Viewport,
  factor: number,
  at: { readonly x: number; readonly y: number },
): Viewport {
  const next = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * factor))
  const change = next / zoom
  return { x: at.x - (at.x - x) * change, y: at.y - (at.y - y) * change, zoom: next }
}

type Size = { readonly width: number; readonly height: number }

function sees({ x, y, zoom }: Viewport, { width, height }: Size, room: Room): boolean {
  const [left, top] = [room.x * zoom + x, room.y * zoom + y]
  return (
    left >= 0 && top >= 0 && left + room.width * zoom <= width && top + room.height * zoom <= height
  )
}

function same(a: Viewport, b: Viewport): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < 1e-3
  return near(a.x, b.x) && near(a.y, b.y) && Math.abs(a.zoom - b.zoom) < 1e-6
}
