/** The cluster in tables: sorted, filtered, and changed where it stands. */
import clsx from 'clsx'
import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type PlaceKind, place } from '../../actions/place.ts'
import { count } from '../../format.ts'
import { Button } from '../../kit/Button.tsx'
import { useScenario } from '../../stores/scenario.ts'
import { arranged, type Sorting } from './arrange.ts'
import { Rows } from './Rows.tsx'
import { TABLES, type Table } from './tables.ts'

const FIRST = TABLES[1] as Table

export function ClusterTable() {
  const scenario = useScenario((state) => state.scenario)
  const [table, setTable] = useState(FIRST)
  const [filter, setFilter] = useState('')
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const rows = scenario[table.name]
  const names = rows.map(({ id }) => id).join(' ')
  // Rows stay where they are while their cells change: they are arranged anew when asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const ids = useMemo(
    () => arranged(scenario, rows, { columns: table.columns, sorting, filter }),
    [names, table, sorting, filter],
  )
  const show = (next: Table): void => {
    setTable(next)
    setSorting(null)
    setFilter('')
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-1.5">
        <fieldset className="flex gap-0.5">
          <legend className="sr-only">Table of</legend>
          {TABLES.map((one) => (
            <Tab
              key={one.name}
              table={one}
              rows={scenario[one.name].length}
              chosen={one === table}
              onChoose={() => show(one)}
            />
          ))}
        </fieldset>
        <input
          type="search"
          aria-label={`Filter ${table.title}`}
          placeholder="Filter"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
          className="h-7 w-40 rounded-md border border-line-strong/60 bg-surface px-2"
        />
        <span role="status" className="flex-1 text-[12px] text-ink-3">
          {filter === '' ? '' : `${ids.length} of ${count(rows.length, 'row')}`}
        </span>
        {table.kind !== 'array' && <Add kind={table.kind} />}
      </div>
      <Rows key={table.name} {...{ table, ids, sorting }} onSort={setSorting} />
    </>
  )
}

const WORDS = { host: 'host', vm: 'VM', lun: 'LUN', client: 'client' } as const

const Add = ({ kind }: { readonly kind: PlaceKind }) => (
  <Button icon={<Plus size={14} />} onClick={() => place(kind)}>
    Add a {WORDS[kind]}
  </Button>
)

type TabProps = {
  readonly table: Table
  readonly rows: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Tab({ table, rows, chosen, onChoose }: TabProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={clsx(
        'h-7 rounded-md px-2 text-ink-2 hover:bg-sunken',
        'aria-pressed:bg-sunken aria-pressed:font-semibold aria-pressed:text-ink',
      )}
    >
      {table.title} <span className="font-normal text-ink-3 tabular-nums">{rows}</span>
    </button>
  )
}
