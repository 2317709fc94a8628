/** A guest saved to disk and restored elsewhere, as quick migration does. MB = 10^6 bytes. */
export type SaveResume = {
  readonly ramMB: number
  /** To disk while saving, above 0. */
  readonly writeMBps: number
  /** From disk while restoring, above 0. */
  readonly readMBps: number
  /** All that does not depend on memory: release, acquire, bring online. */
  readonly fixedS: number
  /** The part of RAM that is written, 0 to 1. */
  readonly savedShare: number
}

export type ConcurrentSaveResume = {
  /** Equal guests; whole, at least 1. */
  readonly count: number
  readonly ramMB: number
  /** Shared by all of them in either direction, above 0. */
  readonly linkMBps: number
  readonly fixedS: number
  readonly savedShare: number
  /** All at once, or save, move and restore one after the other. */
  readonly order: 'parallel' | 'serial'
}

/** Silence from the first byte saved to the last restored. Source: Physics, section B. */
export function saveResume(input: SaveResume): { downtimeS: number } {
  const savedMB = input.savedShare * input.ramMB
  return { downtimeS: input.fixedS + savedMB / input.writeMBps + savedMB / input.readMBps }
}

/**
 * Equal guests over one path. In parallel each has a part of the link for the whole of both passes,
 * so each is silent as long as all take together; one after the other, each only for its own turn.
 * Source: Physics, section B, "Concurrency".
 */
export function concurrentSaveResume(input: ConcurrentSaveResume): {
  downtimeS: number[]
  makespanS: number
} {
  const { count, ramMB, linkMBps, fixedS, savedShare, order } = input
  const passesS = (2 * savedShare * ramMB) / linkMBps
  const downtimeS = fixedS + (order === 'parallel' ? count * passesS : passesS)
  const makespanS = order === 'parallel' ? downtimeS : count * downtimeS
  return { downtimeS: Array.from({ length: count }, () => downtimeS), makespanS }
}
