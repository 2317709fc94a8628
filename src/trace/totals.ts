/** The score of a run, up to any instant. */
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { VmState } from '../model/world.ts'
import { clientLosses } from './clients.ts'
import { failoverGaps } from './failover-gaps.ts'
import { type Miss, misses, objectives } from './losses.ts'
import { once } from './once.ts'
import { lengthUntil, type Outage, outages } from './outages.ts'
import { refusals } from './refusals.ts'
import { worldAt } from './world-at.ts'

/** Durations in integer milliseconds, summed over VMs; outages still open count as far as asked. */
export type Totals = {
  /** Planned and unplanned. */
  readonly downtimeMs: number
  readonly plannedMs: number
  readonly longestOutageMs: number
  /** Null when there was no outage. */
  readonly longestOutageVm: VmId | null
  /** Down at the horizon; before it only those that the platform has given up. */
  readonly neverBack: readonly VmId[]
  /** Restarts and power-ons that a rule refused, each try counted; moves are not starts. */
  readonly refusedStarts: number
  /** Kept outside by a rule of the platform: no downtime, but no service either. */
  readonly cannotRun: readonly VmId[]
  /** They run outside the cluster: their outages count, and nobody guards them. */
  readonly unprotected: readonly VmId[]
  /** Times that a VM has run twice at once. */
  readonly secondCopies: number
  /** LUNs that this platform's storage layout takes. */
  readonly luns: number
  /** Sessions of clients that no return of their VM brought back. */
  readonly sessionsLost: number
  /** Requests of clients that got no answer; echoes of ping are none. */
  readonly requestsFailed: number
  readonly objectivesMissed: readonly Miss[]
  /** How many there are, met or missed. */
  readonly objectives: number
  /** In which the cluster could not have carried its VMs without its largest host. */
  readonly noFailoverMs: number
}

export function totals(trace: Trace, untilMs: number = trace.horizonMs): Totals {
  const until = Math.min(untilMs, trace.horizonMs)
  return {
    ...downtime(outages(trace), until),
    neverBack: neverBack(trace, until),
    refusedStarts: refusedStarts(trace, until),
    cannotRun: vmsThatAre(trace, 'outside', until),
    unprotected: unprotectedVms(trace, until),
    secondCopies: secondCopies(trace, until),
    luns: trace.topology.luns.size,
    ...clientLosses(trace, until),
    objectivesMissed: misses(trace).filter(({ at }) => at < until),
    objectives: objectives(trace),
    noFailoverMs: failoverGaps(trace).reduce((sum, gap) => sum + lengthUntil(gap, until), 0),
  }
}

type Downtime = Pick<Totals, 'downtimeMs' | 'plannedMs' | 'longestOutageMs' | 'longestOutageVm'>

/** Of two outages of the same length the one that began first is the longest. */
function downtime(all: readonly Outage[], until: number): Downtime {
  let downtimeMs = 0
  let plannedMs = 0
  let longestOutageMs = 0
  let longestOutageVm: VmId | null = null
  for (const outage of all) {
    const length = lengthUntil(outage, until)
    downtimeMs += length
    if (outage.planned) plannedMs += length
    if (length > longestOutageMs) {
      longestOutageMs = length
      longestOutageVm = outage.vm
    }
  }
  return { downtimeMs, plannedMs, longestOutageMs, longestOutageVm }
}

function neverBack(trace: Trace, until: number): readonly VmId[] {
  if (until < trace.horizonMs) return vmsThatAre(trace, 'abandoned', until)
  const open = outages(trace).filter(({ to }) => to === null)
  return open.map(({ vm }) => vm)
}

function vmsThatAre(trace: Trace, kind: VmState['kind'], t: number): readonly VmId[] {
  const vms = [...worldAt(trace, t).vms.values()]
  return vms.filter(({ state }) => state.kind === kind).map(({ id }) => id)
}

function unprotectedVms(trace: Trace, t: number): readonly VmId[] {
  const vms = [...worldAt(trace, t).vms.values()]
  return vms.filter(({ unprotected }) => unprotected !== null).map(({ id }) => id)
}

function refusedStarts(trace: Trace, until: number): number {
  const starts = refusals(trace).filter(
    ({ at, what }) => at <= until && (what === 'restart' || what === 'power-on'),
  )
  return starts.length
}

const secondCopies = (trace: Trace, until: number): number =>
  copiesBegun(trace).filter((at) => at <= until).length

const copiesBegun = once(({ events }: Trace): readonly number[] =>
  events.filter(({ kind }) => kind === 'second-copy-runs').map(({ at }) => at),
)
