import { Digest } from '../base/digest.ts'
import { canonical } from '../model/scenario/digest.ts'
import type { Trace } from '../model/trace.ts'

/**
 * Sixteen hexadecimal digits over platform, horizon and all events: two runs with the same digest
 * went the same way, wherever they ran.
 */
export function digestOf({ platform, horizonMs, events }: Trace): string {
  const digest = new Digest().update(`${platform}\n${horizonMs}\n`)
  for (const event of events) digest.update(`${canonical(event)}\n`)
  return digest.hex()
}
