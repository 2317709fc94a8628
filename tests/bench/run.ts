import { readdirSync } from 'node:fs'
import type { Bench } from './bench.ts'
import { report, row } from './report.ts'

/**
 * Runs the *.bench.ts of this folder, one after the other, and prints one aligned table. Words of
 * the command line choose those whose file has them in its name.
 */

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort()

const only = process.argv.slice(2)
const table: (readonly string[])[] = []
let missed = 0
for (const file of files.filter((file) => only.every((word) => file.includes(word)))) {
  const bench = (await import(new URL(file, folder).href)) as Bench
  for (const line of await bench.run()) {
    table.push(row(bench.name, line))
    if (!line.ok) missed++
  }
}
report(table, missed)
