/** Guests that boot at the same time from one array. */
export type BootStorm = {
  /** Disk operations of one boot. */
  readonly iosPerBoot: number
  /** Operations a second that the array serves, above 0. */
  readonly arrayIops: number
  /** One boot with the array to itself, in seconds. */
  readonly aloneS: number
  /** How many boot; at least 1. */
  readonly count: number
}

/** A disk that serves several streams in turn. MB = 10^6 bytes. */
export type DiskThroughput = {
  /** Off the platter, without a seek, above 0. */
  readonly mediaMBps: number
  /** To reach the next stream's place: seek and rotation, in ms. */
  readonly positionMs: number
  /** Contiguous volume served in a turn, above 0. */
  readonly blockMB: number
}

/** Until all have booted. Source: Physics, section C, "Boot storms". */
export function bootStorm(input: BootStorm): { durationS: number } {
  const diskS = (input.count * input.iosPerBoot) / input.arrayIops
  return { durationS: Math.max(input.aloneS, diskS) }
}

/** What a disk still gives to interleaved streams together. Source: Physics, section C. */
export function diskThroughput(input: DiskThroughput): { MBps: number } {
  const { mediaMBps, positionMs, blockMB } = input
  return { MBps: mediaMBps / (1 + ((positionMs / 1000) * mediaMBps) / blockMB) }
}
