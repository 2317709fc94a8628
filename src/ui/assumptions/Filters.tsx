import { Search } from 'lucide-react'
import { useTypedAhead } from '../kit/typed-ahead.ts'
import { useBriefs } from '../timeline/use-compared.ts'
import { amountsOf, type Filter, MARKS, type Place, placeWords, type Row } from './rows.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

const FIELD = 'h-7 rounded-md border border-line-strong/60 bg-surface text-ink'

export function Filters({ rows, filter, onFilter }: Props) {
  const briefs = useBriefs()
  const places: readonly Place[] = [...briefs.keys(), 'hardware', 'clients']
  const amounts = amountsOf(rows)
  const placeOf = (text: string): Place | 'all' =>
    places.find((place) => String(place) === text) ?? 'all'
  return (
    <search className="flex basis-full flex-wrap items-center gap-1.5">
      <SearchField text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      <select
        aria-label="Of what"
        value={String(filter.place)}
        onChange={({ target }) => onFilter({ ...filter, place: placeOf(target.value) })}
        className={`${FIELD} px-1.5`}
      >
        <option value="all">All platforms</option>
        {places.map((place) => (
          <option key={place} value={String(place)}>
            {placeWords(place, briefs)}
          </option>
        ))}
      </select>
      <select
        aria-label="Mark"
        value={filter.mark}
        onChange={({ target }) =>
          onFilter({ ...filter, mark: MARKS.find((mark) => mark === target.value) ?? 'all' })
        }
        className={`${FIELD} px-1.5`}
      >
        <option value="all">All marks</option>
        {MARKS.map((mark) => (
          <option key={mark} value={mark}>
            {mark} ({amounts[mark]})
          </option>
        ))}
      </select>
      <label className="flex h-7 items-center gap-1.5 text-ink-2">
        <input
          type="checkbox"
          checked={filter.changedOnly}
          onChange={({ target }) => onFilter({ ...filter, changedOnly: target.checked })}
          className="size-4 accent-(--color-accent)"
        />
        Only mine
      </label>
    </search>
  )
}

type SearchProps = { readonly text: string; readonly onText: (text: string) => void }

function SearchField({ text, onText }: SearchProps) {
  useTypedAhead(onText)
  return (
    <label className="relative min-w-[150px] flex-1">
      <Search size={13} aria-hidden="true" className="absolute top-[7px] left-2 text-ink-3" />
      <input
        ref={takeFocus}
        type="search"
        aria-label="Find an assumption"
        placeholder="Find by name, effect or source"
        value={text}
        onChange={({ target }) => onText(target.value)}
        className={`${FIELD} w-full pr-2 pl-7 placeholder:text-ink-3`}
      />
    </label>
  )
}

/** Gives it back when the panel is shut from within. */
function takeFocus(field: HTMLInputElement): () => void {
  const before = document.activeElement
  field.focus()
  return () => {
    const now = document.activeElement
    const within = now === document.body || field.closest('.assumptions')?.contains(now)
    if (within && before instanceof HTMLElement) before.focus()
  }
}
