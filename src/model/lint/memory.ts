/** How much memory VMs need to start on a platform, and who finds room where. */
import type { HostSpec, VmSpec } from '../scenario/schema.ts'
import type { PaneView } from './view.ts'

type Sized = Pick<VmSpec, 'ramMB' | 'ramReservationMB' | 'vcpus'>

/** Null where the platform's sheet says too little. */
export type MemoryRule = {
  /** MB that a VM takes of a host to be started. */
  readonly needMB: (vm: Sized) => number
  /** MB of a host for all its VMs. */
  readonly roomMB: (host: HostSpec) => number
  /** All memory of a VM must stand in RAM: there is no overcommitment. */
  readonly whole: boolean
}

export function memoryRule({ values }: Pick<PaneView, 'values'>): MemoryRule {
  const { hostReserve, memoryOverhead = 0, residentShare = 1 } = values
  if (hostReserve === undefined) return reservations(values)
  return {
    needMB: ({ ramMB }) => ramMB * residentShare + memoryOverhead,
    roomMB: ({ ramMB }) => ramMB - hostReserve,
    whole: residentShare === 1,
  }
}

/** A host must back the reservation and the overhead; the rest is overcommitted. */
function reservations(values: PaneView['values']): MemoryRule {
  const { overheadBase = 0, overheadPerGB = 0, overheadPerVcpu = 0 } = values
  const { serviceConsole = 0, freePool = 0 } = values
  return {
    needMB: ({ ramMB, ramReservationMB, vcpus }) =>
      ramReservationMB +
      overheadBase +
      (overheadPerGB * ramMB) / 1_000 +
      overheadPerVcpu * (vcpus - 1),
    roomMB: ({ ramMB }) => (ramMB - serviceConsole) * (1 - freePool),
    whole: false,
  }
}

export type Loss = {
  readonly host: HostSpec
  /** That find no room on what is left. */
  readonly left: readonly VmSpec[]
}

/** The host whose loss leaves the most memory of VMs without room, the first of equals. */
export function worstLoss(pane: PaneView): Loss | null {
  const { members, topology } = pane
  const losses = members.flatMap((id) => {
    const host = topology.hosts.get(id)
    return host === undefined ? [] : [{ host, left: homeless(pane, id) }]
  })
  const worst = losses.reduce<Loss | null>(
    (most, loss) => (most === null || memoryOf(loss.left) > memoryOf(most.left) ? loss : most),
    null,
  )
  return worst === null || worst.left.length === 0 ? null : worst
}

export const memoryOf = (vms: readonly VmSpec[]): number =>
  vms.reduce((sum, { ramMB }) => sum + ramMB, 0)

/** The largest first, each where the most room is. */
function homeless(pane: PaneView, lost: string): readonly VmSpec[] {
  const { needMB, roomMB } = memoryRule(pane)
  const on = [...pane.topology.vms.values()].filter((vm) => vm.on)
  const room = new Map<string, number>()
  for (const id of pane.members) {
    const host = pane.topology.hosts.get(id)
    if (id !== lost && host !== undefined) room.set(id, roomMB(host))
  }
  for (const vm of on) room.set(vm.home, (room.get(vm.home) ?? 0) - needMB(vm))
  room.delete(lost)
  const seeking = on
    .filter((vm) => vm.home === lost && vm.restartPriority !== 'disabled')
    .toSorted((a, b) => needMB(b) - needMB(a))
  return seeking.filter((vm) => !placed(room, needMB(vm)))
}

function placed(room: Map<string, number>, needMB: number): boolean {
  let best: readonly [string, number] | null = null
  for (const entry of room) if (best === null || entry[1] > best[1]) best = entry
  if (best === null || best[1] < needMB) return false
  room.set(best[0], best[1] - needMB)
  return true
}
