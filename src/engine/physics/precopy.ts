import { assert, assertNever } from '../../base/assert.ts'
import { exp } from '../../base/pinned-math.ts'
import { afterRound, type RoundSent, type StopRule } from './precopy-stop.ts'

/** Source: Physics, A4: the working-set memory that SimGrid assumes, as a part of RAM. */
const SIMGRID_PART = 0.9

/** How fast a running guest makes copied memory stale. MB = 10^6 bytes. */
export type Dirtying = {
  readonly memoryMB: number
  /** Unique bytes written a second while few repeat. */
  readonly dirtyMBps: number
  /** The memory that it writes at all; the whole of it unless told. */
  readonly workingSetMB?: number
  /** 'hard-cap' unless told. */
  readonly dirty?: DirtyMode
}

/**
 * Unique memory dirtied in time t at rate D within a working set W: 'hard-cap' is min(W, D t);
 * 'exponential' is W (1 - e^(-D t / W)), random writes that hit the same pages again.
 */
export type DirtyMode = 'hard-cap' | 'exponential'

export type Precopy = Dirtying & {
  /** Above 0. */
  readonly linkMBps: number
  readonly stop: StopRule
  /** What the switch-over takes beside the last copy; 0 unless told. */
  readonly fixedS?: number
}

export type PrecopyResult = {
  /** MB sent in each round while the guest runs. */
  readonly rounds: readonly number[]
  /** MB sent while it stands still. */
  readonly finalMB: number
  readonly precopyS: number
  readonly downtimeS: number
  readonly totalS: number
  /** All rounds and the final copy. */
  readonly sentMB: number
}

/**
 * A whole pre-copy migration over a link of constant speed: each round sends what the one before
 * left dirty, until the stop rule says that the guest shall stand still.
 * Source: Physics, section A5, "Working-set-limited".
 */
export function precopy(input: Precopy): PrecopyResult {
  const rounds = [sendRound(input, input.memoryMB)]
  let last = rounds[0] as RoundSent
  while (afterRound(input.stop, last) === 'another round') {
    last = sendRound(input, last.dirtiedMB, last)
    rounds.push(last)
  }
  const finalMB = last.dirtiedMB
  const precopyS = last.totalMB / input.linkMBps
  const downtimeS = finalMB / input.linkMBps + (input.fixedS ?? 0)
  return {
    rounds: rounds.map((round) => round.sentMB),
    finalMB,
    precopyS,
    downtimeS,
    totalS: precopyS + downtimeS,
    sentMB: last.totalMB + finalMB,
  }
}

function sendRound(input: Precopy, sentMB: number, before?: RoundSent): RoundSent {
  const { memoryMB, linkMBps } = input
  assert(linkMBps > 0, 'a link needs a speed above 0', { linkMBps })
  const seconds = sentMB / linkMBps
  return {
    round: (before?.round ?? 0) + 1,
    memoryMB,
    sentMB,
    previousMB: before?.sentMB ?? memoryMB,
    totalMB: (before?.totalMB ?? 0) + sentMB,
    seconds,
    dirtiedMB: dirtiedUnder(input, seconds),
  }
}

/** The published rules come with their own idea of what bounds the dirty memory. */
function dirtiedUnder(input: Precopy, seconds: number): number {
  const { stop, memoryMB } = input
  switch (stop.kind) {
    case 'geometric':
      return input.dirtyMBps * seconds
    case 'bandwidth-time':
      return dirtied({ ...input, workingSetMB: stop.capMB ?? SIMGRID_PART * memoryMB }, seconds)
    case 'threshold':
    case 'xen':
      return dirtied(input, seconds)
    default:
      return assertNever(stop)
  }
}

/** Unique MB that the guest dirties in the time, never more than it has. */
export function dirtied(guest: Dirtying, seconds: number): number {
  const { memoryMB, dirtyMBps, workingSetMB = memoryMB, dirty = 'hard-cap' } = guest
  const setMB = Math.min(workingSetMB, memoryMB)
  if (setMB === 0) return 0
  const writtenMB = dirtyMBps * seconds
  return dirty === 'hard-cap' ? Math.min(setMB, writtenMB) : setMB * (1 - exp(-writtenMB / setMB))
}
