/** Where a ruler has its marks: round steps that leave room for their labels. */
import { clock } from '../../format.ts'
import { type Scale, xOf } from './range.ts'

export type Tick = { readonly at: number; readonly x: number; readonly label: string }

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const STEPS: readonly number[] = [
  ...[100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 5, 10].map((days) => days * DAY),
]

/** The marks in view, at least `gap` CSS pixels apart. */
export function ticks(scale: Scale, gap = 70): readonly Tick[] {
  const step = stepFor(scale, gap)
  const first = Math.ceil(scale.fromMs / step) * step
  const amount = Math.max(0, Math.floor((scale.toMs - first) / step) + 1)
  return Array.from({ length: amount }, (_, index) => {
    const at = first + index * step
    return { at, x: xOf(scale, at), label: tickLabel(at, step) }
  })
}

/** Milliseconds between marks. */
export function stepFor({ fromMs, toMs, width }: Scale, gap: number): number {
  const least = ((toMs - fromMs) / Math.max(width, 1)) * gap
  return STEPS.find((step) => step >= least) ?? Math.ceil(least / (10 * DAY)) * 10 * DAY
}

/** '2:00', '1:02:03' and '0:00.5' below an hour a step, '6 h' and '3 d 12 h' from there on. */
export function tickLabel(at: number, step: number): string {
  if (step < HOUR) return clock(at)
  const days = Math.floor(at / DAY)
  const hours = Math.floor((at % DAY) / HOUR)
  if (days === 0) return step < DAY ? `${hours} h` : '0 d'
  return hours === 0 ? `${days} d` : `${days} d ${hours} h`
}
