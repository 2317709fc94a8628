/** Moves and restarts that had to wait until a place came free, each with what it waited for. */
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'
import type { Refusal } from './refusals.ts'

export type InLine = Omit<Refusal, 'what'> & { readonly what: 'migration-waits' | 'restart-waits' }

/** In order of the trace. */
export const inLine = once((trace: Trace): readonly InLine[] =>
  trace.events.flatMap((event) => {
    if (event.kind !== 'migration-waits' && event.kind !== 'restart-waits') return []
    const { at, seq, vm, kind: what, reason, remedy } = event
    const host = event.kind === 'migration-waits' ? event.target : event.host
    return [{ at, seq, vm, host, what, reason, ...(remedy && { remedy }) }]
  }),
)
