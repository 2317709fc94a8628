/** What the anatomy of a misfortune draws, platform by platform, on one scale. */
import type { Trace } from '../../model/trace.ts'
import { type Misfortune, type Stretch, stretches } from '../../trace/anatomy.ts'
import { lanes } from '../../trace/lanes.ts'

/** Of one platform; no stretches where it has no such outage. */
export type Anatomy = {
  readonly cut: readonly Stretch[]
  readonly planned: boolean
  readonly open: boolean
  readonly lengthMs: number
  /** What stands there instead of a bar. */
  readonly instead: string | null
}

export function anatomies(
  traces: readonly (Trace | null)[],
  vm: string,
  { outages, from }: Misfortune,
): readonly Anatomy[] {
  return traces.map((trace, index) => {
    const outage = outages[index]
    if (trace === null) return nothing('not run yet')
    if (!outage) return nothing(serves(trace, vm, from) ? 'keeps on serving' : 'does not run then')
    const cut = stretches(trace, outage)
    const lengthMs = (outage.to ?? trace.horizonMs) - outage.from
    return { cut, planned: outage.planned, open: outage.to === null, lengthMs, instead: null }
  })
}

const nothing = (instead: string): Anatomy => ({
  ...{ cut: [], planned: false, open: false, lengthMs: 0, instead },
})

const SERVING: readonly string[] = ['running', 'slow', 'live']

function serves(trace: Trace, vm: string, ms: number): boolean {
  const segment = lanes(trace)
    .get(vm)
    ?.findLast(({ from }) => from <= ms)
  return segment !== undefined && SERVING.includes(segment.look)
}

/** Integer milliseconds from the first beginning to the last end. */
export type Span = { readonly fromMs: number; readonly toMs: number }

export function spanOf(all: readonly Anatomy[]): Span {
  const cuts = all.flatMap(({ cut }) => cut)
  const fromMs = Math.min(...cuts.map(({ from }) => from))
  return { fromMs, toMs: Math.max(fromMs + 1, ...cuts.map(({ to }) => to)) }
}

/** Steps that a clock has, in ms. */
const STEPS: readonly number[] = [
  100, 500, 1_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000,
  3_600_000, 7_200_000, 21_600_000, 86_400_000,
]
const MOST_TICKS = 5

/** Milliseconds after the beginning, 0 among them. */
export function ticksOf({ fromMs, toMs }: Span): readonly number[] {
  const length = toMs - fromMs
  const step = STEPS.find((one) => length / one <= MOST_TICKS) ?? length
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => index * step)
}

/** Whether two runs tell the same of it. */
export function sameLengths(a: readonly Anatomy[], b: readonly Anatomy[]): boolean {
  const told = (all: readonly Anatomy[]): string =>
    all.map(({ cut }) => cut.map(({ wait, from, to }) => `${wait} ${to - from}`).join()).join('|')
  return told(a) === told(b)
}
