/** Thrown when the program, not its user, is wrong. Never caught underway: it becomes a report. */
export class AssertionFailure extends Error {
  override readonly name = 'AssertionFailure'
  /** What was known at the place of failure: plain values, fit for JSON. */
  readonly details: Record<string, unknown>

  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.details = details
  }
}

/** Stays on in production. On a hot path test first, so that `details` is only built on failure. */
export function assert(
  condition: unknown,
  message: string,
  details?: Record<string, unknown>,
): asserts condition {
  if (!condition) throw new AssertionFailure(message, details)
}

/** The end of every switch over a union: the compiler proves that it cannot be reached. */
export function assertNever(value: never): never {
  throw new AssertionFailure('a case of a union is not handled', { value })
}
