/** How far a phase has come, told from what the trace knows of its end: true shares, no guesses. */
import type { VmId } from '../../../model/ids.ts'
import type { Trace } from '../../../model/trace.ts'
import { lanes, type Segment } from '../../../trace/lanes.ts'

export type Span = { readonly from: number; readonly to: number }

/** From 0 to 1. */
export function shareOf({ from, to }: Span, ms: number): number {
  return Math.min(1, Math.max(0, (ms - from) / (to - from)))
}

/** The boot that is under way at `ms`; null where none is, or where it will not come to its end. */
export function bootSpan(trace: Trace, vm: VmId, ms: number): Span | null {
  const lane = lanes(trace).get(vm) ?? []
  const index = at(lane, ms)
  const segment = lane[index]
  const next = lane[index + 1]
  if (segment?.look !== 'boot' || next === undefined) return null
  const goesOn = next.look === 'boot' || next.look === 'running' || next.look === 'slow'
  return goesOn ? segment : null
}

function at(lane: readonly Segment[], ms: number): number {
  return lane.findIndex(({ from, to }) => from <= ms && ms < to)
}
