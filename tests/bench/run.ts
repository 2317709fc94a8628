import { readdirSync } from 'node:fs'
import { aligned } from '../table.ts'
import type { Bench, BenchLine } from './bench.ts'

/**
 * Runs the *.bench.ts of this folder, one after the other, and prints one aligned table. Words of
 * the command line choose those whose file has them in its name.
 */

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort()

const only = process.argv.slice(2)
const table: string[][] = []
let missed = 0
for (const file of files.filter((file) => only.every((word) => file.includes(word)))) {
  const bench = (await import(new URL(file, folder).href)) as Bench
  for (const line of await bench.run()) {
    table.push([bench.name, ...cells(line)])
    if (!line.ok) missed++
  }
}
console.log(aligned([['bench', 'what', 'value', 'unit', 'bar', ''], ...table]))
console.log(missed === 0 ? 'every bar is met' : `${missed} of ${table.length} bars are missed`)
process.exitCode = missed === 0 ? 0 : 1

function cells(line: BenchLine): string[] {
  const value = line.value === null ? 'skipped' : line.value.toPrecision(4)
  const verdict = line.ok ? 'met' : 'MISSED'
  return [line.what, value, line.unit, line.bar, line.bar === '' ? '' : verdict]
}
