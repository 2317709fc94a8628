import { describe, expect, test } from 'vitest'
import { exp, ln, lognormal, normalQuantile } from '../../src/base/pinned-math.ts'
import { stream } from '../../src/base/random.ts'

const CASES = 20_000
const ACCURACY = 1e-12

function worst(cases: number, error: (index: number) => number): number {
  let most = 0
  for (let index = 0; index < cases; index++) most = Math.max(most, error(index))
  return most
}

/** Percentage points as printed in tables of the normal distribution, here to 16 digits. */
const QUANTILES: readonly (readonly [p: number, x: number])[] = [
  [1e-20, -9.262340089798409],
  [1e-10, -6.361340902404056],
  [0.001, -3.0902323061678132],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.9999, 3.719016485455709],
]

describe('base: pinned math', () => {
  test('exp agrees with the language on the whole range', () => {
    const luck = stream(1, 'exp')
    const error = () => {
      const x = luck.uniform(-700, 700)
      return Math.abs(exp(x) / Math.exp(x) - 1)
    }
    expect(worst(CASES, error)).toBeLessThan(ACCURACY)
    expect([exp(0), exp(-1e4), exp(1e4)]).toEqual([1, 0, Number.POSITIVE_INFINITY])
  })

  test('ln agrees with the language, near 1 as well', () => {
    const luck = stream(2, 'ln')
    const far = () => {
      const x = Math.exp(luck.uniform(-700, 700))
      return Math.abs(ln(x) / Math.log(x) - 1)
    }
    const near = () => {
      const x = 1 + luck.uniform(1e-9, 1e-3)
      return Math.abs(ln(x) / Math.log(x) - 1)
    }
    expect(worst(CASES, far)).toBeLessThan(ACCURACY)
    expect(worst(CASES, near)).toBeLessThan(ACCURACY)
    expect(ln(1)).toBe(0)
    expect(() => ln(0)).toThrow()
  })

  test.each(QUANTILES)('the normal quantile of %f is %f', (p, x) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThanOrEqual(1e-8 * Math.abs(x))
  })

  test('a lognormal variate has its median at one half and rises with the draw', () => {
    expect(lognormal(0.5, 90, 0.35)).toBe(90)
    expect(lognormal(0.9, 54, 1.9407)).toBeCloseTo(649.4, 0)
    expect(lognormal(0, 90, 0.35)).toBeGreaterThan(0)
    expect(lognormal(0.2, 90, 0.35)).toBeLessThan(lognormal(0.3, 90, 0.35))
  })

  test('the bits are pinned', () => {
    expect([exp(1), ln(10), normalQuantile(0.1), lognormal(0.7, 90, 0.35)]).toMatchInlineSnapshot(`
      [
        2.7182818284590455,
        2.302585092994046,
        -1.2815515655446006,
        108.13169147142477,
      ]
    `)
  })
})
