import { expect, test } from 'vitest'
import { contrast } from '../../../src/ui/timeline/lanes/contrast.ts'
import { laneRows, looksIn, phaseOf } from '../../../src/ui/timeline/lanes/lane-rows.ts'
import { laneAt, laneTop, rowHeight, rowWindow } from '../../../src/ui/timeline/lanes/rows.ts'
import { allRun, at, lost, poweredOn, serves, topology, traceOf } from '../../trace/traces.ts'

const trace = traceOf(
  allRun,
  at(120, { kind: 'host-failed', host: 'host-2' }, lost('sql', 'host-2')),
  at(150, poweredOn('sql', 'host-3')),
  at(240, serves('sql', 'host-3')),
)
const drawn = {
  hosts: [...topology.hosts.values()],
  vms: [...topology.vms.values()],
  clients: [...topology.clients.values()],
}

test('lanes: a row for each VM, a lane for each platform, with its downtime', () => {
  const rows = laneRows(drawn, [trace, null], ['vm'])
  expect(rows.map(({ id }) => id)).toEqual(['web', 'sql', 'file'])
  expect(rows[1]?.lanes.map(({ downtimeMs }) => downtimeMs)).toEqual([120_000, null])
  expect(rows[1]?.lanes[1]?.segments).toEqual([])
})

test('lanes: the legend has what occurs, from well to worst', () => {
  expect(looksIn([trace, null])).toEqual(['running', 'boot', 'detect'])
})

test('lanes: a segment knows why its VM is down, and none where it serves', () => {
  const segments = laneRows(drawn, [trace], ['vm'])[1]?.lanes[0]?.segments ?? []
  const why = segments.map((segment) => phaseOf(trace, 'sql', segment)?.why ?? null)
  expect(why).toEqual([
    null,
    'sql is lost with host-2',
    'sql is powered on at host-3 and boots',
    null,
  ])
})

test('rows: each height of a row belongs to the lane drawn there', () => {
  for (const platforms of [1, 2, 3, 4]) {
    for (let lane = 0; lane < platforms; lane++) {
      expect(laneAt(platforms, laneTop(platforms, lane) + 5)).toBe(lane)
    }
    expect(laneAt(platforms, 0)).toBe(0)
    expect(laneAt(platforms, rowHeight(platforms))).toBe(platforms - 1)
  }
})

test('rows: the window covers the view, is bounded, and stays while a few rows scroll by', () => {
  const view = { height: 300, rowHeight: 36, rows: 200 }
  for (let top = 0; top <= 200 * 36 - 300; top += 17) {
    const { first, end } = rowWindow({ ...view, top })
    expect(first * 36).toBeLessThanOrEqual(top)
    expect(end * 36).toBeGreaterThanOrEqual(top + 300)
    expect(end - first).toBeLessThanOrEqual(40)
  }
  expect(rowWindow({ ...view, top: 1_200 })).toEqual(rowWindow({ ...view, top: 1_280 }))
  expect(rowWindow({ ...view, rows: 0, top: 0 })).toEqual({ first: 0, end: 0 })
})

test('contrast: black on white is 21 to 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})
