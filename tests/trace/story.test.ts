import { describe, expect, test } from 'vitest'
import { digestOf } from '../../src/trace/digest.ts'
import { story } from '../../src/trace/story.ts'
import * as facts from './traces.ts'
import { allRun, at, traceOf } from './traces.ts'

const fails = { atMs: 120_000, kind: 'host-fails', host: 'host-2' } as const

const trace = traceOf(
  at(0, facts.runs('web', 'host-1'), { kind: 'lun-shared', lun: 'lun-1' }),
  at(120, { kind: 'incident', index: 0, incident: fails }, { kind: 'host-failed', host: 'host-2' }),
  at(126.6, { kind: 'host-suspected', host: 'host-2', by: 'host-1' }),
  at(300, facts.moves('file', 'live')),
  at(599.999, { kind: 'incident-refused', index: 1, incident: fails, reason: 'it is off' }),
)

describe('trace: story', () => {
  test('each event a line, in columns', () => {
    expect(story(trace)).toBe(
      [
        '    0.000  vm       web runs on host-1',
        '    0.000  storage  lun-1 is open on every host',
        '  120.000  script   fail host-2',
        '  120.000  host     host-2 loses power',
        '  126.600  cluster  host-1 suspects host-2: all its heartbeats are missing',
        '  300.000  move     file starts to move live from host-2 to host-3',
        '  599.999  script   "fail host-2" has no effect: it is off',
      ].join('\n'),
    )
  })

  test('without the quiet ones', () => {
    expect(story(trace, { quiet: false }).split('\n')).toHaveLength(5)
  })

  test('a long run gets a wider column', () => {
    const long = { ...trace, horizonMs: 86_400_000 }
    expect(story(long).split('\n')[4]).toMatch(/^ {4}126\.600 {2}cluster/)
  })

  test('an empty trace tells nothing', () => {
    expect(story(traceOf())).toBe('')
  })
})

describe('trace: digest', () => {
  test('the same events: the same digits, whatever the order of their keys', () => {
    const turned = trace.events.map(
      (event) => Object.fromEntries(Object.entries(event).reverse()) as typeof event,
    )
    expect(digestOf({ ...trace, events: turned })).toBe(digestOf(trace))
    expect(digestOf(trace)).toMatch(/^[0-9a-f]{16}$/)
  })

  test('another event, instant, platform or horizon: other digits', () => {
    const others = [
      { ...trace, events: trace.events.slice(1) },
      { ...trace, events: trace.events.map((event) => ({ ...event, at: event.at + 1 })) },
      { ...trace, platform: 'another' },
      { ...trace, horizonMs: 1 },
      traceOf(allRun),
    ]
    expect(new Set([trace, ...others].map(digestOf)).size).toBe(6)
  })
})
