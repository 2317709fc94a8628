import { readdirSync } from 'node:fs'
import type { Bench } from './bench.ts'
import { report, row } from './report.ts'

/**
 * Runs the *.bench.ts of this folder, one after the other, and prints one aligned table. Words of
 * the command line choose those whose file has one of them in its name.
 */

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort()

const words = process.argv.slice(2)
const chosen = files.filter((file) => words.some((word) => file.includes(word)))
if (words.length > 0 && chosen.length === 0) {
  console.log(`no bench is called ${words.join(' or ')}; there are: ${files.join(', ')}`)
  process.exit(2)
}
const table: (readonly string[])[] = []
let missed = 0
for (const file of words.length === 0 ? files : chosen) {
  const bench = (await import(new URL(file, folder).href)) as Bench
  for (const line of await bench.run()) {
    table.push(row(bench.name, line))
    if (!line.ok) missed++
  }
}
report(table, missed)
