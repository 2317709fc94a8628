/** How much of its own demand a VM wants over time: a few steps, nothing between them. */
import type { Mark } from './parameter.ts'
import type { Profile } from './scenario/schema.ts'

const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/**
 * A working day in an office. The demand that a VM is drawn with is that of the busiest hours. No
 * curve of 2006 was found, so that the shape is assumed and only its times are plain.
 */
export const DAILY: {
  readonly mark: Mark
  readonly source: string
  /** Of each hour of the day from 0:00, percent of the busiest. */
  readonly percents: readonly number[]
} = {
  mark: 'assumed',
  source: 'Failover Lab: office hours from 8 to 18 with a pause at noon, a sixth at night',
  percents: [
    ...[15, 15, 15, 15, 15, 15, 30, 50, 80, 100, 100, 100],
    ...[80, 100, 100, 100, 80, 60, 35, 35, 25, 25, 15, 15],
  ],
}

/** `percent` of the VM's own demand, for `lastsMs` or to the end of the run. */
export type DemandStep = { readonly percent: number; readonly lastsMs: number | null }

/** Where the day stands at 0:00 of the run, and where a VM's bursts stand, both in ms. */
export type Beginning = { readonly dayMs: number; readonly burstMs: number }

export function demandStep(profile: Profile, atMs: number, beginning: Beginning): DemandStep {
  if (profile.kind === 'constant') return { percent: 100, lastsMs: null }
  if (profile.kind === 'daily') return dailyStep((beginning.dayMs + atMs) % DAY_MS)
  const { everyMs, forMs, toPercent } = profile
  const sinceMs = (atMs + beginning.burstMs) % everyMs
  if (sinceMs < forMs) return { percent: toPercent, lastsMs: forMs - sinceMs }
  return { percent: 100, lastsMs: everyMs - sinceMs }
}

/** Hours that want the same are one step. */
function dailyStep(ofDayMs: number): DemandStep {
  const { percents } = DAILY
  const now = Math.floor(ofDayMs / HOUR_MS)
  const percent = percents[now] ?? 100
  let next = now + 1
  while (next < now + percents.length && percents[next % percents.length] === percent) next += 1
  return { percent, lastsMs: next * HOUR_MS - ofDayMs }
}

export const minutesMs = (minutes: number): number => minutes * MINUTE_MS
