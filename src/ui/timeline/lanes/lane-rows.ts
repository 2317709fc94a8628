/** What the timeline has to draw: for each thing its lane and its bad time on each platform. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import type { Trace } from '../../../model/trace.ts'
import { downtimeOf } from '../../../trace/compare.ts'
import { type Look, lanes, type Segment } from '../../../trace/lanes.ts'
import { once } from '../../../trace/once.ts'
import { clientLanes, clusterLane, hostLanes } from '../../../trace/other-lanes.ts'
import { outagesOfVm, type Phase } from '../../../trace/outages.ts'
import type { LaneKind } from '../../stores/lane-view.ts'
import { LOOK_ORDER } from '../looks.ts'

/** A `group` is the heading over the rows that follow; it has no lanes. */
export type Row = {
  readonly kind: LaneKind | 'group'
  readonly id: string
  readonly lanes: readonly Lane[]
}

/**
 * Empty until the first run that knows the thing is done; `downtimeMs` is null until then. Of a VM
 * it is the downtime, planned and unplanned, over the whole run; of the rest the time in doubt or
 * failed.
 */
export type Lane = { readonly segments: readonly Segment[]; readonly downtimeMs: number | null }

export type Traces = readonly (Trace | null)[]

/** What rows are made of: no other edit makes them anew. */
export type Drawn = Pick<Scenario, 'hosts' | 'vms' | 'clients'>

const NOT_YET: Lane = { segments: [], downtimeMs: null }

/** In the order drawn, the cluster first. */
export function laneRows(
  { hosts, vms, clients }: Drawn,
  traces: Traces,
  kinds: readonly LaneKind[],
): readonly Row[] {
  const rows: Readonly<Record<LaneKind, () => readonly Row[]>> = {
    cluster: () => [{ kind: 'cluster', id: 'Cluster', lanes: traces.map(laneOf(clusterSegments)) }],
    host: () => rowsOf('host', hosts, traces),
    vm: () => rowsOf('vm', vms, traces),
    client: () => rowsOf('client', clients, traces),
  }
  return kinds.flatMap((kind) => rows[kind]())
}

const SEGMENTS = { host: hostLanes, vm: lanes, client: clientLanes } as const

function rowsOf(
  kind: keyof typeof SEGMENTS,
  things: readonly { readonly id: string }[],
  traces: Traces,
): readonly Row[] {
  return things.map(({ id }) => {
    const downtime = kind === 'vm' ? (trace: Trace) => downtimeOf(trace, id) : undefined
    const lane = laneOf((trace) => SEGMENTS[kind](trace).get(id), downtime)
    return { kind, id, lanes: traces.map(lane) }
  })
}

const clusterSegments = (trace: Trace): readonly Segment[] => clusterLane(trace)

const laneOf =
  (
    segmentsOf: (trace: Trace) => readonly Segment[] | undefined,
    downtime?: (trace: Trace) => number,
  ) =>
  (trace: Trace | null): Lane => {
    const segments = trace === null ? undefined : segmentsOf(trace)
    if (trace === null || segments === undefined) return NOT_YET
    return { segments, downtimeMs: downtime?.(trace) ?? badTime(segments) }
  }

const badTime = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { look, from, to }) => (isBad(look) ? sum + to - from : sum), 0)

const isBad = (look: Look): boolean => look === 'warned' || look === 'failed' || look === 'boot'

/** The states that occur in these runs, from well to worst. */
export function looksIn(traces: Traces, kinds: readonly LaneKind[] = ['vm']): readonly Look[] {
  const known = traces.filter((trace) => trace !== null)
  const found = new Set(
    kinds.flatMap((kind) => known.flatMap((trace) => [...LOOKS_OF[kind](trace)])),
  )
  return LOOK_ORDER.filter((look) => found.has(look))
}

const looksOf = (read: (trace: Trace) => Iterable<readonly Segment[]>) =>
  once((trace: Trace): ReadonlySet<Look> => {
    return new Set([...read(trace)].flatMap((segments) => segments.map(({ look }) => look)))
  })

const LOOKS_OF: Readonly<Record<LaneKind, (trace: Trace) => ReadonlySet<Look>>> = {
  cluster: looksOf((trace) => [clusterLane(trace)]),
  host: looksOf((trace) => hostLanes(trace).values()),
  vm: looksOf((trace) => lanes(trace).values()),
  client: looksOf((trace) => clientLanes(trace).values()),
}

/** The part of an outage that a segment shows, and so why the VM was down; null where it served. */
export function phaseOf(trace: Trace, vm: string, segment: Segment): Phase | null {
  const covers = ({ from, to }: { readonly from: number; readonly to: number | null }): boolean =>
    from <= segment.from && segment.from < (to ?? trace.horizonMs)
  return outagesOfVm(trace, vm).find(covers)?.phases.find(covers) ?? null
}
