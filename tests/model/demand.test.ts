import { describe, expect, test } from 'vitest'
import { DAILY, demandStep, minutesMs } from '../../src/model/demand.ts'
import type { Profile } from '../../src/model/scenario/schema.ts'

const HOUR_MS = 3_600_000
const BURST: Profile = { kind: 'burst', everyMs: 60_000, forMs: 10_000, toPercent: 300 }
const START = { dayMs: 0, burstMs: 0 }

describe('demand over time', () => {
  test('constant never changes', () => {
    const step = demandStep({ kind: 'constant' }, 5_000, START)
    expect(step).toEqual({ percent: 100, lastsMs: null })
  })

  test('daily: hours that want the same are one step, over midnight too', () => {
    const at = (hour: number) => demandStep({ kind: 'daily' }, hour * HOUR_MS, START)
    expect(at(6)).toEqual({ percent: 30, lastsMs: HOUR_MS })
    expect(at(9)).toEqual({ percent: 100, lastsMs: 3 * HOUR_MS })
    expect(at(22)).toEqual({ percent: 15, lastsMs: 8 * HOUR_MS })
    expect(at(24 + 9.5)).toEqual({ percent: 100, lastsMs: 2.5 * HOUR_MS })
  })

  test('daily: the run begins at a time of day', () => {
    const beginning = { dayMs: minutesMs(8 * 60 + 45), burstMs: 0 }
    expect(demandStep({ kind: 'daily' }, 0, beginning)).toEqual({ percent: 80, lastsMs: 900_000 })
  })

  test('daily: a share for each hour, the busiest is all', () => {
    expect(DAILY.percents).toHaveLength(24)
    expect(Math.max(...DAILY.percents)).toBe(100)
  })

  test('burst: by turns, from where its phase is', () => {
    expect(demandStep(BURST, 0, START)).toEqual({ percent: 300, lastsMs: 10_000 })
    expect(demandStep(BURST, 10_000, START)).toEqual({ percent: 100, lastsMs: 50_000 })
    expect(demandStep(BURST, 59_000, START)).toEqual({ percent: 100, lastsMs: 1_000 })
    const late = { dayMs: 0, burstMs: 55_000 }
    expect(demandStep(BURST, 0, late)).toEqual({ percent: 100, lastsMs: 5_000 })
    expect(demandStep(BURST, 5_000, late)).toEqual({ percent: 300, lastsMs: 10_000 })
  })
})
