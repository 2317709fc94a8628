import { assert } from './assert.ts'
import { CENTRE, FAR_TAIL, type Rational, TAIL } from './normal-coefficients.ts'

/**
 * Functions whose last bit the language leaves to each JavaScript engine, made here from
 * + - * / and sqrt alone, which are exact everywhere: the same bits in Node and every browser.
 */

/** ln 2 in two parts; the high one has 32 significant bits, so k × LN2_HIGH is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const SQRT_2 = Math.sqrt(2)
const TWO_32 = 4294967296
/** exp is Infinity above and 0 below these, as in IEEE doubles. */
const EXP_MAX = 709.782712893384
const EXP_MIN = -745.1332191019412
/** On |r| ≤ ln 2 / 2 the first term left out is below 2^-57 of the sum. */
const EXP_TERMS = 14
/** On |s| ≤ 0.1716 the first term left out is below 2^-60 of the sum. */
const LN_LAST_POWER = 23
/** Half the step of `Random.next`, in place of a draw of exactly 0. */
const SMALLEST_DRAW = 1 / (2 * TWO_32)

/** e^x; relative error below 1e-14 where the result is a normal number. */
export function exp(x: number): number {
  if (x > EXP_MAX) return Number.POSITIVE_INFINITY
  if (x < EXP_MIN) return 0
  const doublings = Math.round(x / (LN2_HIGH + LN2_LOW))
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW
  let sum = 1
  for (let term = EXP_TERMS; term > 0; term--) sum = 1 + (rest * sum) / term
  return scale(sum, doublings)
}

/** Natural logarithm of x > 0; relative error below 1e-14. */
export function ln(x: number): number {
  assert(x > 0 && x < Number.POSITIVE_INFINITY, 'ln needs a finite number above 0', { x })
  let mantissa = x
  let doublings = 0
  for (; mantissa >= TWO_32; doublings += 32) mantissa /= TWO_32
  for (; mantissa < 1 / TWO_32; doublings -= 32) mantissa *= TWO_32
  for (; mantissa > SQRT_2; doublings++) mantissa /= 2
  for (; mantissa < SQRT_2 / 2; doublings--) mantissa *= 2
  const s = (mantissa - 1) / (mantissa + 1)
  const square = s * s
  let sum = 0
  for (let power = LN_LAST_POWER; power > 0; power -= 2) sum = sum * square + 1 / power
  return doublings * LN2_HIGH + (2 * s * sum + doublings * LN2_LOW)
}

/**
 * The x below which a standard normal variable falls with probability p, 0 < p < 1; relative error
 * below 1e-13. Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal
 * Distribution", Applied Statistics 37 (1988), routine PPND16.
 */
export function normalQuantile(p: number): number {
  assert(p > 0 && p < 1, 'a quantile needs 0 < p < 1', { p })
  const centred = p - 0.5
  if (Math.abs(centred) <= 0.425) {
    return centred * ratio(CENTRE, 0.180625 - centred * centred)
  }
  const depth = Math.sqrt(-ln(centred < 0 ? p : 1 - p))
  const size = depth <= 5 ? ratio(TAIL, depth - 1.6) : ratio(FAR_TAIL, depth - 5)
  return centred < 0 ? -size : size
}

/**
 * A lognormal variate by inversion of one draw u in [0, 1): `median` is its median (any unit),
 * `sigma` the standard deviation of its logarithm.
 */
export function lognormal(u: number, median: number, sigma: number): number {
  return median * exp(sigma * normalQuantile(Math.max(u, SMALLEST_DRAW)))
}

function ratio(rational: Rational, x: number): number {
  return horner(rational.above, x) / horner(rational.below, x)
}

/** Coefficients from the constant term up. */
function horner(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let index = coefficients.length - 1; index >= 0; index--) {
    sum = sum * x + (coefficients[index] as number)
  }
  return sum
}

/** x × 2^doublings, in steps that neither overflow nor lose bits before the last one. */
function scale(x: number, doublings: number): number {
  let scaled = x
  let left = doublings
  for (; left >= 32; left -= 32) scaled *= TWO_32
  for (; left <= -32; left += 32) scaled /= TWO_32
  for (; left > 0; left--) scaled *= 2
  for (; left < 0; left++) scaled /= 2
  return scaled
}
