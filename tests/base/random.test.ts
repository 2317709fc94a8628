import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'

const DRAWS = 20_000

describe('base: random', () => {
  test('a stream depends on seed and name only', () => {
    const draw = (seed: number, ...name: string[]) => stream(seed, ...name).next()
    expect(draw(7, 'host-2', 'repair')).toBe(draw(7, 'host-2', 'repair'))
    const others = [draw(8, 'host-2', 'repair'), draw(7, 'host-2', 'failure'), draw(7, 'host-3')]
    expect(others).not.toContain(draw(7, 'host-2', 'repair'))
    expect(draw(7, 'a', 'bc')).not.toBe(draw(7, 'ab', 'c'))
  })

  test('negative and large seeds are seeds too', () => {
    expect(stream(-1, 'x').next()).not.toBe(stream(1, 'x').next())
    expect(stream(Number.MAX_SAFE_INTEGER, 'x').next()).toBeLessThan(1)
    expect(() => stream(0.5, 'x')).toThrow('whole')
  })

  test('uniform numbers have the mean of their range and stay inside', () => {
    const luck = stream(1, 'uniform')
    let sum = 0
    for (let draw = 0; draw < DRAWS; draw++) {
      const value = luck.uniform(10, 30)
      expect(value >= 10 && value < 30).toBe(true)
      sum += value
    }
    expect(sum / DRAWS).toBeCloseTo(20, 0)
  })

  test('whole numbers hit every value about equally often', () => {
    const luck = stream(2, 'integer')
    const hits = [0, 0, 0, 0, 0]
    for (let draw = 0; draw < DRAWS; draw++) hits[luck.integer(5)]!++
    for (const count of hits) expect(Math.abs(count / DRAWS - 0.2)).toBeLessThan(0.015)
  })

  test('every method draws exactly once', () => {
    const [one, other] = [stream(3, 'once'), stream(3, 'once')]
    one.integer(9)
    one.pick(['a', 'b'])
    one.uniform(2, 3)
    for (let draw = 0; draw < 3; draw++) other.next()
    expect(one.next()).toBe(other.next())
  })

  test('nothing can be picked from nothing', () => {
    expect(() => stream(1, 'x').pick([])).toThrow()
  })
})
