/** Where a run stops instead of going on for ever. */
export type KernelLimits = {
  /** Steps of processes in one run of the kernel. */
  readonly events: number
  /** Steps at one and the same instant: above it, processes wake each other without end. */
  readonly eventsPerInstant: number
  /** Processes alive at the same time. */
  readonly processes: number
}

export const DEFAULT_LIMITS: KernelLimits = {
  events: 50_000_000,
  eventsPerInstant: 500_000,
  processes: 200_000,
}

/** A limit was reached. Not a mistake of the program by itself: the scenario may ask too much. */
export class LimitBreach extends Error {
  override readonly name = 'LimitBreach'
  readonly limit: keyof KernelLimits
  readonly value: number
  /** The names of processes that were at work when it happened. */
  readonly subjects: readonly string[]

  constructor(limit: keyof KernelLimits, value: number, subjects: readonly string[]) {
    super(`more than ${value} ${WORDS[limit]}; at work: ${subjects.join(', ')}`)
    this.limit = limit
    this.value = value
    this.subjects = subjects
  }
}

const WORDS: Record<keyof KernelLimits, string> = {
  events: 'events in one run',
  eventsPerInstant: 'events at one instant',
  processes: 'processes at the same time',
}
