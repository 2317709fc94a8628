import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { arranged, nextSorting } from '../../../src/ui/views/table/arrange.ts'
import { moved, nextOpen } from '../../../src/ui/views/table/moves.ts'
import { TABLES, type TableName } from '../../../src/ui/views/table/tables.ts'
import { clusterOf } from '../../cluster.ts'

const scenario = clusterOf(`
  host-2 4096 MB: web-10 512, web-9 2048
  host-10 4096 MB: sql-01 1024`)

const tableOf = (name: TableName) => TABLES.find((table) => table.name === name) ?? TABLES[0]

function set(name: TableName, key: string, text: string): Scenario | string | undefined {
  const row = scenario[name][0]
  const column = tableOf(name)?.columns.find((one) => one.key === key)
  return row === undefined ? undefined : column?.set?.(scenario, row, text)
}

describe('table: order', () => {
  const columns = tableOf('vms')?.columns ?? []
  const order = (key: string | null, descending = false, filter = '') => {
    const sorting = key === null ? null : { key, descending }
    return arranged(scenario, scenario.vms, { columns, sorting, filter })
  }

  test.each([
    ['as drawn', null, false, ['web-10', 'web-9', 'sql-01']],
    ['by name, 9 before 10', 'id', false, ['sql-01', 'web-9', 'web-10']],
    ['by memory, the most first', 'ramMB', true, ['web-9', 'sql-01', 'web-10']],
    ['by home, 2 before 10', 'home', false, ['web-10', 'web-9', 'sql-01']],
  ] as const)('table: %s', (_, key, descending, ids) => {
    expect(order(key, descending)).toEqual(ids)
  })

  test('table: a filter finds text in any cell', () => {
    expect(order(null, false, 'HOST-10')).toEqual(['sql-01'])
    expect(order(null, false, '2,048')).toEqual(['web-9'])
  })

  test('table: a heading sorts up, then down, then not', () => {
    const up = nextSorting(null, 'id')
    const down = nextSorting(up, 'id')
    expect([up?.descending, down?.descending, nextSorting(down, 'id')]).toEqual([false, true, null])
  })
})

describe('table: changes', () => {
  test.each([
    ['vms', 'ramMB', '1,536', { vms: [{ ramMB: 1_536 }, {}, {}] }],
    ['vms', 'home', 'host-10', { vms: [{ home: 'host-10' }, {}, {}] }],
    ['vms', 'restartPriority', 'High', { vms: [{ restartPriority: 'high' }, {}, {}] }],
    ['vms', 'on', '', { vms: [{ on: false }, {}, {}] }],
    [
      'vms',
      'longestOutageMs',
      '2:30',
      { vms: [{ objective: { longestOutageMs: 150_000 } }, {}, {}] },
    ],
    ['hosts', 'id', 'node-1', { hosts: [{ id: 'node-1' }, {}], vms: [{ home: 'node-1' }, {}, {}] }],
    ['hosts', 'coreMHz', '3000', { hosts: [{ coreMHz: 3_000 }, {}] }],
  ] as const)('table: %s %s "%s"', (name, key, text, expected) => {
    expect(set(name, key, text)).toMatchObject(expected)
  })

  test.each([
    ['vms', 'ramMB', 'much', 'is not a number'],
    ['vms', 'home', 'host-9', 'cannot be chosen'],
    ['vms', 'longestOutageMs', 'soon', 'is not a time'],
    ['vms', 'id', 'sql-01', 'already'],
    ['hosts', 'id', '', 'missing'],
  ] as const)('table: %s %s "%s" is refused with a reason', (name, key, text, reason) => {
    expect(set(name, key, text)).toContain(reason)
  })

  test('table: an empty objective asks for nothing', () => {
    const after = set('vms', 'longestOutageMs', '') as Scenario
    expect(after.vms[0]?.objective).toEqual({})
  })

  test('table: figures tell and are not changed', () => {
    expect(tableOf('hosts')?.columns.filter((column) => column.set === undefined)).toHaveLength(2)
  })
})

describe('table: keys', () => {
  const size = { rows: 3, columns: 4 }

  test.each([
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['PageDown', { row: 2, column: 1 }],
    ['End', { row: 1, column: 3 }],
    ['Ctrl+Home', { row: 0, column: 0 }],
    ['x', null],
  ])('table: %s', (key, cell) => {
    expect(moved(key, { row: 1, column: 1 }, size)).toEqual(cell)
  })

  test('table: Tab goes on to the next cell that can be changed, over the end of a row', () => {
    const open = (column: number) => column !== 3
    expect(nextOpen({ row: 0, column: 2 }, size, { by: 1, open })).toEqual({ row: 1, column: 0 })
    expect(nextOpen({ row: 2, column: 2 }, size, { by: 1, open })).toBeNull()
    expect(nextOpen({ row: 0, column: 0 }, size, { by: -1, open })).toBeNull()
  })
})
