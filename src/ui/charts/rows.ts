/** Step functions as rows that a chart draws: one for each instant at which a line steps. */
import type { Points } from '../../trace/series.ts'
import { thin } from '../../trace/thin.ts'

/** The values of the lines at one instant, in the order of the lines. Hold until the next row. */
export type Row = { readonly at: number; readonly values: readonly number[] }

/** More points than pixels would only cost time. */
export const MOST_POINTS = 600

/** At most `MOST_POINTS` rows: each line is thinned to its share of them. */
export function rowsOf(lines: readonly Points[]): readonly Row[] {
  const share = Math.max(4, Math.floor(MOST_POINTS / Math.max(1, lines.length)))
  const thinned = lines.map((points) => thin(points, share))
  const instants = [...new Set(thinned.flatMap((points) => points.map(({ at }) => at)))]
  const next = thinned.map(() => 0)
  return instants
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      values: thinned.map((points, index) => {
        next[index] = advance(points, next[index] ?? 0, at)
        return points[next[index] ?? 0]?.value ?? 0
      }),
    }))
}

/** The last point at or before `at`, searched onwards from `index`. */
function advance(points: Points, index: number, at: number): number {
  let last = index
  while ((points[last + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) last++
  return last
}

/** The row that holds at the instant. */
export function rowAt(rows: readonly Row[], ms: number): Row | undefined {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as Row).at <= ms) low = middle + 1
    else high = middle
  }
  return rows[low - 1]
}

/** A round number at or above everything drawn, and four steps to it at most. */
export function axisTicks(most: number, whole = false): readonly number[] {
  if (most <= 0) return [0, 1]
  const rough = most / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const found = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough)
  const step = whole ? Math.max(1, Math.ceil(found ?? rough)) : (found ?? rough)
  const steps = Math.ceil(most / step)
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

export const highest = (rows: readonly Row[]): number =>
  rows.reduce((most, { values }) => Math.max(most, ...values), 0)
