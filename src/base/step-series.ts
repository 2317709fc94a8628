import { assert } from './assert.ts'

export type Step = { readonly at: number; readonly value: number }

/**
 * A piecewise-constant function of integer time: 0 before its first step, then each value until the
 * next. With whole values the integral is exact, as long as it stays below 2^53.
 */
export class StepSeries {
  private readonly steps: Step[] = []
  /** areas[i] is the integral up to the instant of steps[i]. */
  private readonly areas: number[] = []

  get points(): readonly Step[] {
    return this.steps
  }

  /** Time does not run back. A second value at the same instant replaces the first. */
  append(at: number, value: number): void {
    const last = this.steps.at(-1)
    assert(Number.isSafeInteger(at) && (last === undefined || at >= last.at), 'time ran back', {
      at,
      last: last?.at,
    })
    if (last?.at === at) this.dropLast()
    if (this.steps.at(-1)?.value === value) return
    this.areas.push(this.area(at))
    this.steps.push({ at, value })
  }

  valueAt(at: number): number {
    return this.steps[this.indexAt(at)]?.value ?? 0
  }

  /** In value × ms. From ≤ to. */
  integral(from: number, to: number): number {
    assert(from <= to, 'an integral needs from ≤ to', { from, to })
    return this.area(to) - this.area(from)
  }

  private area(to: number): number {
    const index = this.indexAt(to)
    const step = this.steps[index]
    return step === undefined ? 0 : (this.areas[index] as number) + step.value * (to - step.at)
  }

  /** The last step at or before the instant; -1 before the first. */
  private indexAt(at: number): number {
    let low = -1
    let high = this.steps.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.steps[middle] as Step).at <= at) low = middle
      else high = middle
    }
    return low
  }

  private dropLast(): void {
    this.steps.pop()
    this.areas.pop()
  }
}
