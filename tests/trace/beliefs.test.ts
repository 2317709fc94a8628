import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Trace } from '../../src/model/trace.ts'
import { beliefsAt } from '../../src/trace/beliefs.ts'
import { judge } from '../../src/trace/truths.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { clusterOf } from '../cluster.ts'

const CLUSTER = `host-1 4096 MB: web-01 512
  host-2 4096 MB: sql-01 512
  host-3 4096 MB: dc-01 512
  quorum: host-1`

function traceOf(index: 0 | 1, script: string): Trace {
  const scenario = clusterOf(`${CLUSTER}\n${script}`)
  const compared = scenario.platforms[index]
  if (compared === undefined) throw new Error('the cluster compares two platforms')
  return simulate(scenario, compared)
}

const said = (trace: Trace, ms: number): readonly string[] =>
  beliefsAt(trace, ms).map(({ by, about, takes, agreed }) => {
    const others = agreed.length === 0 ? '' : ` with ${agreed.join()}`
    return `${by ?? 'management'} ${about} ${takes}${others}`
  })

const judged = (trace: Trace, ms: number): readonly string[] =>
  judge(worldAt(trace, ms), beliefsAt(trace, ms)).map(
    ({ about, beliefs, truth, serving, wrong }) =>
      `${about}: ${beliefs.length} believe, ${truth}, ${serving} serve${wrong ? ', wrong' : ''}`,
  )

test('beliefs: a dead host is alive for all until it is missed, suspected and declared', () => {
  const trace = traceOf(0, '2:00 fail host-2')
  expect(said(trace, 119_999)).toEqual([])
  expect(said(trace, 120_500)).toEqual([])
  expect(judged(trace, 120_500)).toEqual(['host-2: 0 believe, no power, 0 serve, wrong'])
  expect(said(trace, 122_000)).toEqual(['host-1 host-2 silent'])
  expect(said(trace, 130_000)).toEqual(['host-1 host-2 suspect'])
  expect(said(trace, 140_000)).toEqual(['host-1 host-2 dead with host-3'])
  expect(judged(trace, 140_000)).toEqual(['host-2: 1 believe, no power, 0 serve'])
})

test('beliefs: a node that is missed on one network is in touch over the other', () => {
  const trace = traceOf(
    0,
    '2:00 lose heartbeat network of host-2\n3:00 lose vmotion network of host-1\n' +
      '3:30 heal vmotion network of host-1\n4:00 heal heartbeat network of host-2',
  )
  expect(said(trace, 121_000)).toEqual([])
  expect(said(trace, 124_000)).toEqual(['host-1 host-2 half heard'])
  expect(judged(trace, 220_000)).toEqual(['host-2: 1 believe, well, 1 serve'])
  expect(said(trace, 242_000)).toEqual([])
})

test('beliefs: who is missed on the other network too is no more half heard', () => {
  const trace = traceOf(0, '2:00 lose heartbeat network of host-2\n2:30 isolate host-2')
  expect(said(trace, 152_000)).toEqual(['host-1 host-2 silent'])
  expect(said(trace, 164_000)).toEqual(['host-1 host-2 dead with host-3'])
})

test('beliefs: who is heard again on one network of two is half heard again', () => {
  const script = `2:00 lose heartbeat network of host-2\n2:30 lose management network of host-2
    2:34 heal management network of host-2`
  const trace = traceOf(0, script)
  expect(said(trace, 152_000)).toEqual(['host-1 host-2 silent'])
  expect(said(trace, 156_000)).toEqual(['host-1 host-2 half heard'])
})

test('beliefs: an isolated node is taken for dead while it runs and serves', () => {
  const trace = traceOf(0, '2:00 isolate host-2')
  expect(judged(trace, 133_000)).toEqual(['host-2: 1 believe, cut off, 1 serve, wrong'])
  expect(judged(trace, 139_000)).toEqual(['host-2: 1 believe, stopped, 0 serve, wrong'])
})

test('beliefs: a host that tests its gateway takes itself for isolated until it is back', () => {
  const trace = traceOf(1, '2:00 isolate host-2\n4:00 reconnect host-2')
  expect(said(trace, 133_000)).toContain('host-2 host-2 isolated')
  expect(said(trace, 136_000)).toContain('host-1 host-2 dead')
  expect(said(trace, 240_500)).toEqual([])
})

test('beliefs: each side of a split takes the other for dead', () => {
  const trace = traceOf(1, '2:00 split off host-2 host-3')
  expect(said(trace, 140_000)).toEqual(
    expect.arrayContaining(['host-1 host-2 dead', 'host-1 host-3 dead', 'host-2 host-1 dead']),
  )
})

test('beliefs: the same list until it changes', () => {
  const trace = traceOf(1, '2:00 fail host-2')
  expect(beliefsAt(trace, 122_000)).toBe(beliefsAt(trace, 122_500))
})
