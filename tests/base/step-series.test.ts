import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { StepSeries } from '../../src/base/step-series.ts'

function series(...steps: [at: number, value: number][]): StepSeries {
  const built = new StepSeries()
  for (const [at, value] of steps) built.append(at, value)
  return built
}

describe('base: step series', () => {
  test('it is 0 before its first step and holds each value until the next', () => {
    const usage = series([10, 5], [20, 2])
    expect([9, 10, 19, 20, 999].map((at) => usage.valueAt(at))).toEqual([0, 5, 5, 2, 2])
  })

  test('the last value of an instant counts, and an equal value adds no step', () => {
    const usage = series([10, 5], [20, 2], [20, 5], [30, 5], [40, 1])
    expect(usage.points).toEqual([
      { at: 10, value: 5 },
      { at: 40, value: 1 },
    ])
    expect(usage.integral(0, 50)).toBe(160)
  })

  test('time does not run back', () => {
    expect(() => series([10, 5], [9, 1])).toThrow('time ran back')
    expect(() => series([10, 5]).integral(3, 2)).toThrow()
  })

  test.each([1, 2, 3])('seed %i: the integral is the sum over every millisecond', (seed) => {
    const luck = stream(seed, 'steps')
    const usage = new StepSeries()
    const end = 400
    for (let at = luck.integer(9); at < end; at += luck.integer(9)) {
      usage.append(at, luck.integer(1000))
    }
    for (let attempt = 0; attempt < 50; attempt++) {
      const from = luck.integer(end)
      const to = from + luck.integer(end)
      let sum = 0
      for (let at = from; at < to; at++) sum += usage.valueAt(at)
      expect(usage.integral(from, to)).toBe(sum)
    }
  })
})
