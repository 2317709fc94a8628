import { describe, expect, test } from 'vitest'
import {
  bytes,
  bytesOf,
  bytesPerMs,
  megabytes,
  megabytesOf,
  mhz,
  ms,
  seconds,
} from '../../src/base/units.ts'

describe('base: units', () => {
  test('decimal input becomes whole units without rounding noise', () => {
    expect(seconds(1.1)).toBe(1100)
    expect(seconds(0.3)).toBe(300)
    expect(bytesOf(megabytes(676.8))).toBe(676_800_000)
    expect(bytesPerMs(110)).toBe(110_000)
    expect(bytesPerMs(12.5)).toBe(12_500)
    expect(megabytesOf(bytes(1_500_000))).toBe(1.5)
  })

  test('a fraction of the smallest unit is refused', () => {
    expect(() => ms(1.5)).toThrow('milliseconds')
    expect(() => seconds(0.0005)).toThrow('milliseconds')
    expect(() => bytesPerMs(0.0001)).toThrow('bytes per ms')
  })

  test('less than nothing is refused', () => {
    expect(() => ms(-1)).toThrow()
    expect(() => mhz(-1)).toThrow()
    expect(() => megabytes(-0.5)).toThrow()
    expect(() => megabytes(Number.NaN)).toThrow()
  })
})
