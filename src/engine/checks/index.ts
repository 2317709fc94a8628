/**
 * Invariants of a trace, one a file. They stand outside the system: they know the model and nothing
 * of the engine, so that they judge what it wrote and not how.
 */
import { apply, type TraceEvent } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import { draftOf, initialWorld, type WorldDraft } from '../../model/world.ts'
import { actors } from './actors.ts'
import { capacity } from './capacity.ts'
import { causes } from './causes.ts'
import type { Check, Violation } from './check.ts'
import { clients } from './clients.ts'
import { disks } from './disks.ts'
import { homes } from './homes.ts'
import { locks } from './locks.ts'
import { maintenance } from './maintenance.ts'
import { mounts } from './mounts.ts'
import { names } from './names.ts'
import { order } from './order.ts'
import { priorities } from './priorities.ts'
import { recovery } from './recovery.ts'
import { reservations } from './reservations.ts'
import { services } from './services.ts'
import { transitions } from './transitions.ts'
import { unprotected } from './unprotected.ts'

export type { Check, Violation } from './check.ts'

export const CHECKS: readonly Check[] = [
  order,
  causes,
  names,
  actors,
  transitions,
  homes,
  reservations,
  mounts,
  locks,
  disks,
  capacity,
  maintenance,
  priorities,
  recovery,
  services,
  unprotected,
  clients,
]

/** One walk under every check; in the order of the trace. */
export function checkAll(trace: Trace, checks: readonly Check[] = CHECKS): readonly Violation[] {
  const world = draftOf(initialWorld(trace.topology))
  const walk: Walk = { trace, checks, world, found: [] }
  for (const [index, event] of trace.events.entries()) {
    note(walk, event, ({ onEvent }) => onEvent?.(event, world, trace))
    apply(world, event)
    if (trace.events[index + 1]?.at === event.at) continue
    note(walk, event, ({ onInstant }) => onInstant?.(world, trace))
  }
  const last = trace.events.at(-1)
  if (last !== undefined) note(walk, last, ({ onEnd }) => onEnd?.(world, trace))
  return walk.found
}

type Walk = {
  readonly trace: Trace
  readonly checks: readonly Check[]
  readonly world: WorldDraft
  readonly found: Violation[]
}

function note(
  { checks, found }: Walk,
  { at, seq }: TraceEvent,
  ask: (check: Check) => readonly string[] | undefined,
): void {
  for (const check of checks) {
    for (const sentence of ask(check) ?? []) found.push({ check: check.name, at, seq, sentence })
  }
}
