/**
 * Rows as columns, for a short link: of each field the values that occur, and for each row which of
 * them it has. Fields at their default are left out. It knows no field by name, so that a new field
 * costs nothing here.
 */
import * as z from 'zod/mini'
import type { Row } from './defaults.ts'
import { canonical } from './digest.ts'
import { isRow } from './draft.ts'
import { LIMITS } from './limits.ts'
import { restored, shortened } from './names.ts'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** Values that occur less often than this are shorter written out than numbered. */
const ROWS_PER_VALUE = { 1: 2, 2: 8 }

/**
 * `[field, codes, values]`. `codes` has one or two digits a row: 0 left out, k the k-th value.
 * Where it is empty the values stand row by row, null left out. Lists of names are shortened.
 */
const field = z.string().check(z.maxLength(60))
const column = z.tuple([field, z.string(), z.readonly(z.array(z.unknown()))])
type Column = z.infer<typeof column>

/** How many rows, and their columns. */
const rowCount = z.int().check(z.minimum(0), z.maximum(LIMITS.vms))
export const packedTable = z.tuple([rowCount, z.array(column).check(z.maxLength(60))])
type PackedTable = z.infer<typeof packedTable>

export function packTable(rows: readonly Row[], defaults: Row): PackedTable {
  const flat = rows.map((row) => new Map(flattened(lean(row, defaults), '')))
  const fields = new Set(flat.flatMap((row) => [...row.keys()]))
  return [rows.length, [...fields].map((field) => packed(field, flat))]
}

export function unpackTable([count, columns]: PackedTable): Row[] {
  const unpacked = columns.map(([field, codes, values]) => ({
    path: field.split('.'),
    values: valuesOf(codes, restored(values), count),
  }))
  return Array.from({ length: count }, (_, index) =>
    nested(unpacked.map(({ path, values }) => ({ path, value: values[index] ?? null }))),
  )
}

/** The fields of a row that are not at their default. */
export function lean(row: Row, defaults: Row): Row {
  const differs = ([key, value]: readonly [string, unknown]) =>
    value !== undefined && !(Object.hasOwn(defaults, key) && same(value, defaults[key]))
  return Object.fromEntries(Object.entries(row).filter(differs))
}

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b)

function flattened(row: Row, prefix: string): [string, unknown][] {
  return Object.entries(row).flatMap(([key, value]): [string, unknown][] =>
    isRow(value) ? flattened(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  )
}

type Cell = { readonly path: readonly string[]; readonly value: unknown }

function nested(cells: readonly Cell[]): Row {
  const there = cells.filter(({ value }) => value !== null)
  const keys = [...new Set(there.map(({ path }) => path[0] ?? ''))]
  return Object.fromEntries(keys.map((key) => [key, inner(there, key)]))
}

function inner(cells: readonly Cell[], key: string): unknown {
  const own = cells.filter(({ path }) => path[0] === key)
  const whole = own.find(({ path }) => path.length === 1)
  if (whole !== undefined) return whole.value
  return nested(own.map(({ path, value }) => ({ path: path.slice(1), value })))
}

function packed(field: string, rows: readonly ReadonlyMap<string, unknown>[]): Column {
  const cells = rows.map((row) => row.get(field) ?? null)
  const filled = cells.filter((value) => value !== null)
  const distinct = [...new Map(filled.map((value) => [canonical(value), value]))]
  const width = distinct.length < DIGITS.length ? 1 : 2
  const numbered = distinct.length * ROWS_PER_VALUE[width] <= filled.length
  if (!numbered) return [field, '', shortened(cells)]
  const codeOf = new Map(distinct.map(([key], index) => [key, digits(index + 1, width)]))
  const codes = cells.map((value) => codeOf.get(canonical(value)) ?? digits(0, width))
  return [field, codes.join(''), shortened(distinct.map(([, value]) => value))]
}

function digits(index: number, width: number): string {
  const last = DIGITS.charAt(index % DIGITS.length)
  return width === 1 ? last : digits(Math.floor(index / DIGITS.length), width - 1) + last
}

function valuesOf(codes: string, values: readonly unknown[], count: number): readonly unknown[] {
  if (codes === '') return values
  const width = codes.length / count
  return Array.from({ length: count }, (_, row) => {
    const code = [...codes.slice(row * width, (row + 1) * width)]
    const index = code.reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0)
    return values[index - 1] ?? null
  })
}
