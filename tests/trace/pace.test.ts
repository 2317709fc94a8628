import { expect, test } from 'vitest'
import { advanced, type Pace, slowStretches } from '../../src/trace/pace.ts'
import { allRun, at, lost, traceOf } from './traces.ts'

const trace = traceOf(
  allRun,
  at(120, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2')),
  at(122, lost('file', 'host-2')),
  at(300, lost('web', 'host-1')),
)

test('pace: slow around trouble, one stretch where two meet', () => {
  expect(slowStretches([trace])).toEqual([
    { from: 119_000, to: 126_000 },
    { from: 299_000, to: 304_000 },
  ])
  expect(slowStretches([trace, trace])).toEqual(slowStretches([trace]))
  expect(slowStretches([])).toEqual([])
})

const pace: Pace = {
  speed: 100,
  direction: 1,
  slow: [{ from: 1_000, to: 2_000 }],
  slowSpeed: 10,
}

test('pace: a frame that reaches into a slow stretch is slow in it', () => {
  expect(advanced(0, 5, pace)).toBe(500)
  expect(advanced(0, 10, pace)).toBe(1_000)
  expect(advanced(0, 60, pace)).toBe(1_500)
  expect(advanced(0, 111, pace)).toBe(2_100)
  expect(advanced(2_000, 1, pace)).toBe(2_100)
})

test('pace: backwards takes as long as forwards', () => {
  const back: Pace = { ...pace, direction: -1 }
  expect(advanced(2_100, 111, back)).toBe(0)
  expect(advanced(1_500, 50, back)).toBe(1_000)
  expect(advanced(1_000, 1, back)).toBe(900)
})

test('pace: a speed below the slow one stays', () => {
  expect(advanced(1_000, 10, { ...pace, speed: 2 })).toBe(1_020)
})
