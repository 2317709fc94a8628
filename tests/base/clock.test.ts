import { expect, test } from 'vitest'
import { clock } from '../../src/base/clock.ts'

test.each([
  [0, '0:00.0'],
  [120_000, '2:00.0'],
  [59_999, '0:59.9'],
  [600_050, '10:00.0'],
  [3_723_400, '1:02:03.4'],
  [36_000_000, '10:00:00.0'],
])('base: clock: %i ms reads %s', (at, reading) => {
  expect(clock(at)).toBe(reading)
})
