/** What can be dragged onto the canvas, and who takes it when it is dropped. */
import type { HappenKind } from '../actions/happen.ts'
import { DRAG_TYPE, FAULT_TYPE, type PlaceKind, place } from '../actions/place.ts'
import { useParts } from '../stores/chosen-parts.ts'
import { doorkeeper } from '../stores/door.ts'
import { selectedThings, useView } from '../stores/view.ts'
import {
  dropClient,
  dropVms,
  dropWire,
  type Judge,
  unlessRefused,
  vmRuleOf,
} from './drop-things.ts'
import { placeAt, refuse } from './edit.ts'
import type { Point } from './layout.ts'
import type { Ground } from './places.ts'
import type { Thing } from './things.ts'

/** Things that are already here: their names, one a line. */
const VM = 'application/x-failover-lab-vm'
const CLIENT = 'application/x-failover-lab-client'
const WIRE = 'application/x-failover-lab-wire'

/** All selected VMs go along with one of them. */
export function startVmDrag(transfer: DataTransfer, vm: string): void {
  const selected = selectedThings(useView.getState()).filter(({ kind }) => kind === 'vm')
  const ids = selected.map(({ id }) => id)
  transfer.setData(VM, (ids.includes(vm) ? ids : [vm]).join('\n'))
  transfer.effectAllowed = 'move'
}

export function startClientDrag(transfer: DataTransfer, client: string): void {
  transfer.setData(CLIENT, client)
  transfer.effectAllowed = 'move'
}

export function startWireDrag(transfer: DataTransfer, host: string): void {
  transfer.setData(WIRE, host)
  transfer.effectAllowed = 'link'
}

/** Whether the canvas takes it. What it is can only be read when it is dropped. */
export function dropEffect({ types }: DataTransfer): 'copy' | 'move' | 'link' | null {
  if (types.includes(VM) || types.includes(CLIENT)) return 'move'
  if (types.includes(WIRE)) return 'link'
  return types.includes(DRAG_TYPE) || types.includes(FAULT_TYPE) ? 'copy' : null
}

export type Spot = {
  /** What lies under the pointer, the innermost first. */
  readonly thing: Thing | null
  /** The host whose area the pointer is over. */
  readonly host: string | null
  /** On the canvas, at zoom 1. */
  readonly point: Point
  readonly ground: Ground & Judge
}

/** False when nothing of ours was dropped. */
export function drop(transfer: DataTransfer, spot: Spot): boolean {
  const { types } = transfer
  const { thing, ground } = spot
  const host = spot.host === null ? null : ({ kind: 'host', id: spot.host } as const)
  if (types.includes(VM)) dropVms(transfer.getData(VM).split('\n'), host ?? thing, ground)
  else if (types.includes(CLIENT)) dropClient(transfer.getData(CLIENT), thing)
  else if (types.includes(WIRE)) dropWire(transfer.getData(WIRE), thing)
  else if (types.includes(FAULT_TYPE)) dropFault(transfer.getData(FAULT_TYPE) as HappenKind, spot)
  else if (types.includes(DRAG_TYPE)) PARTS[transfer.getData(DRAG_TYPE)]?.(spot)
  else return false
  return true
}

/** What can happen, and to whom, comes with the list that it was dragged from. */
function dropFault(kind: HappenKind, { thing, host }: Spot): void {
  void import('../actions/happen-drop.ts').then(({ happenTo }) => happenTo(kind, { thing, host }))
}

const PARTS: Readonly<Record<string, (spot: Spot) => void>> = {
  host: ({ point, ground }) =>
    unlessRefused(
      ground,
      (scenario) => {
        const { edits, platformSheet } = doorkeeper()
        const sheet = platformSheet(ground.words.id)
        const overrides = scenario.platforms[ground.index]?.overrides ?? {}
        return [sheet === undefined ? null : edits.hostRule({ sheet, overrides }, scenario)]
      },
      () => placeAt('host', point, ground),
    ),
  lun: ({ point, ground }) => placeAt('lun', point, ground),
  vm: ({ host, ground }) =>
    host === null ? refuse('Drop a VM on a host') : dropVmPart(host, ground),
  client: ({ thing }) =>
    thing?.kind === 'vm' ? place('client', { onto: thing.id }) : refuse('Drop a client on a VM'),
} satisfies Record<PlaceKind, (spot: Spot) => void>

/** Judged as it would be placed. */
function dropVmPart(host: string, judge: Judge): void {
  unlessRefused(
    judge,
    (scenario) => {
      const { edits } = doorkeeper()
      const added = edits.addVm(scenario, host, edits.guestPart(useParts.getState().vm))
      const vm = added?.scenario.vms.at(-1)
      if (added === undefined || vm === undefined) return []
      return [vmRuleOf(judge, added.scenario, vm, host)]
    },
    () => place('vm', { onto: host }),
  )
}
