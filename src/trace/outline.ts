/** The lanes in little: what a small picture of several runs of one scenario shows. */
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { type Look, lanes, type Segment } from './lanes.ts'

/** From and to in thousandths of the run. */
export type Stretch = readonly [from: number, to: number, look: Look]

export type Outline = {
  /** Those that were in trouble longest, in the order of the topology. */
  readonly vms: readonly VmId[]
  /** For each run, for each of `vms`: whatever is not plain running, in order of time. */
  readonly lanes: readonly (readonly (readonly Stretch[])[])[]
}

/** How much an instant in a look counts when the VMs to show are chosen. */
const WEIGHTS: Partial<Readonly<Record<Look, number>>> = {
  running: 0,
  off: 0,
  slow: 0.3,
  live: 0.5,
  still: 0.5,
}

/** Shorter stretches cannot be seen. */
const THOUSANDTHS_SEEN = 4

/** At most `most` VMs. All traces are of one scenario. */
export function outlineOf(traces: readonly Trace[], most = 3): Outline {
  const [first] = traces
  const all = [...(first === undefined ? [] : lanes(first).keys())]
  const troubled = all
    .map((vm, place) => ({ vm, place, trouble: troubleOf(traces, vm) }))
    .filter(({ trouble }) => trouble > 0)
    .sort((one, other) => other.trouble - one.trouble || one.place - other.place)
    .slice(0, most)
    .sort((one, other) => one.place - other.place)
  const vms = troubled.map(({ vm }) => vm)
  return { vms, lanes: traces.map((trace) => vms.map((vm) => stretchesOf(trace, vm))) }
}

const laneOf = (trace: Trace, vm: VmId): readonly Segment[] => lanes(trace).get(vm) ?? []

const troubleOf = (traces: readonly Trace[], vm: VmId): number =>
  traces
    .flatMap((trace) => laneOf(trace, vm))
    .reduce((sum, { from, to, look }) => sum + (to - from) * (WEIGHTS[look] ?? 1), 0)

function stretchesOf(trace: Trace, vm: VmId): readonly Stretch[] {
  const found: Stretch[] = []
  for (const { from, to, look } of laneOf(trace, vm)) {
    if (look === 'running') continue
    const start = share(from, trace)
    const end = Math.min(1000, Math.max(share(to, trace), start + THOUSANDTHS_SEEN))
    const last = found.at(-1)
    if (last?.[2] === look && last[1] >= start) found[found.length - 1] = [last[0], end, look]
    else found.push([start, end, look])
  }
  return found
}

const share = (ms: number, { horizonMs }: Trace): number => Math.round((1000 * ms) / horizonMs)
