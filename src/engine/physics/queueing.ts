import { assert } from '../../base/assert.ts'

/** Equal processors and how busy they are on average. */
export type Servers = {
  /** Whole, at least 1. */
  readonly servers: number
  /** Work offered for each processor, 0 to below 1. */
  readonly utilisation: number
}

/**
 * The chance that work which arrives finds every processor busy (Erlang C), by the recursion of
 * Erlang B, which neither overflows nor cancels. Source: Physics, G3.
 */
export function erlangC({ servers, utilisation }: Servers): number {
  assert(utilisation >= 0 && utilisation < 1, 'a queue needs room', { utilisation })
  const offered = servers * utilisation
  let blocked = 1
  for (let server = 1; server <= servers; server++) {
    blocked = (offered * blocked) / (server + offered * blocked)
  }
  return blocked / (1 - utilisation * (1 - blocked))
}

/** How many times longer work takes on shared processors than alone. Source: Physics, G3. */
export function processorSharing(input: Servers): { slowdown: number } {
  const { servers, utilisation } = input
  return { slowdown: 1 + erlangC(input) / (servers * (1 - utilisation)) }
}
