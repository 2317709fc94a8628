/** Where a scenario goes beyond what a platform's vendor stands by. */
import type { LimitRaised } from '../model/events/membership.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/** Told at 0:00, before anything else. */
export const raisedLimits = once((trace: Trace): readonly LimitRaised[] =>
  trace.events.flatMap((event) => (event.kind === 'limit-raised' ? [event] : [])),
)
