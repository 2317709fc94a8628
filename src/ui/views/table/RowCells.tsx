/** One row of a table; drawn again only when it, or the keyboard in it, has changed. */
import clsx from 'clsx'
import { memo } from 'react'
import type { Scenario } from '../../../model/scenario/schema.ts'
import { useView } from '../../stores/view.ts'
import type { Column, Row } from './column.ts'
import { Editor } from './Editor.tsx'
import type { Table } from './tables.ts'
import { type Grid, ROW_PX } from './use-grid.ts'

type Props = {
  readonly table: Table
  readonly row: Row | undefined
  readonly at: number
  readonly scenario: Scenario
  readonly grid: Grid
}

export const RowCells = memo(
  function RowCells({ table, row, at, scenario, grid }: Props) {
    const selected = useView(
      ({ selection }) => selection?.kind === table.kind && selection.id === row?.id,
    )
    if (row === undefined) return null
    const { active } = grid
    return (
      <tr
        aria-rowindex={at + 2}
        aria-selected={selected}
        className={selected ? 'bg-accent-soft' : 'bg-surface hover:bg-raised'}
        style={{ height: ROW_PX }}
      >
        {table.columns.map((column, index) => (
          <CellOf
            key={column.key}
            {...{ column, row, scenario, grid, at, index }}
            active={active.row === at && active.column === index}
          />
        ))}
      </tr>
    )
  },
  (before, after) =>
    before.row === after.row &&
    before.at === after.at &&
    before.table === after.table &&
    before.scenario === after.scenario &&
    before.grid.active.row !== before.at &&
    after.grid.active.row !== after.at,
)

type CellProps = {
  readonly column: Column
  readonly row: Row
  readonly scenario: Scenario
  readonly grid: Grid
  readonly at: number
  readonly index: number
  readonly active: boolean
}

function CellOf({ column, row, scenario, grid, at, index, active }: CellProps) {
  const place = { row: at, column: index }
  const typing = active ? grid.typing : null
  const text = column.show(row, scenario)
  const Tag = index === 0 ? 'th' : 'td'
  return (
    <Tag
      scope={index === 0 ? 'row' : undefined}
      aria-colindex={index + 1}
      aria-readonly={column.set === undefined || undefined}
      tabIndex={active && typing === null ? 0 : -1}
      data-active={active && typing === null}
      onClick={() => (active ? grid.begin(place) : grid.go(place))}
      className={clsx(
        'h-7 overflow-hidden border-b border-line/60 px-2 py-0 font-normal text-ellipsis',
        'whitespace-nowrap -outline-offset-2',
        index === 0 && 'sticky left-0 z-10 bg-inherit font-medium!',
        ['number', 'time', 'figure'].includes(column.kind) && 'text-right tabular-nums',
        column.set === undefined && 'text-ink-3',
        typing !== null && 'px-0!',
      )}
    >
      {typing === null ? text : <Editor {...{ column, row, scenario, grid, typing, place }} />}
    </Tag>
  )
}
