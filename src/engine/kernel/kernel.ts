import { AssertionFailure, assert } from '../../base/assert.ts'
import { assertPriority, Calendar } from './calendar.ts'
import { DEFAULT_LIMITS, type KernelLimits, LimitBreach } from './limits.ts'
import { NO_SIGNALS, type Process, ProcessHandle, type Wait, WOKEN_BY_TIME } from './process.ts'
import { Signal } from './signal.ts'

/** The cause of what nobody caused. */
export const NO_CAUSE = -1

/** How many names a breach of a limit gives. */
const NAMED_SUBJECTS = 8
/** Below this many stale entries the calendar is not worth sweeping. */
const SWEEP_FROM = 1024

export type SpawnOptions = {
  /** Among those of one instant the lower runs first; -256 to 255, 0 unless told. */
  readonly priority?: number
  /** The instant of the first step, not before now; now unless told. */
  readonly at?: number
  /** Called once, when the process has ended in whatever way. */
  readonly onEnd?: () => void
}

/** Time. It runs processes one step after the other, in the calendar's total order. */
export class Kernel {
  /**
   * An opaque number carried by the running process; inherited by those that it spawns and those
   * that its signals wake. NO_CAUSE outside any process.
   */
  cause = NO_CAUSE
  private readonly limits: KernelLimits
  private readonly calendar = new Calendar()
  private readonly slots: (ProcessHandle | undefined)[] = []
  private readonly freeSlots: number[] = []
  private readonly byOwner = new Map<string, ProcessHandle[]>()
  private running: ProcessHandle | undefined
  private clock = 0
  private steps = 0
  private stepsThisInstant = 0
  private stale = 0

  constructor(limits: Partial<KernelLimits> = {}) {
    this.limits = { ...DEFAULT_LIMITS, ...limits }
  }

  /** In whole milliseconds from the start of the run. */
  get now(): number {
    return this.clock
  }

  /** Steps of processes so far. */
  get processed(): number {
    return this.steps
  }

  /** Takes on a process; its first step comes through the calendar. It dies with any owner. */
  spawn(
    name: string,
    owners: readonly string[],
    body: Process,
    options: SpawnOptions = {},
  ): ProcessHandle {
    const { priority = 0, at = this.clock, onEnd } = options
    assertPriority(priority)
    const slot = this.freeSlots.pop() ?? this.slots.length
    const handle = new ProcessHandle({ name, owners, priority, slot, onEnd }, body, this.cause)
    this.slots[slot] = handle
    for (const owner of owners) this.joinOwner(owner, handle)
    if (this.slots.length - this.freeSlots.length > this.limits.processes) this.breach('processes')
    this.enter(handle, at)
    return handle
  }

  /** Ends every process of the owner, in the order in which they were spawned. */
  cancelOwner(owner: string): void {
    const owned = this.byOwner.get(owner)
    if (owned !== undefined) for (const handle of [...owned]) this.cancel(handle)
  }

  /** Ends a process at once; the one that is running ends when it next waits. */
  cancel(handle: ProcessHandle): void {
    if (handle.state !== 'alive') return
    if (handle === this.running) {
      handle.state = 'doomed'
      return
    }
    this.stopWaiting(handle)
    this.finish(handle)
  }

  /** Runs all that is due up to and including the instant; then it is that instant. */
  run(until: number): void {
    assert(this.running === undefined, 'a process must not run the kernel')
    assert(Number.isSafeInteger(until) && until >= this.clock, 'run needs a later instant', {
      until,
      now: this.clock,
    })
    const { calendar } = this
    while (calendar.nextAt <= until) {
      const at = calendar.nextAt
      const ticket = calendar.nextTicket
      const handle = this.slots[calendar.take()]
      // The slot may be empty or have a new tenant: a stale ticket is nobody's.
      if (handle === undefined || handle.ticket !== ticket) this.stale--
      else this.step(handle, at)
    }
    this.clock = until
    this.cause = NO_CAUSE
  }

  /** For Signal.fire only. */
  wakeAll(signal: Signal): void {
    const { waiting } = signal
    signal.waiting = []
    for (const handle of waiting) {
      this.stopWaiting(handle)
      handle.wake = signal.wake
      handle.cause = this.cause
      this.enter(handle, this.clock)
    }
  }

  private step(handle: ProcessHandle, at: number): void {
    if (at > this.clock) {
      this.clock = at
      this.stepsThisInstant = 0
    }
    if (++this.stepsThisInstant > this.limits.eventsPerInstant) this.breach('eventsPerInstant')
    if (++this.steps > this.limits.events) this.breach('events')
    handle.ticket = Number.NaN
    if (handle.waitingFor.length > 0) this.stopWaiting(handle)
    this.running = handle
    this.cause = handle.cause
    const turn = handle.body.next(handle.wake)
    this.running = undefined
    handle.cause = this.cause
    if (turn.done === true || handle.state === 'doomed') this.finish(handle)
    else this.wait(handle, turn.value)
  }

  private wait(handle: ProcessHandle, wait: Wait): void {
    handle.wake = WOKEN_BY_TIME
    if (typeof wait === 'number') {
      this.enter(handle, this.clock + wait)
    } else if (wait instanceof Signal) {
      handle.waitingFor = [wait]
      join(wait, handle)
    } else {
      handle.waitingFor = wait.signals
      for (const signal of wait.signals) join(signal, handle)
      if (wait.delay !== undefined) this.enter(handle, this.clock + wait.delay)
    }
  }

  private enter(handle: ProcessHandle, at: number): void {
    if (!(Number.isSafeInteger(at) && at >= this.clock)) {
      throw new AssertionFailure('a process waits a whole number of milliseconds, at least 0', {
        process: handle.name,
        at,
        now: this.clock,
      })
    }
    handle.ticket = this.calendar.enter(at, handle.priority, handle.slot)
  }

  /** Leaves the signals and makes its calendar entry, if there is one, stale. */
  private stopWaiting(handle: ProcessHandle): void {
    for (const signal of handle.waitingFor) leave(signal.waiting, handle)
    handle.waitingFor = NO_SIGNALS
    if (Number.isNaN(handle.ticket)) return
    handle.ticket = Number.NaN
    this.stale++
    if (this.stale > SWEEP_FROM && 2 * this.stale > this.calendar.size) this.sweep()
  }

  private sweep(): void {
    this.calendar.retain((ticket, slot) => this.slots[slot]?.ticket === ticket)
    this.stale = 0
  }

  private finish(handle: ProcessHandle): void {
    handle.state = 'ended'
    for (const owner of handle.owners) this.leaveOwner(owner, handle)
    this.slots[handle.slot] = undefined
    this.freeSlots.push(handle.slot)
    const turn = handle.body.return()
    assert(turn.done === true, 'a process must not wait in its finally block', {
      process: handle.name,
    })
    handle.onEnd?.()
  }

  private joinOwner(owner: string, handle: ProcessHandle): void {
    const owned = this.byOwner.get(owner)
    if (owned === undefined) this.byOwner.set(owner, [handle])
    else owned.push(handle)
  }

  private leaveOwner(owner: string, handle: ProcessHandle): void {
    const owned = this.byOwner.get(owner)
    if (owned === undefined) return
    leave(owned, handle)
    if (owned.length === 0) this.byOwner.delete(owner)
  }

  private breach(limit: keyof KernelLimits): never {
    const names = new Set<string>()
    for (const handle of this.slots) {
      if (handle === undefined) continue
      if (limit === 'processes' || !Number.isNaN(handle.ticket)) names.add(handle.name)
      if (names.size === NAMED_SUBJECTS) break
    }
    throw new LimitBreach(limit, this.limits[limit], [...names])
  }
}

/** Most often one waits alone: its list is made as long as it is. */
function join(signal: Signal, handle: ProcessHandle): void {
  if (signal.waiting.length === 0) signal.waiting = [handle]
  else signal.waiting.push(handle)
}

function leave(handles: ProcessHandle[], handle: ProcessHandle): void {
  const at = handles.indexOf(handle)
  if (at !== -1) handles.splice(at, 1)
}
