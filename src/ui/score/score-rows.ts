/** The lines of the score: what each counts, and how its figure is written. */
import type { Trace } from '../../model/trace.ts'
import { type Totals, totals } from '../../trace/totals.ts'
import { duration, number } from '../format.ts'

export type ScoreRow = {
  readonly label: string
  /** What it counts, in a sentence or two. */
  readonly meaning: string
  /** The less, the better. */
  readonly of: (totals: Totals) => number
  readonly written: (value: number) => string
}

export const SCORE_ROWS: readonly ScoreRow[] = [
  {
    label: 'VM downtime',
    meaning:
      'Time in which VMs that should serve did not, added up over all VMs. Planned moves count ' +
      'with the time that the VM stands still.',
    of: ({ downtimeMs }) => downtimeMs,
    written: duration,
  },
  {
    label: 'Longest outage',
    meaning: 'The longest time that any one VM was away at a stretch, so far.',
    of: ({ longestOutageMs }) => longestOutageMs,
    written: duration,
  },
  {
    label: 'Sessions lost',
    meaning:
      'Sessions of clients that broke for good: their VM started anew, or stood still for longer ' +
      'than their connection lives.',
    of: ({ sessionsLost }) => sessionsLost,
    written: number,
  },
  {
    label: 'Requests failed',
    meaning: 'Requests of clients that got no answer in time. Echoes of ping do not count.',
    of: ({ requestsFailed }) => requestsFailed,
    written: number,
  },
  {
    label: 'Starts refused',
    meaning: 'Restarts and power-ons that a rule of the platform refused. Each try counts.',
    of: ({ refusedStarts }) => refusedStarts,
    written: number,
  },
  {
    label: 'VMs never back',
    meaning: 'VMs that the platform has given up; at the end of the run all that are still down.',
    of: ({ neverBack }) => neverBack.length,
    written: number,
  },
  {
    label: 'Cannot run here',
    meaning:
      'VMs that the platform cannot host at all, by one of its rules. They count here and never ' +
      'as downtime.',
    of: ({ cannotRun }) => cannotRun.length,
    written: number,
  },
  {
    label: 'LUNs to manage',
    meaning: 'LUNs that the storage layout of this platform takes, a quorum disk included.',
    of: ({ luns }) => luns,
    written: number,
  },
]

/** Null for a platform that has not been run yet. */
export function totalsAt(
  traces: readonly (Trace | null)[],
  ms: number,
): readonly (Totals | null)[] {
  return traces.map((trace) => (trace === null ? null : totals(trace, ms)))
}

/** Characters of the longest figure of the whole run: what a column needs from 0:00 on. */
export function figureLength(traces: readonly (Trace | null)[]): number {
  const scores = totalsAt(traces, Number.POSITIVE_INFINITY).filter((score) => score !== null)
  const figures = SCORE_ROWS.flatMap(({ of, written }) => scores.map((score) => written(of(score))))
  return figures.reduce((most, { length }) => Math.max(most, length), LEAST_FIGURE)
}

/** '10:52': so that columns stay alike from one scenario to the next. */
const LEAST_FIGURE = 5

/** Which of the values are best: none where all are equal or one is not known yet. */
export function bestOf(values: readonly (number | null)[]): readonly boolean[] {
  const known = values.filter((value) => value !== null)
  const least = Math.min(...known)
  const tells = known.length === values.length && known.some((value) => value !== least)
  return values.map((value) => tells && value === least)
}
