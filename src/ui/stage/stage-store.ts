/** What the panes share while the pointer is at work; the scenario hears only where it ends. */
import { create } from 'zustand'
import type { Box, Point } from './layout/layout.ts'
import { keyOf, type ThingKind } from './things.ts'

/** Nodes under way together, by key, and how far. */
export type Drag = { readonly keys: ReadonlySet<string>; readonly by: Point }

export type StageState = {
  /** What is under way with the pointer: it moves in all panes. */
  readonly drag: Drag | null
  /** The pane last used, by index: it shows the bar of the selected thing. */
  readonly active: number
  /** The one pane that has the stage to itself, by index. */
  readonly alone: number | null
  /** Panes that show what is believed over what is true, by index. */
  readonly believing: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

export const useStage = create<StageState>()(() => ({
  drag: null,
  active: 0,
  alone: null,
  believing: NONE,
}))

export const setDrag = (drag: Drag | null): void => useStage.setState({ drag })

export const setActive = (active: number): void => useStage.setState({ active })

/** The pane alone on the stage, or all of them again. */
export function toggleAlone(index: number): void {
  const { alone } = useStage.getState()
  useStage.setState({ alone: alone === null ? index : null, active: index })
}

export function toggleBeliefs(index: number): void {
  const believing = new Set(useStage.getState().believing)
  if (!believing.delete(index)) believing.add(index)
  useStage.setState({ believing })
}

/** The boxes with the dragged ones where the pointer has them. */
export function withDrag(
  boxes: ReadonlyMap<string, Box>,
  kind: ThingKind,
  drag: Drag | null,
): ReadonlyMap<string, Box> {
  if (drag === null || ![...drag.keys].some((key) => key.startsWith(`${kind}:`))) return boxes
  const { keys, by } = drag
  return new Map(
    [...boxes].map(([id, box]) =>
      keys.has(keyOf({ kind, id }))
        ? [id, { ...box, x: box.x + by.x, y: box.y + by.y }]
        : [id, box],
    ),
  )
}
