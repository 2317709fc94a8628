/** One walk of a trace that folds the world and tells what each event wrote. */
import { apply, type TraceEvent } from '../model/events/index.ts'
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { draftOf, type Host, initialWorld, type Vm } from '../model/world.ts'
import { once } from './once.ts'

/** A VM as it is from `from` until the next step. Steps of one instant follow each other. */
export type VmStep = {
  readonly from: number
  readonly vm: Vm
  /** The event that brought its state, not merely its load; null before the first. */
  readonly by: TraceEvent | null
}

/** Called with each record that an event writes, as it is then. */
export type Visitor = {
  readonly onVm?: (event: TraceEvent, after: Vm) => void
  readonly onHost?: (event: TraceEvent, after: Host) => void
}

/** The steps of every VM of the topology, the first at 0, in order of the trace. */
export const histories = once((trace: Trace): ReadonlyMap<VmId, readonly VmStep[]> => {
  const { vms } = initialWorld(trace.topology)
  const found = new Map([...vms.values()].map((vm): [VmId, VmStep[]] => [vm.id, [start(vm)]]))
  walk(trace, {
    onVm(event, after) {
      const steps = found.get(after.id) ?? []
      const last = steps[steps.length - 1]
      const by = last?.vm.state === after.state ? last.by : event
      steps.push({ from: event.at, vm: after, by })
    },
  })
  return found
})

const start = (vm: Vm): VmStep => ({ from: 0, vm, by: null })

export function walk(trace: Trace, { onVm, onHost }: Visitor): void {
  const world = initialWorld(trace.topology)
  let event: TraceEvent
  const draft = {
    ...draftOf(world),
    vms: new Watched(world.vms, (vm) => onVm?.(event, vm)),
    hosts: new Watched(world.hosts, (host) => onHost?.(event, host)),
  }
  for (event of trace.events) apply(draft, event)
}

/** Tells of every write, so that nobody keeps a list of the events that touch a VM or a host. */
class Watched<Item> extends Map<string, Item> {
  private readonly onWrite: (item: Item) => void

  constructor(items: ReadonlyMap<string, Item>, onWrite: (item: Item) => void) {
    super()
    for (const [id, item] of items) super.set(id, item)
    this.onWrite = onWrite
  }

  override set(id: string, item: Item): this {
    this.onWrite(item)
    return super.set(id, item)
  }
}
