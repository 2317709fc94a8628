import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { fold } from '../../src/model/events/index.ts'
import { initialWorld } from '../../src/model/world.ts'
import {
  eventIndexAt,
  nextEventTime,
  previousEventTime,
  worldAt,
} from '../../src/trace/world-at.ts'
import { randomTrace } from './random-trace.ts'
import { allRun, at, load, lost, serves, topology, traceOf } from './traces.ts'

describe('trace: world at', () => {
  test('any instant: equals the fold of all events up to and including it', () => {
    const trace = randomTrace(1, 2_000)
    const random = stream(2, 'instants')
    for (let count = 0; count < 200; count++) {
      const t = random.integer(trace.horizonMs + 1)
      const before = trace.events.filter((event) => event.at <= t)
      expect(worldAt(trace, t)).toEqual(fold(initialWorld(topology), before))
    }
  })

  test('exactly a keyframe of events: equals the fold', () => {
    const moments = Array.from({ length: 1_024 }, (_, index) => at(index, load('host-1', index)))
    const trace = traceOf(...moments)
    for (const count of [511, 512, 513, 1_024]) {
      expect(worldAt(trace, (count - 1) * 1_000).hosts.get('host-1')?.load.cpuMHz).toBe(count - 1)
    }
  })

  test('between two events: the same record, so that a screen need not redraw', () => {
    const trace = traceOf(allRun, at(10, lost('sql', 'host-2')))
    expect(worldAt(trace, 4_000)).toBe(worldAt(trace, 9_999))
    expect(worldAt(trace, 10_000)).not.toBe(worldAt(trace, 9_999))
  })

  test('before the first event and in an empty trace: the initial world', () => {
    expect(worldAt(traceOf(at(5, lost('sql', 'host-2'))), 4_999)).toEqual(initialWorld(topology))
    expect(worldAt(traceOf(), 600_000)).toEqual(initialWorld(topology))
  })
})

describe('trace: events at an instant', () => {
  const trace = traceOf(
    allRun,
    at(10, lost('sql', 'host-2'), lost('file', 'host-2')),
    at(15, load('host-1', 500)),
    at(20, serves('sql', 'host-1')),
  )

  test('index: counts the events that have happened, those of the instant included', () => {
    expect([-1, 0, 9_999, 10_000, 19_999, 20_000].map((t) => eventIndexAt(trace, t))).toEqual([
      0, 3, 3, 5, 6, 7,
    ])
  })

  test('next: the first later instant that is not quiet, once for several events', () => {
    expect(nextEventTime(trace, 0)).toBe(10_000)
    expect(nextEventTime(trace, 10_000)).toBe(20_000)
    expect(nextEventTime(trace, 20_000)).toBeNull()
  })

  test('previous: the last earlier instant that is not quiet', () => {
    expect(previousEventTime(trace, 600_000)).toBe(20_000)
    expect(previousEventTime(trace, 20_000)).toBe(10_000)
    expect(previousEventTime(trace, 10_000.5)).toBe(10_000)
    expect(previousEventTime(trace, 10_000)).toBeNull()
  })
})
