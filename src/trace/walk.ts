/** One walk of a trace that keeps what each VM went through; lanes and outages read it. */
import { apply, type TraceEvent } from '../model/events/index.ts'
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { draftOf, initialWorld, type Vm } from '../model/world.ts'
import { once } from './once.ts'

/** A VM as it is from `from` until the next step. Steps of one instant follow each other. */
export type Step = {
  readonly from: number
  readonly vm: Vm
  /** The event that brought its state, not merely its load; null before the first. */
  readonly by: TraceEvent | null
}

/** The steps of every VM of the topology, the first at 0, in order of the trace. */
export const histories = once((trace: Trace): ReadonlyMap<VmId, readonly Step[]> => {
  const { vms } = initialWorld(trace.topology)
  const steps = new Map([...vms.values()].map((vm): [VmId, Step[]] => [vm.id, [first(vm)]]))
  walk(trace, (event, after) => {
    const past = steps.get(after.id) ?? []
    const last = past[past.length - 1]
    const by = last?.vm.state === after.state ? last.by : event
    past.push({ from: event.at, vm: after, by })
  })
  return steps
})

const first = (vm: Vm): Step => ({ from: 0, vm, by: null })

/** Calls `visit` for each VM that an event writes, with the VM as it is then. */
function walk(trace: Trace, visit: (event: TraceEvent, after: Vm) => void): void {
  const world = initialWorld(trace.topology)
  let event: TraceEvent
  const vms = new WatchedVms(world.vms, (after) => visit(event, after))
  const draft = { ...draftOf(world), vms }
  for (event of trace.events) apply(draft, event)
}

/** Tells of every write, so that no list of the events that touch VMs has to be kept here. */
class WatchedVms extends Map<VmId, Vm> {
  private readonly onWrite: (vm: Vm) => void

  constructor(vms: ReadonlyMap<VmId, Vm>, onWrite: (vm: Vm) => void) {
    super()
    for (const [id, vm] of vms) super.set(id, vm)
    this.onWrite = onWrite
  }

  override set(id: VmId, vm: Vm): this {
    this.onWrite(vm)
    return super.set(id, vm)
  }
}
