import { describe, expect, test } from 'vitest'
import {
  clock,
  count,
  duration,
  exactClock,
  exactNumber,
  gigahertz,
  megabytes,
  parseClock,
  percent,
  span,
} from '../../src/ui/format.ts'

describe('format', () => {
  test.each([
    [0, '0:00'],
    [120_000, '2:00'],
    [120_400, '2:00.4'],
    [120_499, '2:00.4'],
    [3_723_000, '1:02:03'],
    [59_999, '0:59.9'],
  ])('clock: %i ms is %s', (ms, text) => {
    expect(clock(ms)).toBe(text)
  })

  test.each([
    [0, '—'],
    [4, '0.004 s'],
    [40, '0.04 s'],
    [300, '0.3 s'],
    [7_200, '7.2 s'],
    [7_000, '7 s'],
    [9_960, '10 s'],
    [41_000, '41 s'],
    [59_700, '1:00'],
    [252_000, '4:12'],
  ])('duration: %i ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text)
  })

  test.each([
    [127_200, 139_550, '12.3 s'],
    [127_290, 139_310, '12.1 s'],
    [0, 120_000, '2:00'],
    [60_050, 300_240, '4:00.2'],
    [60_050, 60_054, '0.004 s'],
  ])('span: %i to %i ms is %s, as its ends are shown', (from, to, text) => {
    expect(span(from, to)).toBe(text)
  })

  test.each([
    [0, '0 %'],
    [0.004, '0.4 %'],
    [0.0004, '0.04 %'],
    [0.92, '92 %'],
    [0.995, '99.5 %'],
    [0.99999, '99.999 %'],
    [0.9999999999, 'just under 100 %'],
    [0.0000000001, 'just over 0 %'],
    [1, '100 %'],
    [1.2, '120 %'],
  ])('percent: %d is %s, never an impossible 0 or 100', (share, text) => {
    expect(percent(share)).toBe(text)
  })

  test('quantities carry their unit', () => {
    expect(megabytes(1_024)).toBe('1,024 MB')
    expect(gigahertz(2_800)).toBe('2.8 GHz')
    expect(gigahertz(5_000)).toBe('5 GHz')
    expect(count(1, 'host')).toBe('1 host')
    expect(count(2, 'copy', 'copies')).toBe('2 copies')
  })

  test('exact figures keep every decimal', () => {
    expect(exactNumber(0.035)).toBe('0.035')
    expect(exactClock(120_437)).toBe('2:00.437')
    expect(exactClock(120_500)).toBe('2:00.5')
  })
})

describe('parseClock', () => {
  test.each([
    ['2:00', 120_000],
    ['2:00.5', 120_500],
    [' 2:00.437 ', 120_437],
    ['1:02:03', 3_723_000],
    ['90', 90_000],
    ['90 s', 90_000],
    ['0.5s', 500],
    ['75:00', 4_500_000],
  ])('%s is %i ms', (text, ms) => {
    expect(parseClock(text)).toBe(ms)
  })

  test.each(['', 'soon', '2:60', '2:5', '1:60:00', '-1', '2:00.1234', '1e3'])(
    '%j is no time',
    (text) => {
      expect(parseClock(text)).toBeNull()
    },
  )

  test.each([0, 1, 999, 60_000, 61_001, 3_599_999, 3_600_000, 90_061_005])(
    'reads back what exactClock writes: %i',
    (ms) => {
      expect(parseClock(exactClock(ms))).toBe(ms)
    },
  )
})
