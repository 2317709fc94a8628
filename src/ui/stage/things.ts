/**
 * The things on a canvas that can be selected and acted on. In the page each is an element with
 * `data-thing`; a larger area that stands for it has `data-area`. Both say 'kind:id'.
 */
import type { Selection } from '../stores/view.ts'

export type ThingKind = 'host' | 'vm' | 'lun' | 'client'
export type Thing = { readonly kind: ThingKind; readonly id: string }

export const keyOf = ({ kind, id }: Thing): string => `${kind}:${id}`

export function thingOf(key: string | null | undefined): Thing | null {
  const [kind, id] = key?.split(/:(.*)/s) ?? []
  if (id === undefined) return null
  return kind === 'host' || kind === 'vm' || kind === 'lun' || kind === 'client'
    ? { kind, id }
    : null
}

/** What lies under an element, the innermost first. */
export function thingAt(target: EventTarget | null): Thing | null {
  if (!(target instanceof Element)) return null
  const element = target.closest('[data-thing], [data-area]')
  return thingOf(element?.getAttribute('data-thing') ?? element?.getAttribute('data-area'))
}

/** The thing that is selected, where it is one that stands on the canvas. */
export function selectedThing(selection: Selection | null): Thing | null {
  if (selection === null || selection.kind === 'incident') return null
  const { kind, id } = selection
  return kind === 'array' || kind === 'pool' ? null : { kind, id }
}
