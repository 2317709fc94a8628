/** What the fields of a scenario are made of: names, and numbers within their bounds. */
import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'

// zod's compiled fast path calls the Function constructor, which the app's content policy forbids.
z.config({ jitless: true })

export const either = z._default
export const optional = z.optional

export const name = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
      'a name starts with a letter or digit and has letters, digits, ".", "_" and "-" only',
    ),
    z.maxLength(LIMITS.nameLength, `a name has at most ${LIMITS.nameLength} characters`),
  )

/** JSON reads -0 but does not write it: a scenario must come back from a link as it was. */
export const unsigned = (value: number) => value + 0

const between = (low: number, high: number) =>
  [
    z.minimum(low, `must be at least ${low}`),
    z.maximum(high, `must be at most ${high}`),
    z.overwrite(unsigned),
  ] as const

export const whole = (low: number, high: number) =>
  z.int(`must be a whole number from ${low} to ${high}`).check(...between(low, high))

export const quantity = (low: number, high: number) =>
  z.number('must be a number').check(...between(low, high))

export const text = (most: number) => z.string().check(z.maxLength(most))
export const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

export const instantMs = whole(0, LIMITS.horizonMs)
