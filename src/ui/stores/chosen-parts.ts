/** Which part of the palette a place button places: the one chosen last, kept between visits. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

/** What comes in several parts. */
export type PartKind = 'host' | 'lun' | 'vm'

/** A part by its id; null is the plain one. */
export type ChosenParts = Readonly<Record<PartKind, string | null>>

export const useParts = create<ChosenParts>()(() => ({
  host: stored('part-host'),
  lun: stored('part-lun'),
  vm: stored('part-vm'),
}))

export function choosePart(kind: PartKind, id: string | null): void {
  useParts.setState({ [kind]: id })
  store(`part-${kind}`, id ?? '')
}
