import { expect, test } from 'vitest'
import type { LaneView } from '../../../src/ui/stores/lane-view.ts'
import { arranged, isEventful } from '../../../src/ui/timeline/lanes/arrange.ts'
import { differences, meaningOfDifference, signed } from '../../../src/ui/timeline/lanes/figures.ts'
import { laneRows, type Row } from '../../../src/ui/timeline/lanes/lane-rows.ts'
import {
  allRun,
  at,
  lost,
  poweredOff,
  poweredOn,
  serves,
  topology,
  traceOf,
} from '../../trace/traces.ts'

const drawn = {
  hosts: [...topology.hosts.values()],
  vms: [...topology.vms.values()],
  clients: [...topology.clients.values()],
}

const fails = (backAt: number) =>
  traceOf(
    allRun,
    at(120, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2')),
    at(150, poweredOn('sql', 'host-3')),
    at(backAt, serves('sql', 'host-3')),
  )

const traces = [fails(240), fails(200)]

const PLAIN: LaneView = {
  kinds: ['vm'],
  grouping: 'none',
  sorting: 'drawn',
  eventful: false,
  filter: '',
}

const names = (view: Partial<LaneView>): readonly string[] => {
  const whole = { ...PLAIN, ...view }
  const rows = arranged(laneRows(drawn, traces, whole.kinds), drawn, whole)
  return rows.map(({ kind, id }) => (kind === 'group' ? `# ${id}` : id))
}

test('arrange: as drawn, by name, by home, the most different first', () => {
  expect(names({})).toEqual(['web', 'sql', 'file'])
  expect(names({ sorting: 'name' })).toEqual(['file', 'sql', 'web'])
  expect(names({ sorting: 'home' })).toEqual(['web', 'sql', 'file'])
  expect(names({ sorting: 'impact' })).toEqual(['sql', 'web', 'file'])
})

test('arrange: hosts, clients and the cluster beside the VMs, under headings', () => {
  expect(names({ kinds: ['cluster', 'host', 'vm', 'client'], grouping: 'kind' })).toEqual([
    ...['Cluster', '# Hosts', 'host-1', 'host-2', 'host-3'],
    ...['# Virtual machines', 'web', 'sql', 'file', '# Clients', 'office', 'plant', 'readers'],
  ])
  expect(names({ kinds: ['host', 'vm', 'client'], grouping: 'host' })).toEqual([
    ...['# host-1', 'host-1', 'web', 'readers'],
    ...['# host-2', 'host-2', 'sql', 'file', 'office', 'plant', '# host-3', 'host-3'],
  ])
  expect(names({ grouping: 'role' })).toEqual(['# server', 'web', 'sql', 'file'])
})

test('arrange: the uneventful are hidden, and a filter finds by name and by home', () => {
  expect(names({ kinds: ['host', 'vm'], eventful: true })).toEqual(['host-2', 'sql'])
  expect(names({ filter: 'HOST-2' })).toEqual(['sql', 'file'])
  expect(names({ filter: 'we' })).toEqual(['web'])
  expect(names({ filter: 'nothing like it' })).toEqual([])
})

test('figures: the difference is the second less the first, and says so in words', () => {
  const rows = laneRows(drawn, traces, ['vm'])
  expect(rows.map((row) => differences(row, 2)[0] ?? null)).toEqual([null, SQL, null])
  expect(signed(SQL.ms)).toBe('−40 s')
  expect(meaningOfDifference({ kind: 'vm', id: 'sql' }, SQL, ['one', 'other'])).toBe(
    'sql is down 40 s less on other than on one',
  )
})

const SQL = { ms: -40_000, of: 1, than: 0 }

test('figures: beside a branch each lane is held against its own of the branch', () => {
  const [, sql] = laneRows(drawn, [...traces, ...traces.toReversed()], ['vm'])
  expect(sql && differences(sql, 2).map((each) => each && signed(each.ms))).toEqual([
    '+40 s',
    '−40 s',
  ])
})

test('arrange: of many the eventful come first, of a few none', () => {
  expect(names({ sorting: 'auto' })).toEqual(['web', 'sql', 'file'])
  const rows = laneRows(drawn, traces, ['vm'])
  const many = Array.from({ length: 5 }, () => rows.map((row) => ({ ...row }))).flat()
  const ids = arranged(many, drawn, { ...PLAIN, sorting: 'auto' }).map(({ id }) => id)
  expect(ids.slice(0, 6)).toEqual(['sql', 'sql', 'sql', 'sql', 'sql', 'web'])
})

test('arrange: a VM that is off all along is no event, on whatever host it is drawn', () => {
  const [row] = laneRows(drawn, [traceOf(allRun, at(0, poweredOff('web', 'host-1')))], ['vm'])
  const lanes = row?.lanes.map((lane) => ({
    ...lane,
    segments: [...lane.segments, ...lane.segments],
  }))
  const looks = lanes?.flatMap(({ segments }) => segments.map(({ look }) => look))
  expect(looks).toEqual(['off', 'off'])
  expect(isEventful({ ...row, lanes } as Row)).toBe(false)
})
