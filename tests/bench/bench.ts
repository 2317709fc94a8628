/** One measurement against its bar. */
export type BenchLine = {
  /** What was measured, in a few words. */
  readonly what: string
  /** null where nothing was measured. */
  readonly value: number | null
  readonly unit: string
  /** What is asked for, as read by people: '≥ 5' or '≤ 20'; '' where it is only told. */
  readonly bar: string
  readonly ok: boolean
}

/** What each *.bench.ts of this folder exports. */
export type Bench = {
  readonly name: string
  readonly run: () => Promise<readonly BenchLine[]>
}

/** A value that must not be below the bar. */
export function atLeast(what: string, value: number, unit: string, bar: number): BenchLine {
  return { what, value, unit, bar: `≥ ${bar}`, ok: value >= bar }
}

/** A value that must not be above the bar. */
export function atMost(what: string, value: number, unit: string, bar: number): BenchLine {
  return { what, value, unit, bar: `≤ ${bar}`, ok: value <= bar }
}

/** A peer that is not on this machine. */
export const skipped = (what: string): BenchLine => ({
  what: `${what}: not installed`,
  value: null,
  unit: '',
  bar: '',
  ok: true,
})

/** The middle one of an odd number of runs of `measure`. */
export function medianOf(runs: number, measure: () => number): number {
  const values = Array.from({ length: runs }, measure).sort((a, b) => a - b)
  return values[Math.floor(runs / 2)] as number
}

const WARM_UP_MS = 1_000

/** Milliseconds of a piece of work once it is warm: the middle one of an odd number of runs. */
export function timed(runs: number, work: () => unknown): number {
  const warm = performance.now() + WARM_UP_MS
  do work()
  while (performance.now() < warm)
  return medianOf(runs, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}
