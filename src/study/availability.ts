/** Closed forms of availability, against which simulated years are checked. */
import { assert } from '../base/assert.ts'
import { stationary } from './markov.ts'

export const HOURS_PER_YEAR = 8760
const SECONDS_PER_HOUR = 3600

/** Equal hosts that fail and are repaired on their own. */
export type KOfN = {
  /** So many must be up; whole, 1 to n. */
  readonly k: number
  readonly n: number
  /** Means, above 0. */
  readonly mttfH: number
  readonly mttrH: number
  /** Repairs at a time; from n on each host has its own. */
  readonly crews: number
}

export type TwoHosts = {
  readonly mttfH: number
  readonly mttrH: number
  /** Mean time to restart the VM on the other host, above 0. */
  readonly failoverS: number
}

/** Parts of the time, hosts up and the VM: R running, B restarting; with no host up it is down. */
export type TwoHostsStates = Readonly<Record<'2R' | '1R' | '2B' | '1B' | '0', number>>

export const minutesPerYear = (unavailability: number): number =>
  unavailability * HOURS_PER_YEAR * 60

/** Each event takes the service down for so long. Source: Physics, F, closed form 6. */
export function plannedUnavailability(eventsPerYear: number, seconds: number): number {
  return (eventsPerYear * seconds) / (HOURS_PER_YEAR * SECONDS_PER_HOUR)
}

/** Beyond it the weights of the states are scaled down before they overflow. */
const HEAVY = 1e200

/**
 * The part of the time in which fewer than k hosts are up: a chain of births and deaths over the
 * number of failed ones. With a crew for each host it holds for any distributions with these means,
 * otherwise for exponential ones. Source: Physics, F, closed forms 2 and 3.
 */
export function kOfN({ k, n, mttfH, mttrH, crews }: KOfN): { unavailability: number } {
  assert(k >= 1 && k <= n, 'of n hosts at least one and at most all are needed', { k, n })
  let [enough, short, weight] = [0, 0, 1]
  for (let failed = 0; failed <= n; failed++) {
    if (n - failed >= k) enough += weight
    else short += weight
    weight *= ((n - failed) * mttrH) / (Math.min(failed + 1, crews) * mttfH)
    if (weight <= HEAVY) continue
    enough /= HEAVY
    short /= HEAVY
    weight /= HEAVY
  }
  return { unavailability: short / (enough + short) }
}

const STATES = ['2R', '1R', '2B', '1B', '0'] as const

/**
 * One VM on two hosts, exact: each fails at rate λ and is repaired at μ, a restart ends at φ. The
 * VM is down while it restarts and while no host is up. Source: Physics, F, closed form 5.
 */
export function twoHosts(input: TwoHosts): { unavailability: number; states: TwoHostsStates } {
  const fail = 1 / input.mttfH
  const repair = 1 / input.mttrH
  const restart = SECONDS_PER_HOUR / input.failoverS
  const parts = stationary([
    [0, fail, 0, fail, 0],
    [repair, 0, 0, 0, fail],
    [restart, 0, 0, 2 * fail, 0],
    [0, restart, repair, 0, fail],
    [0, 0, 0, 2 * repair, 0],
  ])
  const entries = STATES.map((state, index) => [state, parts[index]])
  const states = Object.fromEntries(entries) as TwoHostsStates
  return { unavailability: states['2B'] + states['1B'] + states['0'], states }
}
