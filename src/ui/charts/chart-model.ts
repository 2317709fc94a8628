/** The numbers of the capacity charts: what is used, what there is, what one host less leaves. */
import type { Trace } from '../../model/trace.ts'
import { type ClusterSeries, type Points, series } from '../../trace/series.ts'
import { thin } from '../../trace/thin.ts'
import { clock, number } from '../format.ts'

export type Resource = 'memory' | 'cpu'

/** At one instant, in the unit of the axis. Holds until the next point. */
export type Point = {
  readonly at: number
  readonly used: number
  readonly wanted: number
  readonly capacity: number
  readonly reserve: number
}

type Line = Exclude<keyof Point, 'at'>

const LINES: readonly Line[] = ['used', 'wanted', 'capacity', 'reserve']

/** More points than pixels would only cost time. */
const MOST_POINTS = 600

/** MB and MHz of the trace to GB and GHz: memory is counted in powers of two. */
const SCALE: Readonly<Record<Resource, number>> = { memory: 1_024, cpu: 1_000 }

export const UNITS: Readonly<Record<Resource, string>> = { memory: 'GB', cpu: 'GHz' }

const SERIES: Readonly<Record<Resource, Readonly<Record<Line, keyof ClusterSeries>>>> = {
  memory: {
    used: 'ramMB',
    wanted: 'ramMB',
    capacity: 'ramCapacityMB',
    reserve: 'ramLessOneMB',
  },
  cpu: {
    used: 'cpuMHz',
    wanted: 'cpuDemandMHz',
    capacity: 'cpuCapacityMHz',
    reserve: 'cpuLessOneMHz',
  },
}

/** One row for each instant at which one of the lines steps, thinned to what a chart can show. */
export function chartPoints(trace: Trace, resource: Resource): readonly Point[] {
  const { cluster } = series(trace)
  const share = Math.floor(MOST_POINTS / LINES.length)
  const lines = LINES.map((line) => thin(cluster[SERIES[resource][line]], share))
  const instants = [...new Set(lines.flatMap((points) => points.map(({ at }) => at)))]
  const next = lines.map(() => 0)
  return instants
    .sort((a, b) => a - b)
    .map((at) => {
      const [used, wanted, capacity, reserve] = lines.map((points, index) => {
        next[index] = advance(points, next[index] ?? 0, at)
        return (points[next[index] ?? 0]?.value ?? 0) / SCALE[resource]
      })
      return {
        at,
        used: used ?? 0,
        wanted: wanted ?? 0,
        capacity: capacity ?? 0,
        reserve: reserve ?? 0,
      }
    })
}

/** The last point at or before `at`, searched onwards from `index`. */
function advance(points: Points, index: number, at: number): number {
  let last = index
  while ((points[last + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) last++
  return last
}

export function pointAt(points: readonly Point[], ms: number): Point | undefined {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] as Point).at <= ms) low = middle + 1
    else high = middle
  }
  return points[low - 1]
}

/** A round number above everything drawn, and four steps to it at most. */
export function axisTicks(most: number): readonly number[] {
  if (most <= 0) return [0, 1]
  const rough = most / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough
  const steps = Math.ceil(most / step)
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

export const highest = (points: readonly Point[]): number =>
  points.reduce((most, { used, wanted, capacity }) => Math.max(most, used, wanted, capacity), 0)

export const wantsMore = (points: readonly Point[]): boolean =>
  points.some(({ wanted, used }) => wanted - used > 0.001)

/** 'Memory used peaks at 18.2 GB of 24.6 GB at 3:40' and how it stands to the reserve. */
export function inWords(points: readonly Point[], resource: Resource): string {
  const [first] = points
  if (first === undefined) return 'Nothing has been run yet'
  const peak = points.reduce((best, point) => (point.used > best.used ? point : best), first)
  const over = points.find(({ used, reserve }) => used > reserve)
  const name = resource === 'memory' ? 'Memory' : 'CPU'
  const figures = `${amount(peak.used, resource)} of ${amount(peak.capacity, resource)}`
  const most = `${name} used peaks at ${figures} at ${clock(peak.at)}`
  return over === undefined
    ? `${most}; one host less would always do`
    : `${most}; from ${clock(over.at)} on it does not fit on one host less`
}

/** '18.2 GB'. */
export const amount = (value: number, resource: Resource): string =>
  `${number(Math.round(value * 10) / 10)} ${UNITS[resource]}`
