import { assertNever } from '../../base/assert.ts'

/** When a migration stops copying beside the running guest and makes it stand still. */
export type StopRule =
  | {
      /** Little is left, or a round gained little, or there were enough rounds. */
      readonly kind: 'threshold'
      readonly remainingMB: number
      readonly progressMB: number
      /** 30 unless told. */
      readonly maxRounds?: number
    }
  | {
      /** After a fixed number of rounds, whatever is left. */
      readonly kind: 'geometric'
      readonly rounds: number
    }
  | {
      /** The rule of Xen's own source code. */
      readonly kind: 'xen'
    }
  | {
      /** What is left can be sent within the pause allowed, at the speed just measured. */
      readonly kind: 'bandwidth-time'
      readonly maxDownMs: number
      /** The most that one round leaves dirty; 0.9 of the memory unless told. */
      readonly capMB?: number | undefined
    }

export type StopReason =
  | 'little left'
  | 'no progress'
  | 'rounds used up'
  | 'volume used up'
  | 'pause is short enough'

/** What is known when a round has been sent. MB = 10^6 bytes. */
export type RoundSent = {
  /** 1 for the first. */
  readonly round: number
  readonly memoryMB: number
  /** In this round. */
  readonly sentMB: number
  /** In the round before; the whole memory for the first. */
  readonly previousMB: number
  /** In all rounds so far. */
  readonly totalMB: number
  /** How long this round took, above 0. */
  readonly seconds: number
  /** Made stale in the meantime: what is left to send. */
  readonly dirtiedMB: number
}

/** Source: Physics, section 0 and A5, after Nelson et al. 2005; a bound for the endless as well. */
export const DEFAULT_MAX_ROUNDS = 30

/** Source: Physics, A3, xc_domain_save.c: DEF_MAX_ITERS, DEF_MAX_FACTOR, 50 pages of 4 KiB. */
const XEN_LIVE_ROUNDS = 29
const XEN_MAX_FACTOR = 3
const XEN_FEW_MB = (50 * 4096) / 1_000_000

/**
 * Whether to send what is left in another round beside the running guest, or to stop it now. Asked
 * after every round, because on a shared link the length of a round is known only when it is over.
 * Progress is judged against the round just sent.
 */
export function afterRound(rule: StopRule, sent: RoundSent): 'another round' | StopReason {
  switch (rule.kind) {
    case 'threshold':
      if (sent.dirtiedMB <= rule.remainingMB) return 'little left'
      if (sent.sentMB - sent.dirtiedMB < rule.progressMB) return 'no progress'
      return roundsLeft(sent, rule.maxRounds ?? DEFAULT_MAX_ROUNDS)
    case 'geometric':
      return roundsLeft(sent, rule.rounds)
    case 'xen':
      return afterXenRound(sent)
    case 'bandwidth-time':
      return afterMeasuredRound(sent, rule.maxDownMs)
    default:
      return assertNever(rule)
  }
}

/** Source: Physics, A3. The link is taken to run at its highest rate. */
function afterXenRound(sent: RoundSent): 'another round' | StopReason {
  if (sent.sentMB > sent.previousMB) return 'no progress'
  if (sent.sentMB < XEN_FEW_MB) return 'little left'
  if (sent.totalMB > XEN_MAX_FACTOR * sent.memoryMB) return 'volume used up'
  return roundsLeft(sent, XEN_LIVE_ROUNDS)
}

/** Source: Physics, A4, SimGrid. Of itself without end when memory is dirtied faster than sent. */
function afterMeasuredRound(sent: RoundSent, maxDownMs: number): 'another round' | StopReason {
  const bandwidth = sent.sentMB / sent.seconds
  if (sent.dirtiedMB <= (bandwidth * maxDownMs) / 1000) return 'pause is short enough'
  return roundsLeft(sent, DEFAULT_MAX_ROUNDS)
}

function roundsLeft(sent: RoundSent, rounds: number): 'another round' | StopReason {
  return sent.round >= rounds ? 'rounds used up' : 'another round'
}
