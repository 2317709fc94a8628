/** The script's incidents wherever they are drawn: an icon, a tone, a few words. */
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
import { tellIncident } from '../model/events/script.ts'
import type { Incident } from '../model/scenario/schema.ts'

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
