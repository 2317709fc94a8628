/** Two runs of one scenario beside each other. */
import type { VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { lengthUntil, outagesOfVm } from './outages.ts'
import { worldAt } from './world-at.ts'

/** Milliseconds; null where the VM cannot run on that platform, which is no downtime. */
export type Difference = {
  readonly vm: VmId
  readonly aMs: number | null
  readonly bMs: number | null
  /** Downtime on A minus that on B: positive where B did better. Null where either is. */
  readonly differenceMs: number | null
}

/** Milliseconds of all outages of the VM, planned ones too, as far as they lie before `untilMs`. */
export function downtimeOf(trace: Trace, vm: VmId, untilMs: number = trace.horizonMs): number {
  const until = Math.min(untilMs, trace.horizonMs)
  return outagesOfVm(trace, vm).reduce((sum, outage) => sum + lengthUntil(outage, until), 0)
}

/** Every VM of A's topology, in its order; both up to `untilMs`, by default the end of A. */
export function differences(
  a: Trace,
  b: Trace,
  untilMs: number = a.horizonMs,
): readonly Difference[] {
  return [...a.topology.vms.keys()].map((vm) => {
    const aMs = judged(a, vm, untilMs)
    const bMs = judged(b, vm, untilMs)
    return { vm, aMs, bMs, differenceMs: aMs === null || bMs === null ? null : aMs - bMs }
  })
}

function judged(trace: Trace, vm: VmId, untilMs: number): number | null {
  const kind = worldAt(trace, untilMs).vms.get(vm)?.state.kind
  return kind === undefined || kind === 'outside' ? null : downtimeOf(trace, vm, untilMs)
}
