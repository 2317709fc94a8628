/**
 * `npm run audit [-- WORD]`: what every parameter does low, in the middle and high, and every choice
 * with each of its words, as tables; with a word only sheets, parameters and choices named like it.
 * Exits with 1 when one does not as it promises.
 */
import { aligned } from '../table.ts'
import { type Audited, audited, audits, unaudited } from './audit.ts'
import { type ChoiceAudited, choiceAudited, choiceAudits, untold } from './choices.ts'

const [word = ''] = process.argv.slice(2)
const all = audits()
  .filter(({ sheet, row }) => `${sheet} ${row.key}`.includes(word))
  .map(audited)
const kept = all.filter(({ verdict }) => verdict === 'as promised').length
const choices = choiceAudits()
  .filter(({ platform, row }) => `${platform} ${row.key}`.includes(word))
  .map(choiceAudited)
const keptChoices = choices.filter((choice) => choice.kept).length
const without = [...unaudited(), ...untold()]

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
console.log(`${kept} of ${all.length} parameters do as their sentence says\n`)
console.log(aligned([['sheet', 'choice', 'outcome', 'by word', ''], ...choices.map(choiceCells)]))
console.log(`${keptChoices} of ${choices.length} choices do as their sentence says`)
if (without.length > 0) console.log(`without an audit: ${without.join(', ')}`)
const isWhole = kept === all.length && keptChoices === choices.length && without.length === 0
process.exitCode = isWhole ? 0 : 1

function cells({ sheet, row, values, outcomes, verdict }: Audited): string[] {
  const [low, middle, high] = outcomes.map((value) => String(Number(value.toFixed(3))))
  const told = `${row.outcome.words} (${row.goes})`
  return [sheet, row.key, ...values.map(String), told, low ?? '', middle ?? '', high ?? '', verdict]
}

function choiceCells({ platform, row, outcomes, kept: asPromised }: ChoiceAudited): string[] {
  const told = outcomes.map(([of, value]) => `${of || 'none'} ${Number(value.toFixed(3))}`)
  const verdict = asPromised ? 'as promised' : 'NOT as promised'
  return [platform, row.key, row.outcome.words, told.join(' · '), verdict]
}
