import { useCallback, useSyncExternalStore } from 'react'
import { selectedThings, useView, type ViewState } from '../stores/view.ts'

/** Who is to hear about which thing: of a thousand on a canvas a selection concerns two. */
const listeners = new Map<string, Set<() => void>>()

type Selected = Pick<ViewState, 'selection' | 'others'>

/** Of anything with a name: what cannot be selected never is. */
type Named = { readonly kind: string; readonly id: string }

const keyOf = ({ kind, id }: Named): string => `${kind}:${id}`

const keysIn = (view: Selected): ReadonlySet<string> => new Set(selectedThings(view).map(keyOf))

let selected = keysIn(useView.getState())

useView.subscribe((view, before) => {
  if (view.selection === before.selection && view.others === before.others) return
  const was = selected
  selected = keysIn(view)
  for (const key of new Set([...was, ...selected])) {
    if (was.has(key) === selected.has(key)) continue
    for (const tell of listeners.get(key) ?? []) tell()
  }
})

/** Renders again only when this very thing becomes selected or ceases to be. */
export function useSelected(kind: string, id: string): boolean {
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
  return useSyncExternalStore(listen, () => selected.has(key))
}
