/** What of the script a platform refused, or took up and could not do. */
import type { TraceEvent } from '../model/events/index.ts'
import { type Remedy, remedyClause } from '../model/remedy.ts'
import { canonical } from '../model/scenario/digest.ts'
import type { Incident } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

export type Refusal = {
  readonly platform: number
  readonly reason: string
  /** The platform took it up and could not do it. */
  readonly tried: boolean
}

/** For each incident of the script the platforms on which nothing came of it, and why. */
export function refusedIncidents(
  incidents: readonly Incident[],
  traces: readonly (Trace | null)[],
): ReadonlyMap<number, readonly Refusal[]> {
  const found = new Map<number, Refusal[]>()
  for (const [platform, trace] of traces.entries()) {
    for (const { index, incident, ...refusal } of trace === null ? [] : refusedIn(trace)) {
      // A run of an older script may number its incidents otherwise.
      const now = incidents[index]
      if (now === undefined || canonical(now) !== canonical(incident)) continue
      found.set(index, [...(found.get(index) ?? []), { platform, ...refusal }])
    }
  }
  return found
}

type Refused = Omit<Refusal, 'platform'> & Pick<IncidentEvent, 'index' | 'incident'>

const refusedIn = once((trace: Trace): readonly Refused[] => {
  const refused = new Map<number, Refused>()
  for (const event of trace.events) {
    if (event.kind === 'incident-refused') {
      const { index, incident } = event
      refused.set(index, { index, incident, reason: whyOf(event), tried: false })
      continue
    }
    const outcome = outcomeIn(event)
    const asked = outcome === null ? null : askedBy(trace, event)
    if (outcome === null || asked === null || asked.incident.kind !== outcome.of) continue
    const { index, incident } = asked
    // Of several tries the last one counts.
    if (outcome.reason === null) refused.delete(index)
    else refused.set(index, { index, incident, reason: outcome.reason, tried: true })
  }
  return [...refused.values()]
})

type IncidentEvent = Extract<TraceEvent, { readonly kind: 'incident' }>

type Outcome = { readonly of: Incident['kind']; readonly reason: string | null }

/** What an event says of a power-on or a move that was asked for; `reason` null: it went well. */
function outcomeIn(event: TraceEvent): Outcome | null {
  switch (event.kind) {
    case 'start-refused':
      if (event.what === 'power-on') return { of: 'vm-powers-on', reason: whyOf(event) }
      return event.what === 'migration' ? { of: 'vm-migrates', reason: whyOf(event) } : null
    case 'migration-failed':
      return { of: 'vm-migrates', reason: whyOf(event) }
    case 'vm-powered-on':
      return { of: 'vm-powers-on', reason: null }
    case 'migration-ended':
      return event.source === event.target ? null : { of: 'vm-migrates', reason: null }
    default:
      return null
  }
}

type Refusing = { readonly reason: string; readonly remedy?: Remedy | null }

const whyOf = ({ reason, remedy }: Refusing): string => `${reason}${remedyClause(remedy)}`

/** The line of the script that an event goes back to, where it is about the same VM. */
function askedBy({ events }: Trace, event: TraceEvent): IncidentEvent | null {
  let at: TraceEvent | undefined = event
  while (at !== undefined && at.kind !== 'incident') {
    at = at.cause === null ? undefined : events[at.cause]
  }
  if (at === undefined || !('vm' in at.incident) || !('vm' in event)) return null
  return at.incident.vm === event.vm ? at : null
}
