/** Which rows a table shows, and in which order. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import type { Column, Row } from './column.ts'

export type Sorting = { readonly key: string; readonly descending: boolean }

/** By the column chosen, else as drawn; only rows that show the text somewhere. */
export function arranged(
  scenario: Scenario,
  rows: readonly Row[],
  asked: {
    readonly columns: readonly Column[]
    readonly sorting: Sorting | null
    readonly filter: string
  },
): readonly string[] {
  const { columns, sorting, filter } = asked
  const wanted = filter.trim().toLowerCase()
  const shown = wanted === '' ? rows : rows.filter((row) => shows(scenario, columns, row, wanted))
  const column = columns.find(({ key }) => key === sorting?.key)
  if (column === undefined) return shown.map(({ id }) => id)
  const sorted = shown.toSorted((a, b) => compare(scenario, column, a, b))
  return (sorting?.descending ? sorted.reverse() : sorted).map(({ id }) => id)
}

function shows(scenario: Scenario, columns: readonly Column[], row: Row, wanted: string): boolean {
  return columns.some(({ show }) => show(row, scenario).toLowerCase().includes(wanted))
}

// host-2 before host-10.
const natural = new Intl.Collator('en', { numeric: true })

function compare(scenario: Scenario, { rank, show }: Column, a: Row, b: Row): number {
  if (rank === undefined) return natural.compare(show(a, scenario), show(b, scenario))
  const [one, other] = [rank(a, scenario), rank(b, scenario)]
  return one === other ? 0 : one - other
}

/** Once up, once down, then as drawn. */
export function nextSorting(now: Sorting | null, key: string): Sorting | null {
  if (now?.key !== key) return { key, descending: false }
  return now.descending ? null : { key, descending: true }
}
