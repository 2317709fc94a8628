/** What stands beside the present run: that of a branch, on the platforms compared now. */
import { create } from 'zustand'
import type { Trace } from '../../model/trace.ts'

export type Beside = {
  readonly id: string
  readonly name: string
  /** In the order of the platforms compared; null where it broke. */
  readonly traces: readonly (Trace | null)[]
}

/** Null while there is none to show: nothing is compared, or its run is not done yet. */
export const useBeside = create<{ readonly run: Beside | null }>()(() => ({ run: null }))
