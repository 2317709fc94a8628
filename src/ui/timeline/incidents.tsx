/** The script's incidents as the timeline says them: an icon, a few words, a tone. */
import {
  Activity,
  ArrowRight,
  Bug,
  EthernetPort,
  Hourglass,
  Link,
  LogIn,
  LogOut,
  type LucideIcon,
  Merge,
  MonitorCheck,
  MonitorX,
  Plug,
  Power,
  PowerOff,
  RotateCcw,
  Split,
  Unlink,
  Unplug,
  Zap,
} from 'lucide-react'
import { tellIncident } from '../../model/events/script.ts'
import { canonical } from '../../model/scenario/digest.ts'
import type { Incident } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { once } from '../../trace/once.ts'
import type { Traces } from './lane-rows.ts'

type Look = { readonly icon: LucideIcon; readonly tone: 'trouble' | 'change' }

export const INCIDENT_LOOKS: Readonly<Record<Incident['kind'], Look>> = {
  'host-fails': { icon: Zap, tone: 'trouble' },
  'host-returns': { icon: Plug, tone: 'change' },
  'host-isolates': { icon: Unlink, tone: 'trouble' },
  'host-reconnects': { icon: Link, tone: 'change' },
  'network-fails': { icon: Unplug, tone: 'trouble' },
  'network-heals': { icon: EthernetPort, tone: 'change' },
  'network-splits': { icon: Split, tone: 'trouble' },
  'network-joins': { icon: Merge, tone: 'change' },
  'management-server-fails': { icon: MonitorX, tone: 'trouble' },
  'management-server-returns': { icon: MonitorCheck, tone: 'change' },
  'host-evacuates': { icon: LogOut, tone: 'change' },
  'host-resumes': { icon: LogIn, tone: 'change' },
  'guest-crashes': { icon: Bug, tone: 'trouble' },
  'guest-hangs': { icon: Hourglass, tone: 'trouble' },
  'guest-resets': { icon: RotateCcw, tone: 'change' },
  'vm-migrates': { icon: ArrowRight, tone: 'change' },
  'vm-powers-on': { icon: Power, tone: 'change' },
  'vm-powers-off': { icon: PowerOff, tone: 'change' },
  'demand-changes': { icon: Activity, tone: 'change' },
}

/** 'host-2 fails', 'migrate file-01 to host-3'. */
export function incidentWords(incident: Incident): string {
  if (incident.kind === 'host-fails') return `${incident.host} fails`
  if (incident.kind === 'host-returns') return `${incident.host} returns`
  if (incident.kind === 'guest-crashes') return `${incident.vm} crashes`
  if (incident.kind === 'guest-hangs') return `${incident.vm} hangs`
  return tellIncident(incident)
}

export type Refusal = { readonly platform: number; readonly reason: string }

/** For each incident of the script the platforms on which it had no effect, and why. */
export function refusedIncidents(
  incidents: readonly Incident[],
  traces: Traces,
): ReadonlyMap<number, readonly Refusal[]> {
  const found = new Map<number, Refusal[]>()
  for (const [platform, trace] of traces.entries()) {
    for (const { index, incident, reason } of trace === null ? [] : refusedIn(trace)) {
      // A run of an older script may number its incidents otherwise.
      const now = incidents[index]
      if (now === undefined || canonical(now) !== canonical(incident)) continue
      found.set(index, [...(found.get(index) ?? []), { platform, reason }])
    }
  }
  return found
}

const refusedIn = once((trace: Trace) =>
  trace.events.filter((event) => event.kind === 'incident-refused'),
)
