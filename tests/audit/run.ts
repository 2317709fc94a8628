/**
 * `npm run audit [-- WORD]`: what every parameter does low, in the middle and high, as a table; with
 * a word only sheets and parameters named like it. Exits with 1 when one does not as it promises.
 */
import { aligned } from '../table.ts'
import { type Audited, audited, audits, unaudited } from './audit.ts'

const [word = ''] = process.argv.slice(2)
const all = audits()
  .filter(({ sheet, row }) => `${sheet} ${row.key}`.includes(word))
  .map(audited)
const kept = all.filter(({ verdict }) => verdict === 'as promised').length
const without = unaudited()

const heads = [
  'sheet',
  'parameter',
  'low',
  'middle',
  'high',
  'outcome',
  'low',
  'middle',
  'high',
  '',
]
console.log(aligned([heads, ...all.map(cells)]))
console.log(`${kept} of ${all.length} parameters do as their sentence says`)
if (without.length > 0) console.log(`without an audit: ${without.join(', ')}`)
process.exitCode = kept === all.length && without.length === 0 ? 0 : 1

function cells({ sheet, row, values, outcomes, verdict }: Audited): string[] {
  const [low, middle, high] = outcomes.map((value) => String(Number(value.toFixed(3))))
  const told = `${row.outcome.words} (${row.goes})`
  return [sheet, row.key, ...values.map(String), told, low ?? '', middle ?? '', high ?? '', verdict]
}
