/** What can be dragged onto the canvas, and what it comes to when it is dropped. */
import { DRAG_TYPE, type PlaceKind, place } from '../actions/place.ts'
import { dropVm, type Ground, placeAt, refuse } from './edit.ts'
import type { Point } from './layout.ts'
import type { Thing } from './things.ts'

/** A VM that is already here: its name. */
const VM = 'application/x-failover-lab-vm'

export function startVmDrag(transfer: DataTransfer, vm: string): void {
  transfer.setData(VM, vm)
  transfer.effectAllowed = 'move'
}

/** Whether the canvas takes it. What it is can only be read when it is dropped. */
export function dropEffect({ types }: DataTransfer): 'copy' | 'move' | null {
  if (types.includes(VM)) return 'move'
  return types.includes(DRAG_TYPE) ? 'copy' : null
}

export type Spot = {
  /** What lies under the pointer, the innermost first. */
  readonly thing: Thing | null
  /** The host whose area the pointer is over. */
  readonly host: string | null
  /** On the canvas, at zoom 1. */
  readonly point: Point
  readonly ground: Ground
}

/** False when nothing of ours was dropped. */
export function drop(transfer: DataTransfer, spot: Spot): boolean {
  const host = spot.host === null ? null : ({ kind: 'host', id: spot.host } as const)
  if (transfer.types.includes(VM)) dropVm(transfer.getData(VM), host ?? spot.thing)
  else if (transfer.types.includes(DRAG_TYPE)) PARTS[partOf(transfer)]?.(spot)
  else return false
  return true
}

const partOf = (transfer: DataTransfer): string => transfer.getData(DRAG_TYPE)

const PARTS: Readonly<Record<string, (spot: Spot) => void>> = {
  host: ({ point, ground }) => placeAt('host', point, ground),
  lun: ({ point, ground }) => placeAt('lun', point, ground),
  vm: ({ host }) => (host === null ? refuse('Drop a VM on a host') : place('vm', { onto: host })),
  client: ({ thing }) =>
    thing?.kind === 'vm' ? place('client', { onto: thing.id }) : refuse('Drop a client on a VM'),
} satisfies Record<PlaceKind, (spot: Spot) => void>
