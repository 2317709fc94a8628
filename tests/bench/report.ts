import { aligned } from '../table.ts'
import type { BenchLine } from './bench.ts'

/** A line of the table: whose it is, what, how much, and whether it met its bar. */
export function row(name: string, line: BenchLine): readonly string[] {
  const value = line.value === null ? 'skipped' : line.value.toPrecision(4)
  const verdict = line.ok ? 'met' : 'MISSED'
  return [name, line.what, value, line.unit, line.bar, line.bar === '' ? '' : verdict]
}

/** Prints the table; the process ends with 1 where a bar is missed. */
export function report(rows: readonly (readonly string[])[], missed: number): void {
  console.log(aligned([['bench', 'what', 'value', 'unit', 'bar', ''], ...rows]))
  console.log(missed === 0 ? 'every bar is met' : `${missed} of ${rows.length} bars are missed`)
  process.exitCode = missed === 0 ? 0 : 1
}
