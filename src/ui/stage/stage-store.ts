/** What the panes share while the pointer is at work; the scenario hears only where it ends. */
import { create } from 'zustand'
import type { Box, Point } from './layout.ts'
import { keyOf, type ThingKind } from './things.ts'

export type Drag = { readonly key: string; readonly position: Point }

export type StageState = {
  /** A node under way with the pointer: it moves in all panes. */
  readonly drag: Drag | null
  /** The pane last used, by index: it shows the bar of the selected thing. */
  readonly active: number
}

export const useStage = create<StageState>()(() => ({ drag: null, active: 0 }))

export const setDrag = (drag: Drag | null): void => useStage.setState({ drag })

export const setActive = (active: number): void => useStage.setState({ active })

/** The boxes with the dragged one where the pointer has it. */
export function withDrag(
  boxes: ReadonlyMap<string, Box>,
  kind: ThingKind,
  drag: Drag | null,
): ReadonlyMap<string, Box> {
  if (drag === null) return boxes
  const dragged = [...boxes].find(([id]) => keyOf({ kind, id }) === drag.key)
  if (dragged === undefined) return boxes
  const [id, box] = dragged
  return new Map(boxes).set(id, { ...box, ...drag.position })
}
