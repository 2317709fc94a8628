import { createContext, useContext } from 'react'
import { assert } from '../../../base/assert.ts'
import type { HostId, LunId, VmId } from '../../../model/ids.ts'
import type { PlatformWords } from '../../../model/platform-sheet.ts'
import type { ClientSpec } from '../../../model/scenario/schema.ts'
import type { Topology } from '../../../model/topology.ts'
import type { Trace } from '../../../model/trace.ts'
import type { Vm, World } from '../../../model/world.ts'
import type { Box, HostGrid } from '../layout/layout.ts'
import type { Drawn } from '../scene/scene.ts'

/** What everything inside one pane reads. A new one at each event, its parts mostly the same. */
export type PaneView = {
  /** Which of the compared platforms. */
  readonly index: number
  readonly words: PlatformWords
  readonly scenario: Drawn
  readonly topology: Topology
  readonly trace: Trace | null
  readonly world: World
  readonly residents: ReadonlyMap<HostId, readonly Vm[]>
  readonly clients: ReadonlyMap<VmId, readonly ClientSpec[]>
  readonly grid: HostGrid
  readonly luns: ReadonlyMap<LunId, Box>
  /** Drive letters, where the platform gives each LUN with VMs one. */
  readonly letters: ReadonlyMap<LunId, string>
}

export const PaneContext = createContext<PaneView | null>(null)

export function usePane(): PaneView {
  const view = useContext(PaneContext)
  assert(view !== null, 'a part of a pane is drawn outside of one')
  return view
}
