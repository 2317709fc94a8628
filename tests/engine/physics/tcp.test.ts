import { describe, expect, test } from 'vitest'
import {
  type Peer,
  RESEND_RULES,
  resendSchedule,
  type SegmentKind,
  tcpRequest,
} from '../../../src/engine/physics/tcp.ts'

const WINDOWS = RESEND_RULES.windows.data

describe('engine: physics: tcp', () => {
  test.each<[Peer, SegmentKind, number, number]>([
    ['windows', 'data', 9_300, 18_900],
    ['windows', 'connect', 9_000, 21_000],
    ['linux', 'data', 804_600, 924_600],
    ['linux', 'connect', 93_000, 189_000],
  ])('%s, %s: the last resend and the end', (peer, kind, last, end) => {
    const { resendsAtMs, abortsAtMs } = resendSchedule(RESEND_RULES[peer][kind])
    expect([resendsAtMs.at(-1), abortsAtMs]).toEqual([last, end])
  })

  test('waits of Linux stop growing at 120 s', () => {
    const { resendsAtMs } = resendSchedule(RESEND_RULES.linux.data)
    const waits = resendsAtMs.slice(1).map((at, index) => at - (resendsAtMs[index] as number))
    expect(waits.slice(-6)).toEqual([102_400, 120_000, 120_000, 120_000, 120_000, 120_000])
  })

  test('a request lives on to the millisecond of its last resend', () => {
    const fate = (freezeMs: number, sentAtMs: number) =>
      tcpRequest({ rule: WINDOWS, freezeMs, sentAtMs })
    expect(fate(9_300, 0)).toEqual({ survives: true, answeredAtMs: 9_300, abortsAtMs: 18_900 })
    expect(fate(9_301, 0)).toEqual({ survives: false, answeredAtMs: null, abortsAtMs: 18_900 })
    expect(fate(9_301, 1).answeredAtMs).toBe(9_301)
  })

  test('a later request never fares worse, and nothing waits when nobody is silent', () => {
    for (const freezeMs of [0, 1, 4_000, 12_345, 30_000]) {
      const fates = Array.from({ length: 31 }, (_, second) =>
        tcpRequest({ rule: WINDOWS, freezeMs, sentAtMs: second * 1_000 }),
      )
      const lives = fates.map(({ survives }) => survives)
      expect(lives.lastIndexOf(false)).toBeLessThan(lives.indexOf(true))
      expect(fates[30]?.answeredAtMs).toBe(30_000)
    }
  })

  test('without a resend only what is sent to a server that listens is heard', () => {
    const rule = { rtoMs: 300, resends: 0, capMs: 120_000 }
    expect(resendSchedule(rule)).toEqual({ resendsAtMs: [], abortsAtMs: 300 })
    expect(tcpRequest({ rule, freezeMs: 1, sentAtMs: 0 }).survives).toBe(false)
    expect(tcpRequest({ rule, freezeMs: 1, sentAtMs: 1 }).survives).toBe(true)
  })
})
