/** The script's incidents as the timeline says them: an icon, a few words, a tone. */
import {
  Activity,
  ArrowRight,
  Bug,
  Cable,
  ChartNoAxesColumn,
  ChartSpline,
  CloudOff,
  Database,
  DatabaseBackup,
  DatabaseZap,
  EthernetPort,
  Gauge,
  HardDrive,
  Hourglass,
  Link,
  LogIn,
  LogOut,
  type LucideIcon,
  Merge,
  MonitorCheck,
  MonitorX,
  Plug,
  Plus,
  Power,
  PowerOff,
  Rabbit,
  RefreshCw,
  RotateCcw,
  Router,
  Server,
  ServerOff,
  Snowflake,
  Split,
  Turtle,
  Unlink,
  Unplug,
  Wrench,
  Zap,
} from 'lucide-react'
import type { TraceEvent } from '../../model/events/index.ts'
import { tellIncident } from '../../model/events/script.ts'
import { type Remedy, remedyClause } from '../../model/remedy.ts'
import { canonical } from '../../model/scenario/digest.ts'
import type { Incident } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { once } from '../../trace/once.ts'
import type { Traces } from './lane-rows.ts'

type Look = { readonly icon: LucideIcon; readonly tone: 'trouble' | 'change' }

export const INCIDENT_LOOKS: Readonly<Record<Incident['kind'], Look>> = {
  'host-fails': { icon: Zap, tone: 'trouble' },
  'host-returns': { icon: Plug, tone: 'change' },
  'host-hangs': { icon: Snowflake, tone: 'trouble' },
  'host-reboots': { icon: RefreshCw, tone: 'trouble' },
  'host-slows': { icon: Gauge, tone: 'trouble' },
  'host-recovers': { icon: Rabbit, tone: 'change' },
  'host-joins': { icon: Plus, tone: 'change' },
  'chassis-fails': { icon: ServerOff, tone: 'trouble' },
  'chassis-returns': { icon: Server, tone: 'change' },
  'switch-fails': { icon: CloudOff, tone: 'trouble' },
  'switch-returns': { icon: Router, tone: 'change' },
  'host-isolates': { icon: Unlink, tone: 'trouble' },
  'host-reconnects': { icon: Link, tone: 'change' },
  'network-fails': { icon: Unplug, tone: 'trouble' },
  'network-heals': { icon: EthernetPort, tone: 'change' },
  'network-splits': { icon: Split, tone: 'trouble' },
  'network-joins': { icon: Merge, tone: 'change' },
  'management-server-fails': { icon: MonitorX, tone: 'trouble' },
  'management-server-returns': { icon: MonitorCheck, tone: 'change' },
  'quorum-disk-fails': { icon: DatabaseZap, tone: 'trouble' },
  'quorum-disk-returns': { icon: DatabaseBackup, tone: 'change' },
  'quorum-repaired': { icon: Wrench, tone: 'change' },
  'storage-path-fails': { icon: Cable, tone: 'trouble' },
  'storage-path-heals': { icon: Cable, tone: 'change' },
  'lun-fails': { icon: HardDrive, tone: 'trouble' },
  'lun-returns': { icon: HardDrive, tone: 'change' },
  'array-fails': { icon: Database, tone: 'trouble' },
  'array-returns': { icon: Database, tone: 'change' },
  'array-slows': { icon: Turtle, tone: 'trouble' },
  'array-recovers': { icon: Rabbit, tone: 'change' },
  'host-evacuates': { icon: LogOut, tone: 'change' },
  'host-resumes': { icon: LogIn, tone: 'change' },
  'guest-crashes': { icon: Bug, tone: 'trouble' },
  'guest-hangs': { icon: Hourglass, tone: 'trouble' },
  'guest-resets': { icon: RotateCcw, tone: 'change' },
  'vm-migrates': { icon: ArrowRight, tone: 'change' },
  'vm-powers-on': { icon: Power, tone: 'change' },
  'vm-powers-off': { icon: PowerOff, tone: 'change' },
  'demand-changes': { icon: Activity, tone: 'change' },
  'demand-follows': { icon: ChartSpline, tone: 'change' },
  'demand-spikes': { icon: ChartNoAxesColumn, tone: 'change' },
}

/** 'host-2 fails', 'migrate file-01 to host-3'. */
export function incidentWords(incident: Incident): string {
  if (incident.kind === 'host-fails') return `${incident.host} fails`
  if (incident.kind === 'host-returns') return `${incident.host} returns`
  if (incident.kind === 'host-hangs') return `${incident.host} hangs`
  if (incident.kind === 'host-reboots') return `${incident.host} reboots`
  if (incident.kind === 'guest-crashes') return `${incident.vm} crashes`
  if (incident.kind === 'guest-hangs') return `${incident.vm} hangs`
  return tellIncident(incident)
}

export type Refusal = {
  readonly platform: number
  readonly reason: string
  /** The platform took it up and could not do it. */
  readonly tried: boolean
}

/** For each incident of the script the platforms on which nothing came of it, and why. */
export function refusedIncidents(
  incidents: readonly Incident[],
  traces: Traces,
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
