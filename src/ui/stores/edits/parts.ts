/** The palette's parts by name: with the door, which the first picture does without. */
import { ARRAY_PARTS, type ArrayPart } from '../../../model/parts/arrays.ts'
import { GUEST_PARTS, type GuestPart } from '../../../model/parts/guests.ts'
import { HOST_PARTS, type HostPart } from '../../../model/parts/hosts.ts'

const named = <Named extends { readonly id: string }>(parts: readonly Named[], id: string | null) =>
  parts.find((part) => part.id === id)

export const hostPart = (id: string | null): HostPart | undefined => named(HOST_PARTS, id)
export const arrayPart = (id: string | null): ArrayPart | undefined => named(ARRAY_PARTS, id)
export const guestPart = (id: string | null): GuestPart | undefined => named(GUEST_PARTS, id)
