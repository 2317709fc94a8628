import { parseArgs } from 'node:util'
import { type CalibrationRow, calibration as calibrate } from '../study/calibration.ts'
import type { Expected, Vector } from '../study/vectors/vector.ts'
import type { Command } from './command.ts'
import { left, right, table } from './table.ts'

export const calibration: Command = {
  name: 'calibration',
  usage: '[--json]',
  summary: 'compares the model with published figures and with mathematics',
  help: `Prints each figure, what the model gives and whether that is within the tolerance.
Published figures (kind V) stand apart from worked mathematics (kind D): only V says anything about
the real products. Agreement of a figure marked "plumbing" proves nothing: it was remembered or
fitted.
  --json  the same as JSON, with the input of each figure`,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
    })
    const result = calibrate()
    io.out(values.json ? `${JSON.stringify(result, null, 2)}\n` : `${pages(result)}\n`)
  },
}

const FIGURES = [left('figure'), left('quantity'), right('expected'), right('model')]
const JUDGED = [right('tolerance'), left('verdict'), left('mark'), left('source')]

function pages({ published, mathematics }: ReturnType<typeof calibrate>): string {
  const columns = [...FIGURES, ...JUDGED]
  return [
    `Published figures (V): ${count(published)}`,
    table(columns, published.map(cells)),
    notes(published).join('\n'),
    `Mathematics (D): ${count(mathematics)}`,
    table(columns, mathematics.map(cells)),
  ].join('\n\n')
}

function count(rows: readonly CalibrationRow[]): string {
  const agreeing = rows.filter(({ verdict }) => verdict === 'agrees').length
  return `${agreeing} of ${rows.length} agree`
}

function cells({ vector, quantity, expected, given, verdict }: CalibrationRow): string[] {
  const { id, mark, source } = vector
  return [
    id,
    quantity,
    told(expected),
    told(given),
    tolerance(vector, expected),
    vector.caveat === undefined ? verdict : `${verdict} (${vector.caveat})`,
    mark,
    `${source.title}: ${source.section}`,
  ]
}

function notes(rows: readonly CalibrationRow[]): readonly string[] {
  const vectors = new Set(rows.map(({ vector }) => vector))
  return [...vectors].flatMap(({ id, note }) => (note === undefined ? [] : [`${id}: ${note}`]))
}

/** Longer lists are told by both ends. */
const MOST_ITEMS = 4
const MOST_LETTERS = 40
const DIGITS = 7

function told(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)))
  if (Array.isArray(value)) return list(value.map(told))
  return isRange(value) ? `${value.min} to ${value.max}` : String(value)
}

function list(items: readonly string[]): string {
  const whole = items.join(', ')
  if (items.length <= MOST_ITEMS && whole.length <= MOST_LETTERS) return whole
  return `${items[0]}, … ${items.at(-1)} (${items.length})`
}

function tolerance(vector: Vector, expected: Expected): string {
  if (isRange(expected)) return 'range'
  return vector.tolerance === 0 ? 'exact' : `${Number((vector.tolerance * 100).toPrecision(3))} %`
}

const isRange = (value: unknown): value is { readonly min: number; readonly max: number } =>
  typeof value === 'object' && value !== null && 'min' in value
