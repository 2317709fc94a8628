/**
 * Ties the viewports of the panes together: what moves one moves all, at once. A pane that follows
 * reports its own move too; it is known by being where everyone already is, which ends the circle.
 */
import { getViewportForBounds, type ReactFlowInstance, type Viewport } from '@xyflow/react'
import type { Box } from './layout.ts'

export const ZOOM = { least: 0.12, fitted: 1.25, most: 2.5, step: 1.25 } as const

/** Below this the words cannot be read, and only colours and names are drawn. */
const FAR = 0.5
const MARGIN = { x: '12px', y: '6px' } as const

type Pane = { readonly flow: Pick<ReactFlowInstance, 'setViewport'>; readonly element: HTMLElement }

export type Link = {
  /** Returns how to leave. */
  readonly join: (pane: Pane) => () => void
  /** A pane says where it is now. It is not told in turn: that would end its user's gesture. */
  readonly moved: (viewport: Viewport, pane: HTMLElement) => void
  readonly zoomBy: (factor: number, pane: HTMLElement) => void
  readonly panBy: (x: number, y: number) => void
  /** Brings `room` into view, and keeps it there when panes change size, until a user moves. */
  readonly fit: (room: Box) => void
  /** A pane has another size. */
  readonly resized: (room: Box) => void
  /** What has to be in view is another: the view stays where all of it can be seen. */
  readonly changed: (room: Box) => void
}

export function createLink(): Link {
  const panes = new Set<Pane>()
  let shared: Viewport = { x: 0, y: 0, zoom: 1 }
  let fitted = true

  const goTo = (viewport: Viewport, mover?: HTMLElement): void => {
    shared = viewport
    for (const { flow, element } of panes) {
      element.dataset['far'] = String(viewport.zoom < FAR)
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
  const showAll = (room: Box): void => {
    fitted = true
    const { width, height } = size()
    if (width === 0 || height === 0 || panes.size === 0) return
    goTo(getViewportForBounds(room, width, height, ZOOM.least, ZOOM.fitted, MARGIN))
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
    changed: (room) => fitted && !sees(shared, size(), room) && showAll(room),
  }
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

function sees({ x, y, zoom }: Viewport, { width, height }: Size, room: Box): boolean {
  const [left, top] = [room.x * zoom + x, room.y * zoom + y]
  return (
    left >= 0 && top >= 0 && left + room.width * zoom <= width && top + room.height * zoom <= height
  )
}

function same(a: Viewport, b: Viewport): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < 1e-3
  return near(a.x, b.x) && near(a.y, b.y) && Math.abs(a.zoom - b.zoom) < 1e-6
}
