import { expect, test } from 'vitest'
import { announcement, historyWords } from '../../src/ui/shell/announcement.ts'
import { allRun, at, lost, serves, traceOf } from '../trace/traces.ts'

const trace = traceOf(
  allRun,
  at(60, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2'), lost('file', 'host-2')),
  at(90, serves('sql', 'host-3')),
)
const other = traceOf(allRun, at(95, { kind: 'host-failed', host: 'host-2' }))
const told = (runs: readonly (readonly [string, typeof trace])[], from: number, to: number) =>
  announcement(
    runs.map(([brief, trace]) => ({ brief, trace })),
    { from: from * 1_000, to: to * 1_000 },
  )

test('announcement: a burst is its worst event and a number', () => {
  expect(told([['A', trace]], 50, 61)).toBe('1:01, host-2 loses power, and 2 more events.')
})

test('announcement: one sentence for all platforms, said once where it is the same', () => {
  const both = [
    ['A', trace],
    ['B', trace],
  ] as const
  expect(told(both, 50, 61)).toBe('1:01, all sides: host-2 loses power, and 2 more events.')
  expect(
    told(
      [
        ['A', trace],
        ['B', other],
      ],
      80,
      100,
    ),
  ).toBe('1:40, A: sql serves on host-3; B: host-2 loses power.')
})

test('announcement: nothing is said of nothing', () => {
  expect(told([['A', trace]], 61, 80)).toBe('')
  expect(told([], 0, 80)).toBe('')
})

test('announcement: an undo and a redo are told with what is left, an edit is not', () => {
  const three = { past: 3, future: 0, present: 'c', next: undefined }
  const two = { past: 2, future: 1, present: 'b', next: 'c' }
  expect(historyWords(two, three)).toBe('Undone. 2 more steps left.')
  expect(historyWords(three, two)).toBe('Done again. Nothing left.')
  expect(historyWords({ ...three, present: 'an edit' }, two)).toBe('')
  expect(historyWords(three, { ...two, future: 0, next: undefined })).toBe('')
})
