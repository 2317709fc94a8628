/** The sizes of the parts of the workbench: the user's own, else what suits the window. */
import { useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { useProjector } from './projector.ts'
import { useScenario } from './scenario.ts'
import { store, stored } from './stored.ts'

export type Part = 'right' | 'timeline'

type LayoutState = Readonly<Record<Part, number | null>>

const saved = (part: Part): number | null => {
  const size = Number(stored(`size-${part}`) ?? '')
  return Number.isFinite(size) && size > 0 ? size : null
}

const useLayout = create<LayoutState>()(() => ({
  right: saved('right'),
  timeline: saved('timeline'),
}))

/** Null is the size that suits the window. */
export function setSize(part: Part, size: number | null): void {
  useLayout.setState({ [part]: size })
  store(`size-${part}`, size === null ? '' : String(size))
}

export type Size = { readonly size: number; readonly least: number; readonly most: number }

/** In pixels, always within what the window has room for. */
export function useSize(part: Part): Size {
  const chosen = useLayout((state) => state[part])
  const width = useSyncExternalStore(subscribe, () => innerWidth)
  const height = useSyncExternalStore(subscribe, () => innerHeight)
  const many = useScenario(({ scenario }) => scenario.platforms.length > ABREAST)
  const large = useProjector(({ on }) => on)
  const { usual, least, most } =
    part === 'right' ? rightBounds(width, large, many) : timelineBounds(height, many)
  const bounded = Math.min(Math.max(chosen ?? usual, least), Math.max(least, most))
  return { size: bounded, least, most: Math.max(least, most) }
}

/** Wider for larger type, and for a score of more columns. */
const rightBounds = (width: number, large: boolean, many: boolean) => ({
  usual: width < 1_180 ? 288 : large ? Math.min(430, Math.round(width * 0.29)) : many ? 350 : 326,
  least: 260,
  most: Math.min(560, Math.round(width / 2)),
})

/** Below it all is one column. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => innerWidth < 860)

/** So many panes stand in one row at full width. */
const ABREAST = 2

/** 372 of 900 pixels, as drawn; more of a higher window, or for more panes, goes to the stage. */
const timelineBounds = (height: number, many: boolean) => ({
  usual: Math.round(Math.min(460, height * (many ? 0.3 : 0.413))),
  least: 150,
  most: height - 48 - 200,
})

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
