import type { Kernel } from './kernel.ts'
import type { ProcessHandle, Wake } from './process.ts'

/** Something that processes wait for. It keeps no memory: who comes after the firing waits. */
export class Signal {
  readonly name: string
  /** What a process woken by this signal receives. */
  readonly wake: Wake = { by: this }
  /** In order of waiting. Kept by the kernel; few, so no set, which is slow to empty. */
  waiting: ProcessHandle[] = []
  /** How often it has fired, for who works out something anew only when it has. */
  fired = 0

  constructor(name: string) {
    this.name = name
  }

  /**
   * Wakes all who wait, in order of waiting: each continues at this instant, through the calendar,
   * and carries on the cause of the process that fired.
   */
  fire(kernel: Kernel): void {
    this.fired++
    if (this.waiting.length > 0) kernel.wakeAll(this)
  }
}

/** The first of several waits. */
export class AnyOf {
  /** Each once. */
  readonly signals: readonly Signal[]
  /** The shortest of the durations, in ms; undefined when only signals are waited for. */
  readonly delay: number | undefined

  constructor(signals: readonly Signal[], delay: number | undefined) {
    this.signals = signals
    this.delay = delay
  }
}

/** Ends with the first of the waits; the others are dropped. Numbers are durations in ms. */
export function anyOf(...waits: readonly (Signal | number)[]): AnyOf {
  const signals: Signal[] = []
  let delay: number | undefined
  for (const wait of waits) {
    if (typeof wait !== 'number') signals.push(wait)
    else if (delay === undefined || wait < delay) delay = wait
  }
  return new AnyOf(signals, delay)
}
