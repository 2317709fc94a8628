/** The part of a run that an axis shows, and where on the axis an instant lies. */
import type { TimeRange } from '../../stores/view.ts'

export type { TimeRange }

/** `width` in CSS pixels, more than 0. */
export type Scale = TimeRange & { readonly width: number }

/** No closer look than a second: a switch-over of 0.3 s is then a third of the axis. */
export const SHORTEST_MS = 1_000

/** CSS pixels from the left end of the axis; outside 0..width for what is not in view. */
export function xOf({ fromMs, toMs, width }: Scale, ms: number): number {
  return ((ms - fromMs) / (toMs - fromMs)) * width
}

/** The instant at a place of the axis, whole milliseconds. */
export function msOf({ fromMs, toMs, width }: Scale, x: number): number {
  return Math.round(fromMs + (x / width) * (toMs - fromMs))
}

export const wholeRun = (horizonMs: number): TimeRange => ({ fromMs: 0, toMs: horizonMs })

/** Null stands for the whole run; a range left over from a longer run is clipped. */
export function rangeWithin(range: TimeRange | null, horizonMs: number): TimeRange {
  if (range === null) return wholeRun(horizonMs)
  const span = Math.min(range.toMs - range.fromMs, horizonMs)
  const fromMs = Math.min(Math.max(range.fromMs, 0), horizonMs - span)
  return { fromMs, toMs: fromMs + span }
}

/**
 * The range `factor` times as long with `aroundMs` kept where it is. Null when that is the whole
 * run.
 */
export function zoomed(
  { fromMs, toMs }: TimeRange,
  zoom: { readonly factor: number; readonly aroundMs: number; readonly horizonMs: number },
): TimeRange | null {
  const { factor, aroundMs, horizonMs } = zoom
  const shortest = Math.min(SHORTEST_MS, horizonMs)
  const span = Math.min(Math.max(Math.round((toMs - fromMs) * factor), shortest), horizonMs)
  if (span === horizonMs) return null
  const share = (aroundMs - fromMs) / (toMs - fromMs)
  return shifted(Math.round(aroundMs - share * span), span, horizonMs)
}

export function panned({ fromMs, toMs }: TimeRange, byMs: number, horizonMs: number): TimeRange {
  return shifted(Math.round(fromMs + byMs), toMs - fromMs, horizonMs)
}

/** Moves a range that does not show `ms` so that it does, with `ms` near its left end. */
export function following(range: TimeRange, ms: number, horizonMs: number): TimeRange {
  if (ms >= range.fromMs && ms <= range.toMs) return range
  const span = range.toMs - range.fromMs
  return shifted(Math.round(ms - span / 10), span, horizonMs)
}

function shifted(wanted: number, span: number, horizonMs: number): TimeRange {
  const fromMs = Math.min(Math.max(wanted, 0), horizonMs - span)
  return { fromMs, toMs: fromMs + span }
}
