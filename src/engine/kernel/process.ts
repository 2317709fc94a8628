import type { AnyOf, Signal } from './signal.ts'

/** What a process waits for: whole milliseconds (≥ 0), a signal, or the first of several. */
export type Wait = number | Signal | AnyOf

/** What ended a wait: the signal that fired, or the passing of time. */
export type Wake = { readonly by: Signal | 'time' }

/**
 * A process: it yields what it waits for and is resumed with what ended the wait. Parts of it are
 * called with `yield*`. Its `finally` blocks run however it ends, and must not wait.
 */
export type Process<R = void> = Generator<Wait, R, Wake>

export const WOKEN_BY_TIME: Wake = Object.freeze({ by: 'time' })

/** A process that the kernel has taken on. Outside the kernel only its readable part is of use. */
export class ProcessHandle {
  readonly name: string
  /** The process dies with any of them. */
  readonly owners: readonly string[]
  readonly priority: number
  readonly body: Process
  readonly onEnd: (() => void) | undefined
  /** Its place in the kernel's table, reused after its end. */
  readonly slot: number
  /** The calendar entry that counts for this process; NaN while only signals can wake it. */
  ticket = Number.NaN
  /** Handed to the process at its next step. */
  wake: Wake = WOKEN_BY_TIME
  /** The signals among whose waiting it stands. */
  waitingFor: readonly Signal[] = NO_SIGNALS
  cause: number
  state: 'alive' | 'doomed' | 'ended' = 'alive'

  constructor(fixed: FixedPart, body: Process, cause: number) {
    this.name = fixed.name
    this.owners = fixed.owners
    this.priority = fixed.priority
    this.slot = fixed.slot
    this.onEnd = fixed.onEnd
    this.body = body
    this.cause = cause
  }

  get alive(): boolean {
    return this.state === 'alive'
  }
}

export type FixedPart = {
  readonly name: string
  readonly owners: readonly string[]
  readonly priority: number
  readonly slot: number
  readonly onEnd: (() => void) | undefined
}

export const NO_SIGNALS: readonly Signal[] = Object.freeze([])
