import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/model/trace.ts'
import { outages, type Phase } from '../../src/trace/outages.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const phasesOf = (trace: Trace, vm: string): readonly Phase[] =>
  outages(trace).find((outage) => outage.vm === vm)?.phases ?? []

/** 'regroup 5.5, arbitration 10': the parts of a phase with their seconds. */
function partsOf(trace: Trace, vm: string, name: Phase['name']): string {
  const parts = phasesOf(trace, vm)
    .filter((phase) => phase.name === name)
    .flatMap(({ parts }) => parts)
  return parts
    .map(({ name, from, to }) => `${name} ${to === null ? 'open' : (to - from) / 1_000}`)
    .join(', ')
}

/** The cluster of a story, run anew. */
const storyRun = (platform: string, name: string): Trace => {
  const file = readFileSync(`tests/platforms/${platform}/${name}.story`, 'utf8')
  const [cluster = ''] = file.split('-'.repeat(80))
  return runOf(clusterOf(cluster.replace(/^tell: everything$/m, ''), { platform }), platform)
}

describe('trace: parts', () => {
  /** Fact sheet Virtual Server 2005 R2, worked totals: regroup 5.5, arbitration 10, decision 0.5. */
  test('dead owner of the quorum: regroup, arbitration, placement', () => {
    const trace = storyRun(VIRTUAL_SERVER, 'dead-node-owned-the-quorum')
    expect(partsOf(trace, 'sql-01', 'detect')).toBe('unnoticed 1.193, suspicion 6')
    expect(partsOf(trace, 'sql-01', 'decide')).toBe('regroup 5.5, arbitration 10, placement 0.5')
  })

  test('majority node set: nobody arbitrates', () => {
    const trace = storyRun(VIRTUAL_SERVER, 'majority-three-nodes-and-one-is-lost')
    expect(partsOf(trace, 'web-02', 'decide')).toBe('regroup 5.5, placement 0.5')
  })

  /** From the stop at 140.601 to the start of host-1 at 240.931; then a challenge of 7 + 3 s. */
  test('quorum disk lost and back: no quorum until a node forms the cluster', () => {
    const trace = storyRun(VIRTUAL_SERVER, 'quorum-disk-is-lost-and-is-back')
    expect(partsOf(trace, 'web-02', 'decide')).toBe(
      'no quorum 100.33, arbitration 10, placement 0.5',
    )
  })

  test('quorum lost for good: no quorum to the end', () => {
    const trace = storyRun(VIRTUAL_SERVER, 'majority-three-nodes-and-one-is-lost')
    expect(partsOf(trace, 'web-01', 'decide')).toBe('no quorum open')
  })

  /** Declared 15 s after the last heartbeat at 10 s; 5 s to elect another coordinator. */
  test('ESX: declaration, then an election when the coordinator is lost', () => {
    const trace = storyRun(ESX, 'coordinator-dies')
    expect(partsOf(trace, 'web-01', 'detect')).toBe('unnoticed 1, declaration 14')
    expect(partsOf(trace, 'web-01', 'decide')).toBe('election 5')
  })

  test('what is given up waits for an operator', () => {
    const trace = storyRun(ESX, 'disabled-priority-is-left-to-the-operator')
    const names = outages(trace).flatMap(({ phases }) =>
      phases.flatMap(({ parts }) => parts.map(({ name }) => name)),
    )
    expect(names).toContain('operator')
  })

  /** Of 90 s alone, on each platform; two boots of 150 MB/s share nothing but the array's seeks. */
  test.each([VIRTUAL_SERVER, ESX])('%s: a boot says what it would have taken alone', (platform) => {
    const cluster = `
      host-1 8192 MB: web-01 512
      host-2 8192 MB: a 256, b 256, c 256, d 256, e 256, f 256, g 256, h 256
      horizon: 20:00
      1:00 fail host-2
    `
    const boots = outages(runOf(clusterOf(cluster, { platform }), platform))
      .flatMap(({ phases }) => phases)
      .filter(({ name }) => name === 'boot')
    expect(boots.map(({ aloneMs }) => aloneMs)).toEqual(Array(8).fill(90_000))
    const took = boots.map(({ from, to }) => (to ?? 0) - from)
    expect(Math.max(...took)).toBeGreaterThan(90_000)
  })

  test('of every story: parts add up to their phase', () => {
    for (const platform of [VIRTUAL_SERVER, ESX]) {
      for (const file of readdirSync(`tests/platforms/${platform}`)) {
        const trace = storyRun(platform, file.replace('.story', ''))
        for (const { phases } of outages(trace)) for (const phase of phases) expectTiled(phase)
      }
    }
  })
})

function expectTiled({ name, from, to, parts }: Phase): void {
  expect(parts.length > 0).toBe(name === 'detect' || name === 'decide')
  if (parts.length === 0) return
  const end = to ?? 3_600_000_000
  const sum = parts.reduce((total, part) => total + (part.to ?? end) - part.from, 0)
  expect(sum).toBe(end - from)
  expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to])
}
