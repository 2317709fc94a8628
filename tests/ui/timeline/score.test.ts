import { expect, test } from 'vitest'
import { bestOf, SCORE_ROWS, totalsAt } from '../../../src/ui/score/score-rows.ts'
import { sentence } from '../../../src/ui/score/sentence.ts'
import {
  abandoned,
  allRun,
  at,
  lost,
  moved,
  moves,
  poweredOn,
  refused,
  serves,
  stage,
  traceOf,
} from '../../trace/traces.ts'

const BRIEFS = ['A 1', 'B 2']
const lose = at(
  120,
  { kind: 'host-failed', host: 'host-2' },
  lost('sql', 'host-2'),
  lost('file', 'host-2'),
  {
    kind: 'client-session-lost',
    client: 'office',
    server: 'sql',
    sessions: 40,
    of: 40,
    requests: 40,
    now: { waiting: 0, away: 40 },
    reason: 'its TCP connection broke',
  },
)
const restart = (seconds: number) => [
  at(150, poweredOn('sql', 'host-3'), poweredOn('file', 'host-3')),
  at(seconds - 10, serves('file', 'host-3')),
  at(seconds, serves('sql', 'host-3')),
]
const slow = traceOf(allRun, lose, ...restart(280))
const quick = traceOf(allRun, lose, ...restart(260))

test('score: the better of two is marked, equals and unknowns are not', () => {
  expect(bestOf([3, 1])).toEqual([false, true])
  expect(bestOf([2, 2])).toEqual([false, false])
  expect(bestOf([2, null])).toEqual([false, false])
  expect(bestOf([5])).toEqual([false])
  expect(bestOf([2, 4, 2])).toEqual([true, false, true])
})

test('score: the figures are those at the playhead', () => {
  const written = (ms: number) =>
    SCORE_ROWS.slice(0, 3).map((row) =>
      totalsAt([slow, null], ms).map((score) => score && row.written(row.of(score))),
    )
  expect(written(100_000)).toEqual([
    ['—', null],
    ['—', null],
    ['0', null],
  ])
  expect(written(600_000)).toEqual([
    ['5:10', null],
    ['2:40', null],
    ['40', null],
  ])
})

test('sentence: before anything happens', () => {
  expect(sentence([slow, quick], BRIEFS, 60_000)).toBe('At 1:00: nothing has gone wrong so far.')
  expect(sentence([null, null], BRIEFS, 0)).toBe('Nothing has been run yet.')
})

test('sentence: what holds on both sides is said once', () => {
  expect(sentence([slow, quick], BRIEFS, 180_000)).toBe(
    'At 3:00: host-2 failed once on both sides; 2 VMs down now on both sides; ' +
      'longest outage 1:00 on both sides (sql).',
  )
})

test('sentence: what differs is said for each side, the words once', () => {
  expect(sentence([slow, quick], BRIEFS, 600_000)).toBe(
    'At 10:00: host-2 failed once on both sides; 2 VMs restarted on both sides; ' +
      'longest outage 2:40 on A 1 (sql), 2:20 on B 2 (sql).',
  )
  expect(sentence([slow, quick], BRIEFS, 275_000)).toContain(
    '1 VM down now on A 1; 1 VM restarted on A 1, 2 on B 2;',
  )
})

test('sentence: moves, refusals, and VMs that do not come back', () => {
  const bad = traceOf(
    allRun,
    at(60, moves('file', 'save-and-resume'), stage('file', 'save')),
    at(90, moved('file', 30_000)),
    at(120, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2')),
    at(130, refused('sql', 'no room')),
    at(140, abandoned('sql', 'no room anywhere')),
  )
  expect(sentence([bad], ['A 1'], 600_000)).toBe(
    'At 10:00: host-2 failed once; file moved; 1 start refused; sql not back; ' +
      'longest outage 8:00 (sql).',
  )
})
