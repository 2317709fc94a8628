/**
 * A document that may be wrong in places, read as far as it can be: what is not an object where a
 * row should stand is passed over, because the shape's own problems tell it.
 */
import { type Row, TABLE_DEFAULTS, type Table } from './defaults.ts'

export type DraftRow = {
  /** Its path, as in `vms[3]`. */
  readonly at: string
  readonly row: Row
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The rows of one table, with the defaults of what they leave out. */
export function rowsOf(document: Row, table: Table): readonly DraftRow[] {
  return itemsOf(document[table]).flatMap((row, index) =>
    isRow(row) ? [{ at: `${table}[${index}]`, row: { ...TABLE_DEFAULTS[table], ...row } }] : [],
  )
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
