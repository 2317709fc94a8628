import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Trace } from '../../src/model/trace.ts'
import { paceOf, stepAt, type TravelStep, travelAt } from '../../src/trace/travels.ts'
import { clusterOf } from '../cluster.ts'

function traceOf(index: 0 | 1, script: string): Trace {
  const scenario = clusterOf(`host-1 4096 MB: web-01 512
    host-2 4096 MB: sql-01 512
    quorum: host-1
    ${script}`)
  const compared = scenario.platforms[index]
  if (compared === undefined) throw new Error('the cluster compares two platforms')
  return simulate(scenario, compared)
}

const wordOf = (step: TravelStep): string => {
  if (step.kind === 'round') return `round ${step.round}`
  return step.kind === 'stage' ? step.stage : step.kind
}

test('travels: a live move is prepared, copied in rounds and switched over', () => {
  const trace = traceOf(1, '2:00 migrate web-01 to host-2')
  expect(travelAt(trace, 'web-01', 119_999)).toBeNull()
  const travel = travelAt(trace, 'web-01', 120_000)
  if (travel === null) throw new Error('it moves')
  expect(travel).toMatchObject({ source: 'host-1', target: 'host-2', arrives: true })
  const words = travel.steps.map(wordOf)
  expect(words.slice(0, 2)).toEqual(['prepare', 'round 1'])
  expect(words.at(-1)).toBe('switch-over')
  const first = travel.steps[1] as TravelStep
  expect(stepAt(travel, first.from)).toBe(first)
  expect(paceOf(first)).toBeGreaterThan(1_000)
})

test('travels: a group is saved, released, acquired and restored, one after the other', () => {
  const trace = traceOf(0, '2:00 migrate web-01 to host-2')
  const { steps = [], to } = travelAt(trace, 'web-01', 121_000) ?? {}
  expect(steps.map(wordOf)).toEqual(['save', 'release', 'acquire', 'restore'])
  for (const [index, step] of steps.entries()) {
    expect(step.to).toBe(steps[index + 1]?.from ?? to)
  }
})

test('travels: one whose target dies does not arrive', () => {
  const trace = traceOf(1, '2:00 migrate web-01 to host-2\n2:03 fail host-2')
  expect(travelAt(trace, 'web-01', 122_000)?.arrives).toBe(false)
})
