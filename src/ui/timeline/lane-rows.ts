/** What the timeline has to draw: for each VM its lane and its downtime on each platform. */
import type { Scenario } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { downtimeOf } from '../../trace/compare.ts'
import { type Look, lanes, type Segment } from '../../trace/lanes.ts'
import { once } from '../../trace/once.ts'
import { outagesOfVm, type Phase } from '../../trace/outages.ts'
import { LOOK_ORDER } from './looks.ts'

export type Row = { readonly vm: string; readonly lanes: readonly Lane[] }

/**
 * Empty until the first run that knows the VM is done; `downtimeMs`, planned and unplanned over the
 * whole run, is null until then.
 */
export type Lane = { readonly segments: readonly Segment[]; readonly downtimeMs: number | null }

export type Traces = readonly (Trace | null)[]

const NOT_YET: Lane = { segments: [], downtimeMs: null }

export function laneRows(vms: Scenario['vms'], traces: Traces): readonly Row[] {
  return vms.map(({ id }) => ({ vm: id, lanes: traces.map((trace) => laneOf(trace, id)) }))
}

function laneOf(trace: Trace | null, id: string): Lane {
  const segments = trace === null ? undefined : lanes(trace).get(id)
  if (trace === null || segments === undefined) return NOT_YET
  return { segments, downtimeMs: downtimeOf(trace, id) }
}

/** The VMs first on whose downtime the platforms differ most, then those that are down longest. */
export function byDifference(rows: readonly Row[]): readonly Row[] {
  const figures = new Map(rows.map((row) => [row, spread(row)]))
  const of = (row: Row): Spread => figures.get(row) ?? { most: 0, difference: 0 }
  return rows.toSorted((a, b) => of(b).difference - of(a).difference || of(b).most - of(a).most)
}

type Spread = { readonly most: number; readonly difference: number }

function spread({ lanes }: Row): Spread {
  const lengths = lanes.map(({ downtimeMs }) => downtimeMs ?? 0)
  const most = Math.max(0, ...lengths)
  return { most, difference: most - Math.min(most, ...lengths) }
}

/** The states that occur in these runs, from well to worst. */
export function looksIn(traces: Traces): readonly Look[] {
  const found = new Set(traces.flatMap((trace) => (trace === null ? [] : [...looksOf(trace)])))
  return LOOK_ORDER.filter((look) => found.has(look))
}

const looksOf = once((trace: Trace): ReadonlySet<Look> => {
  const all = [...lanes(trace).values()]
  return new Set(all.flatMap((segments) => segments.map(({ look }) => look)))
})

/** The part of an outage that a segment shows, and so why the VM was down; null where it served. */
export function phaseOf(trace: Trace, vm: string, segment: Segment): Phase | null {
  const covers = ({ from, to }: { readonly from: number; readonly to: number | null }): boolean =>
    from <= segment.from && segment.from < (to ?? trace.horizonMs)
  return outagesOfVm(trace, vm).find(covers)?.phases.find(covers) ?? null
}
