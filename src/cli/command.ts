/** What a command of the terminal is, and how it says no. */

/** Where a command reads and writes: the terminal, or a test. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly input: () => AsyncIterable<Uint8Array>
}

export type Command = {
  readonly name: string
  /** What stands after the name. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The paragraph below the usage: options, output. */
  readonly help: string
  /** Throws `BadInput` or `RunFailed`; anything else that it throws is a mistake of ours. */
  readonly run: (args: readonly string[], io: Io) => Promise<void>
}

/** What the user gave cannot be used: every reason, one a line. Exit code 2. */
export class BadInput extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'))
    this.reasons = reasons
  }
}

/** The input was good and the run did not come to its end. Exit code 1. */
export class RunFailed extends Error {}
