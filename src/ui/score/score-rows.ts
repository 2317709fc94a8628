/** The lines of the score: what each counts, and how its figure is written. */
import type { Trace } from '../../model/trace.ts'
import type { Figure } from '../../trace/counted.ts'
import { type Totals, totals } from '../../trace/totals.ts'
import { duration, number } from '../format.ts'

export type ScoreRow = {
  readonly label: string
  /** What lists its figure one by one. */
  readonly figure: Figure
  /** What a side with the least of it can be told to have. */
  readonly better: string
  /** What it counts, in a sentence or two. */
  readonly meaning: string
  /** The less, the better. */
  readonly of: (totals: Totals) => number
  readonly written: (value: number) => string
  /** Of how many the figure is a part, where that is worth saying. */
  readonly outOf?: (totals: Totals) => number
  /** Whether the figures of the platforms may be held against each other; else none is better. */
  readonly compares: (scores: readonly Totals[]) => boolean
}

/** What does not run is never down: figures of service compare where the same VMs can run. */
const sameService = (scores: readonly Totals[]): boolean =>
  new Set(scores.map(({ cannotRun }) => cannotRun.join('\n'))).size < 2

/** One platform tries once where another tries four times; only none at all is better. */
const oneRefusesNothing = (scores: readonly Totals[]): boolean =>
  sameService(scores) && scores.some(({ refusedStarts }) => refusedStarts === 0)

export const SCORE_ROWS: readonly ScoreRow[] = [
  {
    label: 'VM downtime',
    figure: 'downtime',
    better: 'less downtime',
    meaning:
      'Time in which VMs that should serve did not, added up over all VMs. Planned moves count ' +
      'with the time that the VM stands still.',
    of: ({ downtimeMs }) => downtimeMs,
    written: duration,
    compares: sameService,
  },
  {
    label: 'Longest outage',
    figure: 'longest',
    better: 'shorter longest outage',
    meaning: 'The longest time that any one VM was away at a stretch, so far.',
    of: ({ longestOutageMs }) => longestOutageMs,
    written: duration,
    compares: sameService,
  },
  {
    label: 'Sessions lost',
    figure: 'sessions',
    better: 'fewer sessions lost',
    meaning:
      'Sessions of clients that broke for good: their VM started anew, or stood still for longer ' +
      'than their connection lives.',
    of: ({ sessionsLost }) => sessionsLost,
    written: number,
    compares: sameService,
  },
  {
    label: 'Requests failed',
    figure: 'requests',
    better: 'fewer requests failed',
    meaning: 'Requests of clients that got no answer in time. Echoes of ping do not count.',
    of: ({ requestsFailed }) => requestsFailed,
    written: number,
    compares: sameService,
  },
  {
    label: 'Starts refused',
    figure: 'refused',
    better: 'no start refused',
    meaning: 'Restarts and power-ons that a rule of the platform refused. Each try counts.',
    of: ({ refusedStarts }) => refusedStarts,
    written: number,
    compares: oneRefusesNothing,
  },
  {
    label: 'VMs never back',
    figure: 'never-back',
    better: 'fewer VMs never back',
    meaning: 'VMs that the platform has given up; at the end of the run all that are still down.',
    of: ({ neverBack }) => neverBack.length,
    written: number,
    compares: sameService,
  },
  {
    label: 'Cannot run here',
    figure: 'cannot-run',
    better: 'fewer VMs that cannot run',
    meaning:
      'VMs that the platform cannot host at all, by one of its rules. They count here and never ' +
      'as downtime.',
    of: ({ cannotRun }) => cannotRun.length,
    written: number,
    compares: () => true,
  },
  {
    label: 'Second copies',
    figure: 'second-copies',
    better: 'fewer second copies',
    meaning:
      'Times that a VM ran twice: its host had lost disk and contact, and another host started ' +
      'it. Nobody knows which of the two to believe.',
    of: ({ secondCopies }) => secondCopies,
    written: number,
    compares: () => true,
  },
  {
    label: 'No spare host',
    figure: 'no-failover',
    better: 'less time without a spare host',
    meaning:
      'Time in which the hosts of the cluster, less the largest, had too little memory for what ' +
      'its VMs use, or will use once they are back.',
    of: ({ noFailoverMs }) => noFailoverMs,
    written: duration,
    compares: sameService,
  },
  {
    label: 'Objectives missed',
    figure: 'objectives',
    better: 'fewer recovery objectives missed',
    meaning:
      'Recovery objectives that VMs state and that were missed, of all that are stated: the ' +
      'longest outage, and the slowest speed. The others are met.',
    of: ({ objectivesMissed }) => objectivesMissed.length,
    written: number,
    outOf: ({ objectives }) => objectives,
    compares: sameService,
  },
  {
    label: 'LUNs to manage',
    figure: 'luns',
    better: 'fewer LUNs to manage',
    meaning: 'LUNs that the storage layout of this platform takes, a quorum disk included.',
    of: ({ luns }) => luns,
    written: number,
    compares: (scores) => scores.every(({ luns }) => luns > 0),
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
  const figures = SCORE_ROWS.flatMap((row) => scores.map((score) => shown(row, score)))
  return figures.reduce((most, { length }) => Math.max(most, length), LEAST_FIGURE)
}

/** '10:52': so that columns stay alike from one scenario to the next. */
const LEAST_FIGURE = 5

/** As the score shows it: '8:24', and '—' for a part of nothing. */
export function shown({ of, written, outOf }: ScoreRow, totals: Totals): string {
  return outOf !== undefined && outOf(totals) === 0 ? '—' : written(of(totals))
}

/**
 * Those of the sides that a row may hold against each other: all of them, or those on which the
 * most can run where the others, with fewer VMs, are another matter.
 */
export function comparable({ compares }: ScoreRow, scores: readonly Totals[]): readonly Totals[] {
  if (compares(scores)) return scores
  const fewest = Math.min(...scores.map(({ cannotRun }) => cannotRun.length))
  const able = scores.filter(({ cannotRun }) => cannotRun.length === fewest)
  return able.length > 1 && able.length < scores.length && compares(able) ? able : []
}

/**
 * On which sides a row is best: none where all are equal as they are shown, unlike, or one is not
 * known yet.
 */
export function bestOf(row: ScoreRow, scores: readonly (Totals | null)[]): readonly boolean[] {
  const known = scores.filter((score) => score !== null)
  const among = known.length === scores.length ? comparable(row, known) : []
  const least = row.written(Math.min(...among.map(row.of)))
  const tells = among.some((score) => row.written(row.of(score)) !== least)
  return scores.map(
    (score) =>
      tells && score !== null && among.includes(score) && row.written(row.of(score)) === least,
  )
}

/** By how much the second is more than the first, as both are shown; null where it says nothing. */
export function difference(row: ScoreRow, scores: readonly (Totals | null)[]): string | null {
  const [first, second] = scores
  if (!first || !second || scores.length !== 2 || !row.compares([first, second])) return null
  const by = asShown(row, row.of(second)) - asShown(row, row.of(first))
  if (by === 0 || row.written(row.of(first)) === row.written(row.of(second))) return '='
  return `${by > 0 ? '+' : '−'}${row.written(Math.abs(by))}`
}

/** Durations are shown in whole seconds from about ten on: what is seen must add up. */
const asShown = ({ written }: ScoreRow, value: number): number =>
  written === duration && value >= 9_950 ? Math.round(value / 1_000) * 1_000 : value
