import { expect, test } from 'vitest'
import type { Incident } from '../../src/model/scenario/schema.ts'
import { refusedIncidents } from '../../src/trace/refused-incidents.ts'
import { allRun, at, moved, moves, poweredOff, traceOf } from './traces.ts'

const migrate: Incident = { atMs: 10_000, kind: 'vm-migrates', vm: 'file', to: 'host-3' }

test('refused incidents: a refused incident is known by what was refused, not only by its number', () => {
  const trace = traceOf(
    at(10, { kind: 'incident-refused', index: 0, incident: migrate, reason: 'it is off' }),
  )
  const refusal = { platform: 1, reason: 'it is off', tried: false }
  expect(refusedIncidents([migrate], [null, trace])).toEqual(new Map([[0, [refusal]]]))
  const other: Incident = { atMs: 10_000, kind: 'vm-powers-off', vm: 'file' }
  expect(refusedIncidents([other], [null, trace]).size).toBe(0)
})

test('refused incidents: a refused power-on and a move that came back carry the reason', () => {
  const on = { kind: 'vm-powers-on', vm: 'sql', atMs: 20_000 } as const
  const move = { kind: 'vm-migrates', vm: 'file', atMs: 40_000, to: 'host-3' } as const
  const start = { kind: 'start-refused', vm: 'sql', host: null, what: 'power-on' } as const
  const place = { kind: 'start-refused', vm: 'file', host: 'host-3', what: 'migration' } as const
  const moments = [
    at(20, { kind: 'incident', index: 0, incident: on }, { ...start, reason: 'no capacity' }),
    at(40, { kind: 'incident', index: 1, incident: move }, moves('file', 'save-and-resume')),
    at(50, { ...place, reason: 'no room' }),
  ]
  const trace = traceOf(allRun, at(10, poweredOff('sql', 'host-2')), ...moments)
  expect([...refusedIncidents([on, move], [null, trace])]).toEqual([
    [0, [{ platform: 1, reason: 'no capacity', tried: true }]],
    [1, [{ platform: 1, reason: 'no room', tried: true }]],
  ])
  const later = traceOf(allRun, ...moments, at(60, moved('file', 1_000)))
  expect(refusedIncidents([on, move], [later]).has(1)).toBe(false)
})
