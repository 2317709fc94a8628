/** The trace as sentences, the way a log reads: what golden tests compare and people review. */

import { balancingEvents } from '../model/events/balancing.ts'
import { clientEvents } from '../model/events/client.ts'
import { demandEvents } from '../model/events/demand.ts'
import { hardwareEvents } from '../model/events/hardware.ts'
import { hostEvents } from '../model/events/host.ts'
import { type Fact, type TraceEvent, tell, toneOf } from '../model/events/index.ts'
import { linkEvents } from '../model/events/links.ts'
import { maintenanceEvents } from '../model/events/maintenance.ts'
import { membershipEvents } from '../model/events/membership.ts'
import { migrationEvents } from '../model/events/migration.ts'
import { networkEvents } from '../model/events/network.ts'
import { quorumEvents } from '../model/events/quorum.ts'
import { scriptEvents } from '../model/events/script.ts'
import { storageEvents } from '../model/events/storage.ts'
import { storageFaultEvents } from '../model/events/storage-faults.ts'
import { vmEvents } from '../model/events/vm.ts'
import { waitingEvents } from '../model/events/waiting.ts'
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'

/** What an event is about: the family of its kind, in a word for readers. */
export type Subject =
  | 'host'
  | 'cluster'
  | 'network'
  | 'storage'
  | 'vm'
  | 'move'
  | 'drs'
  | 'script'
  | 'client'

export type Telling = {
  /** Whether events that are `quiet` are told too; true unless said otherwise. */
  readonly quiet?: boolean
}

const MS_PER_SECOND = 1000
/** Room for two blanks and '999.999': stories of less than 1,000 s line up with each other. */
const CLOCK_WIDTH = 9
const SUBJECT_WIDTH = 7

// A kind that is in no family here does not compile.
const SUBJECTS: Readonly<Record<Fact['kind'], Subject>> = {
  ...each(hostEvents, 'host'),
  ...each(hardwareEvents, 'host'),
  ...each(membershipEvents, 'cluster'),
  ...each(quorumEvents, 'cluster'),
  ...each(networkEvents, 'network'),
  ...each(linkEvents, 'network'),
  ...each(storageEvents, 'storage'),
  ...each(storageFaultEvents, 'storage'),
  ...each(vmEvents, 'vm'),
  ...each(migrationEvents, 'move'),
  ...each(waitingEvents, 'move'),
  'restart-waits': 'vm',
  ...each(balancingEvents, 'drs'),
  ...each(demandEvents, 'vm'),
  ...each(maintenanceEvents, 'host'),
  ...each(scriptEvents, 'script'),
  ...each(clientEvents, 'client'),
}

export const subjectOf = ({ kind }: Fact): Subject => SUBJECTS[kind]

/**
 * One line an event: seconds, subject, sentence, in columns; no line feed after the last. What
 * flows over the links is for charts, and not told.
 */
export function story({ events, horizonMs }: Trace, { quiet = true }: Telling = {}): string {
  const width = Math.max(CLOCK_WIDTH, seconds(horizonMs).length + 2)
  const told = events.filter(
    (event) => event.kind !== 'link-loads-changed' && (quiet || toneOf(event) !== 'quiet'),
  )
  const toldOfLoad = loadTeller()
  return told.map((event) => line(toldOfLoad(event), width)).join('\n')
}

/** Takes out of loads the VMs whose slowness reads as it was told last, at first as none. */
function loadTeller(): (event: TraceEvent) => TraceEvent {
  const slow = new Map<VmId, string>()
  return (event) => {
    if (event.kind !== 'host-load-changed') return event
    const slowdowns = event.slowdowns.filter(({ vm, slowdown }) => {
      const now = slowdown.toFixed(2)
      const changes = now !== (slow.get(vm) ?? '1.00')
      slow.set(vm, now)
      return changes
    })
    return { ...event, slowdowns }
  }
}

function line(event: TraceEvent, width: number): string {
  const subject = subjectOf(event).padEnd(SUBJECT_WIDTH)
  return `${seconds(event.at).padStart(width)}  ${subject}  ${tell(event)}`
}

/** Integer milliseconds as seconds with three decimals. */
function seconds(ms: number): string {
  const rest = `${ms % MS_PER_SECOND}`.padStart(3, '0')
  return `${Math.floor(ms / MS_PER_SECOND)}.${rest}`
}

function each<Kind extends string>(
  family: Readonly<Record<Kind, unknown>>,
  subject: Subject,
): Record<Kind, Subject> {
  const kinds = Object.keys(family) as Kind[]
  return Object.fromEntries(kinds.map((kind) => [kind, subject])) as Record<Kind, Subject>
}
