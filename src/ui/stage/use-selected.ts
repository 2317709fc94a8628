import { useCallback, useSyncExternalStore } from 'react'
import { type Selection, useView } from '../stores/view.ts'
import { keyOf, selectedThing, type ThingKind } from './things.ts'

/** Who is to hear about which thing: of a thousand on a canvas a selection concerns two. */
const listeners = new Map<string, Set<() => void>>()

useView.subscribe(({ selection }, before) => {
  if (selection === before.selection) return
  for (const one of [before.selection, selection]) {
    for (const tell of listeners.get(keyIn(one)) ?? []) tell()
  }
})

const keyIn = (selection: Selection | null): string => {
  const thing = selectedThing(selection)
  return thing === null ? '' : keyOf(thing)
}

/** Renders again only when this very thing becomes selected or ceases to be. */
export function useSelected(kind: ThingKind, id: string): boolean {
  const key = keyOf({ kind, id })
  const listen = useCallback(
    (tell: () => void) => {
      const told = listeners.get(key) ?? new Set()
      listeners.set(key, told.add(tell))
      return () => {
        told.delete(tell)
        if (told.size === 0) listeners.delete(key)
      }
    },
    [key],
  )
  return useSyncExternalStore(listen, () => keyIn(useView.getState().selection) === key)
}
