/** Where the selected things stand that can be moved. */
import { useScenario } from '../../stores/scenario.ts'
import { selectedThings, useView } from '../../stores/view.ts'
import { keyOf, selectedThing, type Thing } from '../things.ts'
import type { Box, HostGrid } from './layout.ts'

/** What stands in the pane where something is put down. */
export type Ground = { readonly grid: HostGrid; readonly luns: ReadonlyMap<string, Box> }

export const boxOf = ({ kind, id }: Thing, { grid, luns }: Ground): Box | undefined =>
  (kind === 'lun' ? luns : kind === 'host' ? grid.boxes : undefined)?.get(id)

/** Of hosts and LUNs that are drawn: a VM stands in its host, a LUN of a layout by itself. */
export function selectedBoxes(ground: Ground): ReadonlyMap<string, Box> {
  const { scenario } = useScenario.getState()
  const drawn = new Set([...scenario.hosts, ...scenario.luns].map(({ id }) => id))
  return new Map(
    selectedThings(useView.getState()).flatMap((selected): [string, Box][] => {
      const thing = selectedThing(selected)
      const box = thing === null || !drawn.has(thing.id) ? undefined : boxOf(thing, ground)
      return thing === null || box === undefined ? [] : [[keyOf(thing), box]]
    }),
  )
}
