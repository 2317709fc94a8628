import { assert } from './assert.ts'

const MASK_64 = 0xffff_ffff_ffff_ffffn
const GOLDEN_64 = 0x9e37_79b9_7f4a_7c15n
const FNV_OFFSET = 0xcbf2_9ce4_8422_2325n
const FNV_PRIME = 0x100_0000_01b3n
const GOLDEN_32 = 0x6d2b79f5
const TWO_32 = 4294967296
/** Stands between the parts of a stream's name, so that ('a', 'bc') is not ('ab', 'c'). */
const SEPARATOR = '\u0000'

/**
 * A stream of random numbers. Every method draws exactly once, so that two runs that ask the same
 * questions in the same order stay in step whatever the answers.
 */
export class Random {
  private readonly draw: () => number

  constructor(draw: () => number) {
    this.draw = draw
  }

  /** In [0, 1), in steps of 2^-32. */
  next(): number {
    return this.draw()
  }

  /** In [low, high). */
  uniform(low: number, high: number): number {
    return low + (high - low) * this.draw()
  }

  /** A whole number in [0, n). */
  integer(n: number): number {
    assert(Number.isInteger(n) && n > 0 && n <= TWO_32, 'integer(n) needs 1 ≤ n ≤ 2^32', { n })
    return Math.floor(n * this.draw())
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(items.length)] as T
  }
}

/**
 * The stream of one subject and purpose, for instance stream(seed, 'host-2', 'repair'). It depends
 * on nothing but the seed and the name: another subject more or less changes nobody's luck.
 */
export function stream(seed: number, ...name: readonly string[]): Random {
  assert(Number.isSafeInteger(seed), 'a seed is a whole number', { seed })
  const start = splitmix64(BigInt(seed))() ^ hash64(name.join(SEPARATOR))
  return new Random(mulberry32(Number(splitmix64(start)() >> 32n)))
}

/** Sebastiano Vigna, "splitmix64.c": a 64-bit generator used here only to seed others. */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & MASK_64
  return () => {
    state = (state + GOLDEN_64) & MASK_64
    let mixed = state
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK_64
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK_64
    return mixed ^ (mixed >> 31n)
  }
}

/** Tommy Ettinger, "mulberry32": 32 bits of state, numbers in [0, 1) in steps of 2^-32. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + GOLDEN_32) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_32
  }
}

/** FNV-1a 64 over UTF-16 code units. */
function hash64(text: string): bigint {
  let hash = FNV_OFFSET
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * FNV_PRIME) & MASK_64
  }
  return hash
}
