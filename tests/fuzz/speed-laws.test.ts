/** What more memory and a faster link may never do, over random guests; and what they may. */
import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import type { TraceEvent } from '../../src/model/events/index.ts'
import type { Trace } from '../../src/model/trace.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const TRIES = 60
const random = stream(11, 'laws of speed')
const between = (low: number, high: number) => low + random.integer(high - low + 1)
const ascending = (low: number, high: number) =>
  [between(low, high), between(low, high)].sort((a, b) => a - b) as [number, number]

type Guest = { readonly ramMB: number; readonly dirty: string; readonly linkMBps: number }

const guest = (): Guest => ({
  ramMB: between(64, 3_600),
  dirty: `${between(0, 150)}/${between(0, 600)}`,
  linkMBps: between(5, 125),
})

function move({ ramMB, dirty, linkMBps }: Guest, platform: string): Trace {
  const cluster = `
    host-1 16384 MB: web-01 ${ramMB} dirty ${dirty}
    host-2 16384 MB
    set: ethernet1g ${linkMBps}, pendingTimeout 86400
    horizon: 3:00:00
    1:00 migrate web-01 to host-2`
  return runOf(clusterOf(cluster), platform)
}

const at = ({ events }: Trace, is: (event: TraceEvent) => boolean): number => {
  const found = events.find(is)
  if (found === undefined) throw new Error('the move does not come so far')
  return found.at
}

const stage = (name: string) => (event: TraceEvent) =>
  event.kind === 'move-stage-started' && event.stage === name
const is = (kind: TraceEvent['kind']) => (event: TraceEvent) => event.kind === kind

const saveMs = (trace: Trace) => at(trace, stage('release')) - at(trace, stage('save'))
const downtimeMs = (trace: Trace) => at(trace, is('migration-ended')) - at(trace, stage('save'))
const firstRoundMs = (trace: Trace) =>
  at(trace, is('precopy-round-ended')) - at(trace, is('precopy-round-started'))
const copyMs = (trace: Trace) =>
  at(trace, is('migration-ended')) - at(trace, is('precopy-round-started'))
const rounds = ({ events }: Trace) => events.filter(is('precopy-round-started')).length

describe('laws of speed', () => {
  test('laws: more RAM never shortens a save', () => {
    for (let index = 0; index < TRIES; index++) {
      const one = guest()
      const [less, more] = ascending(64, 3_600).map((ramMB) =>
        saveMs(move({ ...one, ramMB }, VIRTUAL_SERVER)),
      )
      expect(more).toBeGreaterThanOrEqual(less ?? 0)
    }
  })

  test('laws: a faster link never lengthens a save-and-resume', () => {
    for (let index = 0; index < TRIES; index++) {
      const one = guest()
      const [slow, fast] = ascending(5, 125).map((linkMBps) =>
        downtimeMs(move({ ...one, linkMBps }, VIRTUAL_SERVER)),
      )
      expect(fast).toBeLessThanOrEqual(slow ?? 0)
    }
  })

  test('laws: a faster link never lengthens the first round, nor the bound RAM / R', () => {
    for (let index = 0; index < TRIES; index++) {
      const one = guest()
      const [slow, fast] = ascending(5, 125).map((linkMBps) => {
        const trace = move({ ...one, linkMBps }, ESX)
        const boundMs = (one.ramMB / linkMBps) * 1_000
        expect(firstRoundMs(trace)).toBeGreaterThanOrEqual(boundMs)
        expect(firstRoundMs(trace)).toBeLessThan(boundMs + 2)
        expect(copyMs(trace)).toBeGreaterThanOrEqual(boundMs)
        return firstRoundMs(trace)
      })
      expect(fast).toBeLessThanOrEqual(slow ?? 0)
    }
  })

  test('laws: but it may add rounds, because a slow one ends by lack of progress', () => {
    const busy = { ramMB: 512, dirty: '100/400' }
    expect(rounds(move({ ...busy, linkMBps: 50 }, ESX))).toBe(2)
    expect(rounds(move({ ...busy, linkMBps: 125 }, ESX))).toBeGreaterThan(5)
  })
})
