import { describe, expect, test } from 'vitest'
import { dirtied, type Precopy, precopy } from '../../../src/engine/physics/precopy.ts'
import { afterRound, type RoundSent } from '../../../src/engine/physics/precopy-stop.ts'

const GUEST: Precopy = {
  memoryMB: 1024,
  linkMBps: 110,
  dirtyMBps: 20,
  workingSetMB: 64,
  stop: { kind: 'threshold', remainingMB: 16, progressMB: 1 },
}

const ROUND: RoundSent = {
  round: 2,
  memoryMB: 1024,
  sentMB: 100,
  previousMB: 200,
  totalMB: 1324,
  seconds: 1,
  dirtiedMB: 50,
}

describe('engine: physics: precopy', () => {
  test('an idle guest is copied once and stops for nothing', () => {
    const { rounds, finalMB, downtimeS } = precopy({ ...GUEST, dirtyMBps: 0, fixedS: 0.3 })
    expect([rounds, finalMB, downtimeS]).toEqual([[1024], 0, 0.3])
  })

  test('a guest faster than the link ends by lack of progress, with its working set left', () => {
    const { rounds, finalMB } = precopy({ ...GUEST, dirtyMBps: 500, workingSetMB: 256 })
    expect([rounds, finalMB]).toEqual([[1024, 256], 256])
  })

  test('random writes that hit the same pages leave less than the hard cap', () => {
    for (const seconds of [0.1, 1, 3.2, 10]) {
      const soft = dirtied({ ...GUEST, dirty: 'exponential' }, seconds)
      expect(soft).toBeLessThan(dirtied(GUEST, seconds))
      expect(soft).toBeCloseTo(64 * (1 - Math.exp((-20 * seconds) / 64)), 9)
    }
    expect(dirtied({ ...GUEST, workingSetMB: 0 }, 1)).toBe(0)
  })

  test('each rule stops for its own reasons', () => {
    const threshold = { kind: 'threshold', remainingMB: 16, progressMB: 1 } as const
    expect(afterRound(threshold, ROUND)).toBe('another round')
    expect(afterRound(threshold, { ...ROUND, dirtiedMB: 16 })).toBe('little left')
    expect(afterRound(threshold, { ...ROUND, dirtiedMB: 99.5 })).toBe('no progress')
    expect(afterRound(threshold, { ...ROUND, round: 30 })).toBe('rounds used up')
    const xen = { kind: 'xen' } as const
    expect(afterRound(xen, ROUND)).toBe('another round')
    expect(afterRound(xen, { ...ROUND, previousMB: 99 })).toBe('no progress')
    expect(afterRound(xen, { ...ROUND, sentMB: 0.2 })).toBe('little left')
    expect(afterRound(xen, { ...ROUND, totalMB: 3073 })).toBe('volume used up')
    expect(afterRound(xen, { ...ROUND, round: 29 })).toBe('rounds used up')
    const pause = { kind: 'bandwidth-time', maxDownMs: 30 } as const
    expect(afterRound(pause, ROUND)).toBe('another round')
    expect(afterRound(pause, { ...ROUND, dirtiedMB: 3 })).toBe('pause is short enough')
  })

  test('a rule that would never end is ended after 30 rounds', () => {
    const endless = precopy({
      ...GUEST,
      dirtyMBps: 500,
      stop: { kind: 'bandwidth-time', maxDownMs: 1 },
    })
    expect(endless.rounds).toHaveLength(30)
  })

  test('a faster link never lengthens the first round, but may add rounds', () => {
    expect(precopy({ ...GUEST, linkMBps: 220 }).precopyS).toBeLessThan(precopy(GUEST).precopyS)
    const hungry = { ...GUEST, dirtyMBps: 100, workingSetMB: 1024 }
    const rounds = (linkMBps: number) => precopy({ ...hungry, linkMBps }).rounds.length
    expect(rounds(110)).toBeGreaterThan(rounds(99))
  })
})

test('engine: physics: precopy: no ordinary guest stands still for a second on 1 GbE', () => {
  for (const memoryMB of [64, 512, 4096]) {
    for (const workingSetMB of [0, 10, 30, 60]) {
      for (const dirtyMBps of [0, 0.3, 5, 55]) {
        const { downtimeS } = precopy({ ...GUEST, memoryMB, workingSetMB, dirtyMBps, fixedS: 0.3 })
        expect(downtimeS).toBeLessThan(1)
      }
    }
  }
})
