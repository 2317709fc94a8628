/**
 * Every number and choice that the runs hang on. It lies over the stage, so that lanes and score
 * show at once what a change does.
 */
import './assumptions.css'
import { X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import { count } from '../format.ts'
import { IconButton } from '../kit/Button.tsx'
import { hideAssumptions } from '../stores/assumptions.ts'
import { useScenario } from '../stores/scenario.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { useBriefs } from '../timeline/use-compared.ts'
import { Filters } from './Filters.tsx'
import { Presets } from './Presets.tsx'
import { RowItem } from './RowItem.tsx'
import { assumptionRows, EVERYTHING, filtered, type Place, placeWords, type Row } from './rows.ts'

export function Assumptions() {
  const scenario = useScenario((state) => state.scenario)
  const hosts = useScenario(useShallow((state) => state.scenario.hosts.map(({ id }) => id)))
  const rows = useMemo(() => assumptionRows(scenario), [scenario])
  const [filter, setFilter] = useState(EVERYTHING)
  const asked = useDeferredValue(filter)
  const found = useMemo(() => filtered(rows, asked), [rows, asked])
  const changed = rows.filter((row) => row.changed).length
  return (
    <section aria-label="Assumptions" className="assumptions" onKeyDown={shutAtEscape}>
      <header className="assumptions-top">
        <h2 className="text-[15px] font-semibold">Assumptions</h2>
        <p role="status" className="text-[12px] text-ink-2">
          {found.length === rows.length ? '' : `${found.length} of `}
          {rows.length} in use, {changed === 0 ? 'all as on their sheets' : `${changed} yours`}
        </p>
        <div className="ml-auto flex items-center gap-1.5">
          <Presets changed={changed} />
          <IconButton label="Close" icon={<X size={16} />} onClick={hideAssumptions} />
        </div>
        <Filters rows={rows} filter={filter} onFilter={setFilter} />
      </header>
      <List rows={found} hosts={hosts} />
    </section>
  )
}

function shutAtEscape(event: KeyboardEvent): void {
  const inMenu = event.target instanceof Element && event.target.closest('[popover]') !== null
  if (event.key !== 'Escape' || inMenu) return
  event.preventDefault()
  hideAssumptions()
}

function List({
  rows,
  hosts,
}: {
  readonly rows: readonly Row[]
  readonly hosts: readonly string[]
}) {
  const places = [...new Set(rows.map(({ place }) => place))]
  return (
    <div className="assumptions-list">
      {places.map((place) => (
        <Group
          key={place}
          place={place}
          rows={rows.filter((row) => row.place === place)}
          {...{ hosts }}
        />
      ))}
      {rows.length === 0 && (
        <p className="p-6 text-center text-ink-2">
          No assumption fits. Take a word away, or choose all platforms and marks.
        </p>
      )}
    </div>
  )
}

type GroupProps = {
  readonly place: Place
  readonly rows: readonly Row[]
  readonly hosts: readonly string[]
}

function Group({ place, rows, hosts }: GroupProps) {
  const briefs = useBriefs()
  const title = placeWords(place, briefs)
  return (
    <section aria-label={title}>
      <h3 className="assumptions-head">
        <span style={typeof place === 'number' ? { color: platformInk(place) } : undefined}>
          {title}
        </span>
        <span className="ml-auto font-normal text-ink-3">{count(rows.length, 'row')}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <RowItem key={row.id} row={row} hosts={hosts} />
        ))}
      </ul>
    </section>
  )
}
