import { assert } from '../../base/assert.ts'

/** A guest's claim on its host's memory, in MB. */
export type MemoryClaim = {
  readonly ramMB: number
  /** What the platform needs beside it to run the guest. */
  readonly overheadMB: number
}

export type HostMemory = {
  readonly physicalMB: number
  /** Kept for the host itself. */
  readonly reserveMB: number
}

/** Whether guests fit without overcommitment, and what is free then: below 0 by what is missing. */
export function fits(
  host: HostMemory,
  guests: readonly MemoryClaim[],
): { fits: boolean; freeMB: number } {
  let freeMB = host.physicalMB - host.reserveMB
  for (const guest of guests) freeMB -= guest.ramMB + guest.overheadMB
  return { fits: freeMB >= 0, freeMB }
}

/** (RAM, overhead) pairs in MB, RAM strictly rising. */
export type OverheadTable = readonly (readonly [ramMB: number, overheadMB: number])[]

/** Straight lines between the rows; the first and last row hold beyond the ends of the table. */
export function overheadFrom(table: OverheadTable, ramMB: number): number {
  const above = table.findIndex(([rowMB]) => rowMB >= ramMB)
  const upper = table[above === -1 ? table.length - 1 : above]
  const lower = table[Math.max(0, above - 1)]
  assert(upper !== undefined && lower !== undefined, 'an overhead table needs a row')
  if (above <= 0) return upper[1]
  const part = (ramMB - lower[0]) / (upper[0] - lower[0])
  return lower[1] + part * (upper[1] - lower[1])
}

/** Guests of one kind, whose pages resemble each other. */
export type Alike = {
  readonly ramMB: readonly number[]
  /** The part of their memory that page sharing gives back once there are two of them, 0 to 1. */
  readonly sharedPart: number
}

/** Memory that page sharing gives back: a guest without a like one shares nothing. */
export function sharingSaving(groups: readonly Alike[]): number {
  let savedMB = 0
  for (const { ramMB, sharedPart } of groups) {
    if (ramMB.length < 2) continue
    for (const ram of ramMB) savedMB += ram * sharedPart
  }
  return savedMB
}

/** How a host that asks a guest for memory gets it. */
export type Reclaim = {
  /** Inflated in the guest, which picks what it misses least. */
  readonly balloonMB: number
  /** Taken page by page by the host, which does not know what matters. */
  readonly swapMB: number
  /** Not to be had: the guest's reservation stands in the way. */
  readonly missingMB: number
}

export type Reclaimable = {
  readonly ramMB: number
  /** Never taken. */
  readonly reservedMB: number
  /** The largest part of RAM that the balloon may hold, 0 to 1; 0 without the driver. */
  readonly balloonPart: number
}

/** Balloon first, up to its cap; swap for the rest; never below the reservation. */
export function reclaim(guest: Reclaimable, wantedMB: number): Reclaim {
  const most = Math.max(0, guest.ramMB - guest.reservedMB)
  const takenMB = Math.min(wantedMB, most)
  const balloonMB = Math.min(takenMB, guest.balloonPart * guest.ramMB)
  return { balloonMB, swapMB: takenMB - balloonMB, missingMB: wantedMB - takenMB }
}
