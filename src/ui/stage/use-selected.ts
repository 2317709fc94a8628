import { useView } from '../stores/view.ts'
import { selectedThing, type ThingKind } from './things.ts'

/** Renders again only when this very thing becomes selected or ceases to be. */
export function useSelected(kind: ThingKind, id: string): boolean {
  return useView(({ selection }) => {
    const thing = selectedThing(selection)
    return thing?.kind === kind && thing.id === id
  })
}
