/** What could not be opened, until the user has seen it. It replaces nothing on the screen. */
import { create } from 'zustand'
import type { Problem } from '../../model/scenario/problem.ts'

export type Refused = {
  /** As the subject of a sentence: 'The link in the address', 'lab.json'. */
  readonly what: string
  readonly problems: readonly Problem[]
}

export type OpeningState = {
  /**
   * `opening`: what was asked for waits for the door. `nothing`: it could not be opened, and the
   * workbench has no scenario of the user's own choice to show.
   */
  readonly screen: 'opening' | 'scenario' | 'nothing'
  readonly refused: Refused | null
}

export const useOpening = create<OpeningState>()(() => ({ screen: 'scenario', refused: null }))

export function refuse(refused: Refused): void {
  useOpening.setState({ refused })
}
