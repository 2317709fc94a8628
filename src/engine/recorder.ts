/** The truth of one run: facts are stamped, kept and folded into the world as they are emitted. */
import { assert } from '../base/assert.ts'
import { clock } from '../base/clock.ts'
import { type Random, stream } from '../base/random.ts'
import { parameters as clients } from '../model/clients.ts'
import { minutesMs } from '../model/demand.ts'
import { apply, type Fact, type Stamp, type TraceEvent } from '../model/events/index.ts'
import { parameters } from '../model/hardware.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import { valuesOf } from '../model/parameter.ts'
import { LIMITS } from '../model/scenario/limits.ts'
import type { Scenario } from '../model/scenario/schema.ts'
import type { Topology } from '../model/topology.ts'
import { draftOf, initialWorld, type Vm, type WorldDraft } from '../model/world.ts'
import { Kernel, NO_CAUSE } from './kernel/kernel.ts'
import { Signal } from './kernel/signal.ts'
import type { Run } from './mechanisms/run.ts'
import { FlowNetwork } from './physics/activity.ts'

/** A run grew beyond what anybody can look at. Not a mistake of the program by itself. */
export class TraceTooLong extends Error {
  override readonly name = 'TraceTooLong'

  constructor(at: number) {
    const most = LIMITS.traceEvents
    super(`the run has more than ${most} events by ${clock(at)}; shorten its script or horizon`)
  }
}

export type Recorder = {
  readonly run: Run
  readonly events: readonly TraceEvent[]
  /** Ends the opening, whose facts nobody caused: from now on events have causes. */
  readonly begin: () => void
}

export function recorderFor(scenario: Scenario, topology: Topology): Recorder {
  const kernel = new Kernel()
  const world = draftOf(initialWorld(topology))
  const events: TraceEvent[] = []
  const residence = new Residence(world)
  const dirty = new Set<HostId>()
  const changed = new Signal('hosts or VMs changed')
  let opening = true

  const emit = (fact: Fact): Seq => {
    if (events.length === LIMITS.traceEvents) throw new TraceTooLong(kernel.now)
    const cause = kernel.cause === NO_CAUSE ? null : kernel.cause
    const event = stamped(fact, { at: kernel.now, seq: events.length, cause })
    const vm = 'vm' in fact ? world.vms.get(fact.vm) : undefined
    events.push(event)
    apply(world, event)
    if (!opening) kernel.cause = event.seq
    const after = vm && world.vms.get(vm.id)
    if (vm !== undefined && after !== undefined) residence.note(vm, after)
    if (matters(fact, vm, after)) touch(fact, vm, after)
    for (const observe of run.observers) observe(event, vm, after)
    return event.seq
  }
  const touch = (fact: Fact, before: Vm | undefined, after: Vm | undefined): void => {
    if (before?.host) dirty.add(before.host)
    if (after?.host) dirty.add(after.host)
    if ('host' in fact && fact.host !== null) dirty.add(fact.host)
    changed.fire(kernel)
  }
  const run: Run = {
    kernel,
    flows: new FlowNetwork(kernel),
    topology,
    world,
    dayMs: minutesMs(scenario.startMinute),
    hardware: valuesOf(parameters, scenario.overrides),
    clients: valuesOf(clients, scenario.overrides),
    emit,
    emitEach(facts) {
      const { cause } = kernel
      for (const fact of facts) {
        kernel.cause = cause
        emit(fact)
      }
      kernel.cause = cause
    },
    random: streams(scenario.seed),
    residents: (host) => residence.of(host),
    dirty,
    changed,
    ...nothingYet(),
  }
  const begin = (): void => {
    opening = false
  }
  return { run, events, begin }
}

/** Facts are handed over: each becomes its event, and nobody emits it again. */
function stamped(fact: Fact & Partial<Writable<Stamp>>, { at, seq, cause }: Stamp): TraceEvent {
  if (fact.seq !== undefined) assert(false, 'a fact is emitted once', { fact })
  fact.at = at
  fact.seq = seq
  fact.cause = cause
  return fact as TraceEvent
}

type Writable<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] }

type Told = 'watchers' | 'storageWatchers' | 'observers' | 'crashWatchers'

/** No VM does anything, and nobody is told of anything. */
const nothingYet = (): Pick<Run, Told | 'guests' | 'demands' | 'saved'> => ({
  guests: new Map(),
  demands: new Map(),
  saved: new Map(),
  watchers: new Set(),
  storageWatchers: new Set(),
  observers: new Set(),
  crashWatchers: new Set(),
})

/** Facts that follow from what has changed. */
const FIGURES: ReadonlySet<Fact['kind']> = new Set(['host-load-changed', 'link-loads-changed'])

/** Whether a fact may change who carries what, or what the cluster can promise. */
function matters(fact: Fact, before: Vm | undefined, after: Vm | undefined): boolean {
  if (before === undefined || after === undefined) {
    return !FIGURES.has(fact.kind) && !('client' in fact)
  }
  return (
    before.state.kind !== after.state.kind ||
    before.host !== after.host ||
    before.cpuDemandMHz !== after.cpuDemandMHz ||
    fact.kind === 'move-stage-started'
  )
}

function streams(seed: number): Run['random'] {
  const known = new Map<string, Random>()
  return (purpose, subject) => {
    const name = `${purpose}\u0000${subject}`
    const old = known.get(name)
    if (old !== undefined) return old
    const fresh = stream(seed, purpose, subject)
    known.set(name, fresh)
    return fresh
  }
}

/** Which VMs are on which host, so that nobody has to search all of them. */
class Residence {
  private readonly world: WorldDraft
  private readonly byHost = new Map<HostId, VmId[]>()

  constructor(world: WorldDraft) {
    this.world = world
    for (const { id, host } of world.vms.values()) if (host !== null) this.ids(host).push(id)
  }

  of(host: HostId): readonly Vm[] {
    return this.ids(host).map((id) => this.world.vms.get(id) as Vm)
  }

  note(before: Vm, after: Vm): void {
    if (before.host === after.host) return
    if (before.host !== null) this.leave(before.host, before.id)
    if (after.host !== null) this.ids(after.host).push(after.id)
  }

  private leave(host: HostId, vm: VmId): void {
    const ids = this.ids(host)
    ids.splice(ids.indexOf(vm), 1)
  }

  private ids(host: HostId): VmId[] {
    const known = this.byHost.get(host)
    if (known !== undefined) return known
    const ids: VmId[] = []
    this.byHost.set(host, ids)
    return ids
  }
}
