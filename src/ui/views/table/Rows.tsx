/** The rows in view and a few beyond; the rest is room. */
import clsx from 'clsx'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { useScenario } from '../../stores/scenario.ts'
import { nextSorting, type Sorting } from './arrange.ts'
import type { Column } from './column.ts'
import { RowCells } from './RowCells.tsx'
import type { Table } from './tables.ts'
import { ROW_PX, useGrid } from './use-grid.ts'

type Props = {
  readonly table: Table
  readonly ids: readonly string[]
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting | null) => void
}

const BEYOND = 12
const STEP = 6
const SEEN = 60

export function Rows({ table, ids, sorting, onSort }: Props) {
  const scenario = useScenario((state) => state.scenario)
  const scroller = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const grid = useGrid(table, ids, scroller)
  const byId = useMemo(
    () => new Map(scenario[table.name].map((row) => [row.id, row])),
    [scenario, table],
  )
  const from = Math.max(0, first - BEYOND)
  const shown = ids.slice(from, first + SEEN)
  const width = table.columns.reduce((sum, column) => sum + column.width, 0)
  const hint = useId()
  return (
    <>
      <div
        ref={scroller}
        className="relative min-h-0 flex-1 overflow-auto text-[12.5px]"
        onScroll={({ currentTarget }) => setFirst(stepped(currentTarget.scrollTop))}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited
          role="grid"
          aria-label={table.title}
          aria-rowcount={ids.length + 1}
          aria-colcount={table.columns.length}
          aria-describedby={hint}
          className="table-fixed border-separate border-spacing-0 text-left"
          style={{ width: `max(100%, ${inType(width)})` }}
          onKeyDown={grid.onKeyDown}
        >
          <colgroup>
            {table.columns.map((column) => (
              <col key={column.key} style={{ width: inType(column.width) }} />
            ))}
          </colgroup>
          <Head {...{ table, sorting, onSort }} />
          <tbody>
            <Room rows={from} />
            {shown.map((id, index) => (
              <RowCells
                key={id}
                row={byId.get(id)}
                at={from + index}
                {...{ table, scenario, grid }}
              />
            ))}
            <Room rows={ids.length - from - shown.length} />
          </tbody>
        </table>
        {ids.length === 0 && <p className="px-3 py-4 text-ink-3">Nothing to show.</p>}
      </div>
      <Foot id={hint} error={grid.typing?.error ?? null} />
    </>
  )
}

function Head({ table, sorting, onSort }: Omit<Props, 'ids'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {table.columns.map((column, index) => (
          <Heading
            key={column.key}
            column={column}
            sorting={sorting}
            sticky={index === 0}
            onSort={() => onSort(nextSorting(sorting, column.key))}
          />
        ))}
      </tr>
    </thead>
  )
}

/** Where rows are that are not drawn. */
function Room({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null
  return (
    <tr aria-hidden style={{ height: rows * ROW_PX }}>
      <td />
    </tr>
  )
}

/** Widths are for type of 12.5 pixels, and grow with it. */
const inType = (width: number): string => `${width / 12.5}em`

/** Not for every pixel. */
const stepped = (top: number): number => Math.floor(top / ROW_PX / STEP) * STEP

function Foot({ id, error }: { readonly id: string; readonly error: string | null }) {
  return (
    <div className="border-t border-line px-3 py-1 text-[12px]">
      {error === null ? (
        <p id={id} className="text-ink-3">
          Arrows move, Enter or typing changes a cell, Tab goes on to the next, Escape takes back.
        </p>
      ) : (
        <p id={id} role="alert" className="text-trouble">
          {error}
        </p>
      )}
    </div>
  )
}

type HeadingProps = {
  readonly column: Column
  readonly sorting: Sorting | null
  readonly sticky: boolean
  readonly onSort: () => void
}

function Heading({ column, sorting, sticky, onSort }: HeadingProps) {
  const sorted = sorting?.key === column.key ? (sorting.descending ? 'down' : 'up') : null
  return (
    <th
      scope="col"
      aria-sort={sorted === null ? 'none' : sorted === 'up' ? 'ascending' : 'descending'}
      className={clsx(
        'sticky top-0 border-b border-line bg-surface p-0 font-normal',
        sticky ? 'left-0 z-30' : 'z-20',
      )}
    >
      <button
        type="button"
        data-tip={`Sort by ${column.label.toLowerCase()}`}
        onClick={onSort}
        className={clsx(
          'inline-flex h-7 w-full items-center gap-1 px-2 font-semibold whitespace-nowrap',
          'text-ink-2 hover:bg-sunken',
          !isWord(column) && 'justify-end',
        )}
      >
        {column.label}
        {column.unit !== undefined && <span className="font-normal">{column.unit}</span>}
        {sorted === 'up' && <ArrowUp aria-hidden size={12} />}
        {sorted === 'down' && <ArrowDown aria-hidden size={12} />}
      </button>
    </th>
  )
}

export const isWord = ({ kind }: Column): boolean =>
  kind === 'text' || kind === 'choice' || kind === 'toggle'
