/** What an invariant looks at: a trace, event by event, and the world between the events. */
import type { TraceEvent } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import type { World } from '../../model/world.ts'

export type Violation = {
  readonly check: string
  /** Integer milliseconds. */
  readonly at: number
  /** The event at which it shows. */
  readonly seq: number
  readonly sentence: string
}

/**
 * One invariant. Each hook gives a sentence for every breach that it sees. `onEvent` sees the world
 * as it was before the event; `onInstant` what is true when all events of an instant have happened;
 * `onEnd` what is true at the horizon.
 */
export type Check = {
  readonly name: string
  readonly onEvent?: (event: TraceEvent, before: World, trace: Trace) => readonly string[]
  readonly onInstant?: (world: World, trace: Trace) => readonly string[]
  readonly onEnd?: (world: World, trace: Trace) => readonly string[]
}

export const NONE: readonly string[] = []
