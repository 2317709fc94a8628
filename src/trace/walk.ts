/** One walk of a trace that folds the world and keeps every record that an event wrote. */
import { apply, type TraceEvent } from '../model/events/index.ts'
import type { HostId, VmId } from '../model/ids.ts'
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

export type HostStep = { readonly from: number; readonly host: Host }

type Walk = {
  readonly vms: ReadonlyMap<VmId, readonly VmStep[]>
  readonly hosts: readonly HostStep[]
}

const walk = once(({ topology, events }: Trace): Walk => {
  const world = initialWorld(topology)
  const vms = new Map([...world.vms.values()].map((vm): [VmId, VmStep[]] => [vm.id, [start(vm)]]))
  const hosts: HostStep[] = []
  let event: TraceEvent
  const draft = {
    ...draftOf(world),
    vms: new Watched<VmId, Vm>(world.vms, (vm) => extend(vms.get(vm.id), vm, event)),
    hosts: new Watched<HostId, Host>(world.hosts, (host) => hosts.push({ from: event.at, host })),
  }
  for (event of events) apply(draft, event)
  return { vms, hosts }
})

/** The steps of every VM of the topology, the first at 0, in order of the trace. */
export const histories = (trace: Trace): Walk['vms'] => walk(trace).vms

/** The steps of all hosts together in order of the trace, without how they begin. */
export const hostSteps = (trace: Trace): Walk['hosts'] => walk(trace).hosts

const start = (vm: Vm): VmStep => ({ from: 0, vm, by: null })

function extend(steps: VmStep[] | undefined, vm: Vm, event: TraceEvent): void {
  const last = steps?.[steps.length - 1]
  steps?.push({ from: event.at, vm, by: last?.vm.state === vm.state ? last.by : event })
}

/** Tells of every write, so that nobody keeps a list of the events that touch a VM or a host. */
class Watched<Id, Item> extends Map<Id, Item> {
  private readonly onWrite: (item: Item) => void

  constructor(items: ReadonlyMap<Id, Item>, onWrite: (item: Item) => void) {
    super()
    for (const [id, item] of items) super.set(id, item)
    this.onWrite = onWrite
  }

  override set(id: Id, item: Item): this {
    this.onWrite(item)
    return super.set(id, item)
  }
}
