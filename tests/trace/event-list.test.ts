import { expect, test } from 'vitest'
import { found, lastUpTo, tellings } from '../../src/trace/event-list.ts'
import { allRun, at, lost, poweredOn, serves, traceOf } from './traces.ts'

const fails = { atMs: 120_000, kind: 'host-fails', host: 'host-2' } as const

const trace = traceOf(
  allRun,
  at(
    120,
    { kind: 'incident', index: 0, incident: fails },
    { kind: 'host-failed', host: 'host-2' },
    lost('sql', 'host-2'),
  ),
  at(150, poweredOn('sql', 'host-3')),
  at(240, serves('sql', 'host-3')),
)

test('event list: what is worth telling, with what it is about', () => {
  const from120 = tellings(trace).filter(({ at }) => at >= 120_000)
  expect(from120.map(({ at, about }) => [at / 1_000, about])).toContainEqual([
    120,
    { kind: 'host', id: 'host-2' },
  ])
  expect(from120.find(({ sentence }) => sentence.startsWith('sql'))?.about).toEqual({
    kind: 'vm',
    id: 'sql',
  })
})

test('event list: every word must occur; one platform or all, in order of time', () => {
  const both = found([trace, trace], { words: 'HOST-2 sql', platform: null })
  expect(both.map(({ sentence, platform }) => [sentence, platform])).toEqual([
    ['sql is lost with host-2', 0],
    ['sql is lost with host-2', 1],
  ])
  expect(found([trace, trace], { words: 'sql lost', platform: 1 })).toHaveLength(1)
  expect(found([null, trace], { words: 'no such word', platform: null })).toEqual([])
})

test('event list: the playhead stands at the last that is not after it', () => {
  const list = [{ at: 1 }, { at: 5 }, { at: 5 }, { at: 9 }]
  expect([0, 1, 5, 8, 99].map((ms) => lastUpTo(list, ms))).toEqual([-1, 0, 2, 2, 3])
})
