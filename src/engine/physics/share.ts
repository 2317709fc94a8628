import { assert } from '../../base/assert.ts'
import { err, ok, type Result } from '../../base/result.ts'

/** What one claimant wants of a capacity; all in the capacity's unit. */
export type Claim = {
  readonly demand: number
  /** Above 0; 1 unless told. */
  readonly weight?: number
  /** Its reservation: given even when others starve, as far as demanded; 0 unless told. */
  readonly floor?: number
  /** Its limit; none unless told. */
  readonly ceiling?: number
}

export type Shares = { readonly shares: readonly number[] }

/** Even the floors alone do not fit. */
export type ShareProblem = {
  readonly kind: 'floors exceed capacity'
  readonly floors: number
  readonly capacity: number
}

type Range = { readonly low: number; readonly high: number; readonly weight: number }

/**
 * Weighted max-min with reservation and limit: each share is clamp(weight × θ, low, high), where
 * high = min(demand, ceiling) and low = min(floor, high), and θ is such that all of the capacity is
 * given, or all that is asked. Exact: the sum grows in straight pieces, found by walking the points
 * at which a claim leaves its floor or reaches its high.
 * Source: Physics, G1; proportional shares, reservation and limit as in Waldspurger, OSDI 2002.
 */
export function share(capacity: number, claims: readonly Claim[]): Result<Shares, ShareProblem> {
  if (!(capacity >= 0)) assert(false, 'a capacity must not be below 0', { capacity })
  let floors = 0
  let asked = 0
  for (const { demand, weight = 1, floor = 0, ceiling = NONE } of claims) {
    const legal = demand >= 0 && weight > 0 && floor >= 0 && ceiling >= 0
    if (!legal) assert(false, 'a claim needs a weight above 0 and nothing negative', { claims })
    const high = Math.min(demand, ceiling)
    floors += Math.min(floor, high)
    asked += high
  }
  if (floors > capacity) return err({ kind: 'floors exceed capacity', floors, capacity })
  if (asked <= capacity) return ok({ shares: claims.map(highOf) })
  const ranges = claims.map(rangeOf)
  const theta = fairLevel(capacity, ranges)
  return ok({ shares: ranges.map((range) => at(range, theta)) })
}

/** No limit. */
const NONE = Number.POSITIVE_INFINITY

const highOf = ({ demand, ceiling = NONE }: Claim): number => Math.min(demand, ceiling)

function rangeOf(claim: Claim): Range {
  const { weight = 1, floor = 0 } = claim
  const high = highOf(claim)
  return { low: Math.min(floor, high), high, weight }
}

/** The θ at which the shares sum to the capacity; floors fit and not all that is asked fits. */
function fairLevel(capacity: number, ranges: readonly Range[]): number {
  const points = ranges
    .flatMap(({ low, high, weight }) => [
      { theta: low / weight, slope: weight },
      { theta: high / weight, slope: -weight },
    ])
    .sort((a, b) => a.theta - b.theta)
  let given = sum(ranges, (range) => range.low)
  let slope = 0
  let theta = 0
  for (const point of points) {
    const next = given + slope * (point.theta - theta)
    if (next >= capacity) break
    given = next
    slope += point.slope
    theta = point.theta
  }
  return solved(capacity, ranges, theta)
}

/** Between two break-points: who is between its bounds just above θ shares what others leave. */
function solved(capacity: number, ranges: readonly Range[], theta: number): number {
  const growing = ranges.filter((range) => isGrowing(range, theta))
  if (growing.length === 0) return theta
  const fixed = sum(ranges, (range) => (isGrowing(range, theta) ? 0 : at(range, theta)))
  return (capacity - fixed) / sum(growing, (range) => range.weight)
}

function isGrowing({ low, high, weight }: Range, theta: number): boolean {
  return low / weight <= theta && theta < high / weight
}

function at({ low, high, weight }: Range, theta: number): number {
  return Math.min(high, Math.max(low, weight * theta))
}

function sum(ranges: readonly Range[], term: (range: Range) => number): number {
  let total = 0
  for (const range of ranges) total += term(range)
  return total
}
