/** What the door says of a document, as it is said beside a field: by its label, in its unit. */
import type { Problem } from '../../model/scenario/problem.ts'
import { sentences } from '../actions/tell.ts'
import { count, exactClock, exactNumber } from '../format.ts'

export type FieldWords = {
  readonly label: string
  /** An amount as the field shows it, with its unit. */
  readonly show: (amount: number) => string
}

const DAY_MS = 86_400_000
/** More are a number: the first are what the user has just done. */
const MOST = 3

export const inUnit =
  (unit?: string) =>
  (amount: number): string =>
    unit === undefined ? exactNumber(amount) : `${exactNumber(amount)} ${unit}`

/** '2:00', '31 days'. */
export const asTime = (ms: number): string =>
  ms > 0 && ms % DAY_MS === 0 ? count(ms / DAY_MS, 'day') : exactClock(ms)

export function inField(words: FieldWords): (problems: readonly Problem[]) => string {
  return (problems) => {
    const told = problems.map((problem) => ({ ...problem, sentence: reworded(problem, words) }))
    const more = told.length - MOST
    return sentences(told.slice(0, MOST)) + (more > 0 ? ` And ${more} more.` : '')
  }
}

const LATE = /^([\d,]+) ms is after the end of the run at ([\d,]+) ms$/
const ABOVE = /^([\d.]+) is more than the ([\d.]+) of (\w+)$/
const BOUND = /^must be (at least|at most) (-?[\d.e+-]+), not /
const RANGE = /^must be (from|a whole number from) (-?[\d.e+-]+) to (-?[\d.e+-]+)(?: .*)?, not /

function reworded({ path, sentence }: Problem, { label, show }: FieldWords): string {
  const late = LATE.exec(sentence)
  if (late) return `${timeIn(late[1])} is after the end of the run at ${timeIn(late[2])}`
  const above = ABOVE.exec(sentence)
  if (above) {
    const own = amountOf(path.split('.').at(-1) ?? '', above[1])
    return `${own} is more than ${amountOf(above[3] ?? '', above[2])}`
  }
  const bound = BOUND.exec(sentence)
  if (bound) return `${label}: ${bound[1]} ${show(Number(bound[2]))}`
  const range = RANGE.exec(sentence)
  if (range) return `${label}: ${range[1]} ${show(Number(range[2]))} to ${show(Number(range[3]))}`
  if (sentence.startsWith('changes nothing')) return 'Give one of the two, or both'
  return sentence
}

const timeIn = (text = ''): string => asTime(Number(text.replaceAll(',', '')))

/** Amounts that bound each other. */
const AMOUNTS: Readonly<Record<string, readonly [label: string, unit: string]>> = {
  cpuReservationMHz: ['the CPU reservation', 'MHz'],
  cpuLimitMHz: ['the CPU limit', 'MHz'],
  ramReservationMB: ['the memory reservation', 'MB'],
  ramLimitMB: ['the memory limit', 'MB'],
  ramMB: ['the memory', 'MB'],
}

function amountOf(field: string, amount = ''): string {
  const [label, unit] = AMOUNTS[field] ?? [field, '']
  return `${label} of ${exactNumber(Number(amount))} ${unit}`.trim()
}
