/** What could not be opened, until the user has seen it. It replaces nothing on the screen. */
import { create } from 'zustand'
import type { Problem } from '../../model/scenario/problem.ts'

export type Refused = {
  /** As the subject of a sentence: 'The link in the address', 'lab.json'. */
  readonly what: string
  readonly problems: readonly Problem[]
}

/** What the browser has kept and the user can go on with. */
export type GoOn = { readonly title: string; readonly run: () => void }

export type OpeningState = {
  /**
   * `opening`: what was asked for waits for the door. `nothing`: it could not be opened, and the
   * workbench has no scenario of the user's own choice to show.
   */
  readonly screen: 'opening' | 'scenario' | 'nothing'
  readonly refused: Refused | null
  /** Offered where there is `nothing`. */
  readonly goOn: GoOn | null
}

export const useOpening = create<OpeningState>()(() => ({
  screen: 'scenario',
  refused: null,
  goOn: null,
}))

export function refuse(refused: Refused): void {
  useOpening.setState({ refused })
}
