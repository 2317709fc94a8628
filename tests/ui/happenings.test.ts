import { expect, test } from 'vitest'
import {
  HAPPEN_GROUPS,
  type HappenKind,
  happeningOf,
} from '../../src/ui/actions/happenings/index.ts'
import { INCIDENT_LOOKS } from '../../src/ui/incident-looks.ts'
import { clusterOf } from '../cluster.ts'

const scenario = clusterOf(`
  host-1 4096 MB chassis blade-a switch sw-1
  host-2 4096 MB chassis blade-a
  host-3 4096 MB
  1:00 freeze host-1
  2:00 slow host-2 to 40 %
  3:00 fail chassis blade-a
  4:00 return host-1
  5:00 add host-3`)

const fitting = (kind: HappenKind, ids: readonly string[], atMs: number): readonly string[] =>
  ids.filter((id) => happeningOf(kind).fits(scenario, id, atMs))

const HOSTS = ['host-1', 'host-2', 'host-3']

test.each<readonly [HappenKind, number, readonly string[]]>([
  ['host-hangs', 0, HOSTS],
  ['host-hangs', 90_000, ['host-2', 'host-3']],
  ['host-returns', 90_000, ['host-1']],
  ['host-returns', 250_000, []],
  ['host-recovers', 90_000, []],
  ['host-recovers', 130_000, ['host-2']],
  ['host-joins', 0, ['host-1', 'host-2']],
])('happenings: whom %s can befall at %i ms', (kind, atMs, expected) => {
  expect(fitting(kind, HOSTS, atMs)).toEqual(expected)
})

test('happenings: a chassis that has failed can only return', () => {
  expect(fitting('chassis-fails', ['blade-a'], 190_000)).toEqual([])
  expect(fitting('chassis-returns', ['blade-a'], 190_000)).toEqual(['blade-a'])
  expect(fitting('switch-fails', ['sw-1'], 190_000)).toEqual(['sw-1'])
})

test('happenings: each kind of incident stands in one group', () => {
  const kinds = HAPPEN_GROUPS.flatMap(({ happenings }) => happenings.map(({ kind }) => kind))
  expect(kinds.toSorted()).toEqual(Object.keys(INCIDENT_LOOKS).toSorted())
})
