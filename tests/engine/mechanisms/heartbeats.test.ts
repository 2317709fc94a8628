import { describe, expect, test } from 'vitest'
import { lastBeat, nextBeat } from '../../../src/engine/mechanisms/heartbeats.ts'

describe('mechanisms: heartbeats', () => {
  test.each([
    ['between two beats', { periodMs: 1_200, phaseMs: 0 }, 121_000, 120_000, 121_200],
    ['on a beat, which still goes out', { periodMs: 1_000, phaseMs: 0 }, 10_000, 10_000, 11_000],
    ['just before a beat', { periodMs: 1_200, phaseMs: 500 }, 1_699, 500, 1_700],
    ['before the first beat', { periodMs: 1_200, phaseMs: 500 }, 100, -700, 500],
  ])('silent %s', (_when, beat, at, last, next) => {
    expect(lastBeat(beat, at)).toBe(last)
    expect(nextBeat(beat, at)).toBe(next)
  })

  test('from any instant the last beat is less than a period ago, the next at most one away', () => {
    for (let phaseMs = 0; phaseMs < 7; phaseMs++) {
      for (let at = 0; at < 30; at++) {
        const beat = { periodMs: 7, phaseMs }
        expect(at - lastBeat(beat, at)).toBeGreaterThanOrEqual(0)
        expect(at - lastBeat(beat, at)).toBeLessThan(7)
        expect(nextBeat(beat, at) - at).toBeGreaterThan(0)
        expect(nextBeat(beat, at)).toBe(lastBeat(beat, at) + 7)
        expect(Math.abs((lastBeat(beat, at) - phaseMs) % 7)).toBe(0)
      }
    }
  })
})
