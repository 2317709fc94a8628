import type { TraceEvent } from '../../model/events/index.ts'
import type { HostId, Seq, VmId } from '../../model/ids.ts'
import { PRIORITIES } from '../../model/scenario/vocabulary.ts'
import type { Trace } from '../../model/trace.ts'
import type { Vm } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/**
 * Where files are locked, HA restarts: of the VMs of one failed host none gets its place while one
 * of higher priority waits. Who fits nowhere is refused first, and then waits for its next try.
 */
export const priorities: Check = {
  name: 'priorities',
  onEvent(event, { vms, luns }, trace) {
    if (event.kind !== 'vm-placed') return NONE
    const placed = vms.get(event.vm)
    const lun = luns.get(trace.topology.vms.get(event.vm)?.lun ?? '')
    if (placed === undefined || lun?.state !== 'shared' || !waits(placed)) return NONE
    const from = lostFrom(trace, placed.id, event.seq)
    return [...vms.values()]
      .filter((vm) => waits(vm) && before(trace, vm, placed))
      .filter(({ id }) => lostFrom(trace, id, event.seq) === from)
      .filter(({ id }) => !hasPlace(trace, id, event))
      .map(({ id }) => `${id} waits, and ${event.vm}, of lower priority, goes to ${event.host}`)
  },
}

const waits = ({ state, expected }: Vm): boolean =>
  expected && state.kind === 'down' && state.phase === 'decide' && state.refusal === null

/** Where it ran last; a host that was about to start it counts for nothing. */
function lostFrom({ events }: Trace, vm: VmId, before: Seq): HostId | null {
  for (let seq = before - 1; seq >= 0; seq--) {
    const event = events[seq]
    if (event === undefined || !('vm' in event) || event.vm !== vm) continue
    if (event.kind === 'migration-ended') return event.target
    if (event.kind === 'vm-powered-on' || event.kind === 'vm-runs-at-home') return event.host
  }
  return null
}

/** It has been given one, or is within the instant. */
function hasPlace({ events }: Trace, vm: VmId, { at, seq }: TraceEvent): boolean {
  const last = events.slice(0, seq).findLast((event) => 'vm' in event && event.vm === vm)
  if (last?.kind === 'vm-placed') return true
  for (let next = events[seq + 1]; next?.at === at; next = events[next.seq + 1]) {
    if (next.kind === 'vm-placed' && next.vm === vm) return true
  }
  return false
}

function before({ topology }: Trace, vm: Vm, other: Vm): boolean {
  const [first, second] = [vm, other].map(({ id }) => topology.vms.get(id)?.restartPriority)
  if (first === undefined || second === undefined || first === 'disabled') return false
  return PRIORITIES.indexOf(first) > PRIORITIES.indexOf(second)
}
