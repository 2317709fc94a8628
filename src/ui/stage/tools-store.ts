/** How the pointer works on the canvas, and the ground of each pane, for the keys. */
import { create } from 'zustand'
import { store, stored } from '../stores/stored.ts'
import type { Ground } from './layout/selected-boxes.ts'
import { useStage } from './stage-store.ts'

export type Tools = {
  /** What is dragged stops on the dots. */
  readonly snap: boolean
  /** The next drag on the canvas draws a frame that selects; with Shift every drag does. */
  readonly framing: boolean
}

export const useTools = create<Tools>()(() => ({ snap: stored('snap') !== 'no', framing: false }))

export function toggleSnap(): void {
  const snap = !useTools.getState().snap
  useTools.setState({ snap })
  store('snap', snap ? 'yes' : 'no')
}

export function toggleFraming(framing = !useTools.getState().framing): void {
  useTools.setState({ framing })
}

const grounds = new Map<number, Ground>()

export function keepGround(index: number, ground: Ground): void {
  grounds.set(index, ground)
}

/** Of the pane last used: LUNs may stand elsewhere in another. */
export const activeGround = (): Ground | undefined =>
  grounds.get(useStage.getState().active) ?? [...grounds.values()][0]
