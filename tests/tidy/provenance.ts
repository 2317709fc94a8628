/** Numbers carry where they come from: what a row of a parameter sheet must say. */
import type { Finding } from './source.ts'

const MARKS = ['sourced', 'derived', 'memory', 'assumed']
const WORDS = ['label', 'mark', 'source', 'effect']

type Row = Readonly<Record<string, unknown>>

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** A number within its range, or one of the words to choose from. */
function isLegal({ value, range, options }: Row): boolean {
  if (typeof value === 'number') {
    const [low, high] = Array.isArray(range) ? range.map(Number) : []
    return low !== undefined && high !== undefined && low <= value && value <= high
  }
  return options === 'host' || (Array.isArray(options) && options.includes(value))
}

function rowFindings(place: string, row: Row): Finding[] {
  const missing = WORDS.filter((word) => !isText(row[word])).map(
    (word) => `${place} has no ${word}`,
  )
  const unknownMark = isText(row.mark) && !MARKS.includes(String(row.mark))
  return [
    ...missing,
    ...(unknownMark ? [`${place} has the unknown mark ${row.mark}`] : []),
    ...(isLegal(row) ? [] : [`${place} has a value outside of its own range`]),
  ]
}

/** `sheet` is a record of rows by key, or a list of rows. */
export const sheetFindings = (path: string, sheet: object): Finding[] =>
  Object.entries(sheet).flatMap(([key, row]) => rowFindings(`${path}: ${key}`, row as Row))
