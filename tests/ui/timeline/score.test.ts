import { expect, test } from 'vitest'
import { type Totals, totals } from '../../../src/trace/totals.ts'
import { bestOf, SCORE_ROWS, type ScoreRow, totalsAt } from '../../../src/ui/score/score-rows.ts'
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

const rowOf = (label: string) => SCORE_ROWS.find((row) => row.label === label) as ScoreRow

/** Of a score like that of an empty run, but for what is given. */
function best(label: string, ...scores: readonly (Partial<Totals> | null)[]): readonly boolean[] {
  const plain = totals(traceOf(allRun))
  const whole = scores.map((score) => (score === null ? null : { ...plain, ...score }))
  return bestOf(rowOf(label), whole)
}

test('score: the better of two is marked, equals and unknowns are not', () => {
  const down = (downtimeMs: number) => ({ downtimeMs })
  expect(best('VM downtime', down(3), down(1))).toEqual([false, true])
  expect(best('VM downtime', down(2), down(2))).toEqual([false, false])
  expect(best('VM downtime', down(2), null)).toEqual([false, false])
  expect(best('VM downtime', down(5))).toEqual([false])
  expect(best('VM downtime', down(2), down(4), down(2))).toEqual([true, false, true])
})

test('score: what cannot be held against each other has no better side', () => {
  const few = { downtimeMs: 1, cannotRun: ['sql'] }
  expect(best('VM downtime', { downtimeMs: 3 }, few)).toEqual([false, false])
  expect(best('Cannot run here', {}, few)).toEqual([true, false])
  expect(best('Starts refused', { refusedStarts: 1 }, { refusedStarts: 4 })).toEqual([false, false])
  expect(best('Starts refused', { refusedStarts: 0 }, { refusedStarts: 4 })).toEqual([true, false])
  expect(best('LUNs to manage', { luns: 0 }, { luns: 3 })).toEqual([false, false])
  expect(best('LUNs to manage', { luns: 1 }, { luns: 3 })).toEqual([true, false])
})

test('sentence: a move that came back is not done', () => {
  const back = { kind: 'migration-ended', vm: 'file', source: 'host-2', target: 'host-2' } as const
  const trace = traceOf(
    allRun,
    at(60, moves('file', 'save-and-resume'), stage('file', 'save')),
    at(90, { ...back, downtimeMs: 30_000 }),
  )
  expect(sentence([trace], ['A 1'], 600_000)).toBe(
    'At 10:00: file not moved to host-3: it came back; longest outage 30 s (file).',
  )
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
