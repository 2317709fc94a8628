/**
 * Facts, and the one reducer that turns them into a world. The engine writes with it, the screen
 * reads with it. A new kind of fact is one row in its family's file.
 */
import type { World, WorldDraft } from '../world.ts'
import { draftOf } from '../world.ts'
import { type BalancingFact, balancingEvents } from './balancing.ts'
import { type ClientFact, clientEvents } from './client.ts'
import { type DemandFact, demandEvents } from './demand.ts'
import type { Family, Stamp, Tone } from './family.ts'
import { type HardwareFact, hardwareEvents } from './hardware.ts'
import { type HostFact, hostEvents } from './host.ts'
import { type LinkFact, linkEvents } from './links.ts'
import { type MaintenanceFact, maintenanceEvents } from './maintenance.ts'
import { type MembershipFact, membershipEvents } from './membership.ts'
import { type MigrationFact, migrationEvents } from './migration.ts'
import { type NetworkFact, networkEvents } from './network.ts'
import { type QuorumFact, quorumEvents } from './quorum.ts'
import { type ScriptFact, scriptEvents } from './script.ts'
import { type StorageFact, storageEvents } from './storage.ts'
import { type StorageFaultFact, storageFaultEvents } from './storage-faults.ts'
import { type VmFact, vmEvents } from './vm.ts'
import { type WaitingFact, waitingEvents } from './waiting.ts'

/** What emit takes. */
export type Fact =
  | HostFact
  | HardwareFact
  | MembershipFact
  | QuorumFact
  | NetworkFact
  | LinkFact
  | StorageFact
  | StorageFaultFact
  | VmFact
  | MigrationFact
  | WaitingFact
  | BalancingFact
  | DemandFact
  | MaintenanceFact
  | ScriptFact
  | ClientFact

/** A fact with its time, place and cause. */
export type TraceEvent = Fact & Stamp

export type { Stamp, Tone }

const events: Family<Fact> = {
  ...hostEvents,
  ...hardwareEvents,
  ...membershipEvents,
  ...quorumEvents,
  ...networkEvents,
  ...linkEvents,
  ...storageEvents,
  ...storageFaultEvents,
  ...vmEvents,
  ...migrationEvents,
  ...waitingEvents,
  ...balancingEvents,
  ...demandEvents,
  ...maintenanceEvents,
  ...scriptEvents,
  ...clientEvents,
}

// Each row fits the events of its own kind: the compiler checks the table, not this look-up.
type Row = {
  readonly tone: Tone
  readonly apply: (world: WorldDraft, event: TraceEvent) => void
  readonly tell: (fact: Fact) => string
}
const rows = new Map(Object.entries(events)) as ReadonlyMap<Fact['kind'], Row>
const rowOf = (kind: Fact['kind']): Row => rows.get(kind) as Row

/** Writes one event into a draft. */
export function apply(world: WorldDraft, event: TraceEvent): void {
  world.at = event.at
  rowOf(event.kind).apply(world, event)
}

/** A new world with the events folded in; `world` is not changed. */
export function fold(world: World, events: Iterable<TraceEvent>): World {
  const draft = draftOf(world)
  for (const event of events) apply(draft, event)
  return draft
}

/** The fact as a sentence, without time or full stop. */
export const tell = (fact: Fact): string => rowOf(fact.kind).tell(fact)

export const toneOf = ({ kind }: Fact): Tone => rowOf(kind).tone
