import { expect, test } from 'vitest'
import { clock, inSeconds, nearest } from '../../src/base/clock.ts'

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

test('base: clock: a length is rounded half up', () => {
  expect([49, 50, 59_950].map(nearest)).toEqual(['0:00.0', '0:00.1', '1:00.0'])
})

test('base: clock: a length in seconds has no more digits than it needs', () => {
  expect([0, 90_000, 4_655, 420].map(inSeconds)).toEqual(['0 s', '90 s', '4.655 s', '0.42 s'])
})
