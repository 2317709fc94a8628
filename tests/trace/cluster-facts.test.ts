import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import type { Topology } from '../../src/model/topology.ts'
import type { World } from '../../src/model/world.ts'
import { clusterFacts } from '../../src/trace/cluster-facts.ts'
import { driveLetters } from '../../src/trace/drive-letters.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { clusterOf } from '../cluster.ts'

const CLUSTER = `host-1 4096 MB switch sw-1: web-01 512
  host-2 4096 MB switch sw-1: sql-01 512
  host-3 4096 MB switch sw-2: dc-01 512`

type Seen = { readonly world: World; readonly topology: Topology }

function seen(index: 0 | 1, ms: number, script: string): Seen {
  const scenario = clusterOf(`${CLUSTER}\n${script}`)
  const compared = scenario.platforms[index]
  if (compared === undefined) throw new Error('the cluster compares two platforms')
  const trace = simulate(scenario, compared)
  return { world: worldAt(trace, ms), topology: trace.topology }
}

const mscs = (ms: number, script: string): readonly string[] =>
  clusterFacts({ ...seen(0, ms, script), access: 'reservation', votes: true }).map(textOf)
const esx = (ms: number, script: string): readonly string[] =>
  clusterFacts({ ...seen(1, ms, script), access: 'lock', votes: false }).map(textOf)
const textOf = ({ text, trouble }: { text: string; trouble: boolean }) =>
  trouble ? `! ${text}` : text

test('cluster facts: a server cluster at rest names its quorum, nodes and groups', () => {
  expect(mscs(60_000, 'quorum: host-2')).toEqual([
    'quorum: host-2',
    'members: 3 of 3',
    '3 groups',
    '3 of 3 VMs serve',
  ])
})

test('cluster facts: votes where nodes vote, trouble first when a majority is gone', () => {
  const script = 'quorum: majority-node-set\n2:00 fail host-2\n2:00 fail host-3'
  expect(mscs(60_000, script)[0]).toBe('votes: 3 of 3, 2 needed')
  expect(mscs(300_000, script)[0]).toBe('! votes: 0 of 3, 2 needed')
})

test('cluster facts: HA names its coordinator, its primaries and the locks', () => {
  expect(esx(60_000, '')).toEqual([
    'coordinator: host-1',
    '3 primaries',
    '3 locks held',
    '3 of 3 VMs serve',
  ])
})

test('cluster facts: switches, arrays and what does not serve are trouble', () => {
  const facts = esx(150_000, '2:00 fail switch sw-2\n2:00 slow array array-1 to 20 %')
  expect(facts).toEqual(
    expect.arrayContaining(['! array-1 at 20 %', '! switch down: host-3', '! 2 of 3 VMs serve']),
  )
  expect(facts.findIndex((text) => !text.startsWith('!'))).toBeGreaterThan(1)
})

test('drive letters: Q for the quorum, then those that are left in order', () => {
  const { topology, world } = seen(0, 60_000, 'quorum: host-1')
  const letters = [...driveLetters(topology, world)].map(([id, letter]) => `${letter} ${id}`)
  expect(letters.some((text) => text.startsWith('Q:'))).toBe(true)
  expect(letters.filter((text) => !text.startsWith('Q:')).map((text) => text[0])).toEqual([
    'E',
    'F',
    'G',
  ])
})
