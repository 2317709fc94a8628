/** What can be dragged onto the canvas. Who takes it stands in `dropped.ts`. */
import { DRAG_TYPE, FAULT_TYPE } from '../../actions/drag-types.ts'
import { selectedThings, useView } from '../../stores/view.ts'

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

export type Dropped = {
  readonly what: 'vms' | 'client' | 'wire' | 'fault' | 'part'
  /** Names, one a line, or the kind of part or fault. */
  readonly text: string
}

const TYPES: readonly (readonly [type: string, what: Dropped['what']])[] = [
  [VM, 'vms'],
  [CLIENT, 'client'],
  [WIRE, 'wire'],
  [FAULT_TYPE, 'fault'],
  [DRAG_TYPE, 'part'],
]

/** Read at once: the browser forgets it when the event is over. Null for what is none of ours. */
export function droppedFrom(transfer: DataTransfer): Dropped | null {
  const found = TYPES.find(([type]) => transfer.types.includes(type))
  return found === undefined ? null : { what: found[1], text: transfer.getData(found[0]) }
}
