import { describe, expect, test } from 'vitest'
import { untilWindow } from '../../../src/engine/policies/failback-window.ts'

const HOUR = 3_600_000

describe('policies: failback window', () => {
  test.each([
    ['before it opens', 0, [1, 5], HOUR],
    ['as it opens', HOUR, [1, 5], 0],
    ['in its last millisecond', 5 * HOUR - 1, [1, 5], 0],
    ['as it closes: tomorrow', 5 * HOUR, [1, 5], 20 * HOUR],
    ['over midnight, in the evening', 21 * HOUR, [22, 4], HOUR],
    ['over midnight, after it', 3 * HOUR, [22, 4], 0],
    ['over midnight, at noon', 12 * HOUR, [22, 4], 10 * HOUR],
    ['the same hour twice is the whole day', 7 * HOUR, [9, 9], 0],
    ['on the second day', 24 * HOUR, [1, 5], HOUR],
  ] as const)('%s', (_, now, [from, to], wait) => {
    expect(untilWindow(now, { from, to })).toBe(wait)
  })
})
