/** What a column of a table is: how its cells read, sort, and are changed. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { exactClock, exactNumber, parseClock } from '../../format.ts'
import { parseNumber } from '../../inspector/edit.ts'
import { asTime, type FieldWords, inUnit } from '../../inspector/problem-words.ts'
import type { Option } from '../../kit/fields.tsx'

export type Row = { readonly id: string }

/** The scenario with the change, or what is wrong with the text. */
export type Changed = Scenario | string

export type Column<Of extends Row = Row> = {
  readonly key: string
  readonly label: string
  /** Beside the label, where it is a figure. */
  readonly unit?: string
  readonly kind: 'text' | 'number' | 'time' | 'choice' | 'toggle' | 'figure'
  /** Pixels. */
  readonly width: number
  readonly show: (row: Of, scenario: Scenario) => string
  /** By what it sorts, where that is not what it shows. */
  readonly rank?: (row: Of, scenario: Scenario) => number
  readonly options?: (scenario: Scenario) => readonly Option[]
  /** Absent where a cell only tells. */
  readonly set?: (scenario: Scenario, row: Of, text: string) => Changed
  /** How problems of this field are put into words. */
  readonly words: FieldWords
}

type Change<Of, Value> = (scenario: Scenario, row: Of, value: Value) => Scenario

type Base = Pick<Column, 'key' | 'label' | 'width'>

export function textColumn<Of extends Row>(
  base: Base,
  read: (row: Of) => string | undefined,
  change: Change<Of, string>,
): Column<Of> {
  return {
    ...base,
    kind: 'text',
    show: (row) => read(row) ?? '',
    set: (scenario, row, text) => change(scenario, row, text.trim()),
    words: { label: base.label, show: String },
  }
}

export function numberColumn<Of extends Row>(
  base: Base & { readonly unit?: string },
  read: (row: Of) => number,
  change: Change<Of, number>,
): Column<Of> {
  return {
    ...base,
    kind: 'number',
    show: (row) => exactNumber(read(row)),
    rank: read,
    set: (scenario, row, text) => {
      const value = parseNumber(text)
      return value === null ? `“${text}” is not a number.` : change(scenario, row, value)
    },
    words: { label: base.label, show: inUnit(base.unit) },
  }
}

/** Empty where nothing is asked. */
export function timeColumn<Of extends Row>(
  base: Base,
  read: (row: Of) => number | undefined,
  change: Change<Of, number | undefined>,
): Column<Of> {
  return {
    ...base,
    kind: 'time',
    show: (row) => timeOf(read(row)),
    rank: (row) => read(row) ?? Number.POSITIVE_INFINITY,
    set: (scenario, row, text) => {
      if (text.trim() === '') return change(scenario, row, undefined)
      const ms = parseClock(text)
      return ms === null ? `“${text}” is not a time: write 2:00.` : change(scenario, row, ms)
    },
    words: { label: base.label, show: asTime },
  }
}

const timeOf = (ms: number | undefined): string => (ms === undefined ? '' : exactClock(ms))

export function choiceColumn<Of extends Row>(
  base: Base & { readonly options: (scenario: Scenario) => readonly Option[] },
  read: (row: Of) => string,
  change: Change<Of, string>,
): Column<Of> {
  const { options } = base
  return {
    ...base,
    kind: 'choice',
    show: (row, scenario) => {
      const value = read(row)
      return options(scenario).find((option) => option.value === value)?.label ?? value
    },
    set: (scenario, row, text) => {
      const chosen = options(scenario).find(({ value, label }) => value === text || label === text)
      return chosen === undefined
        ? `“${text}” cannot be chosen.`
        : change(scenario, row, chosen.value)
    },
    words: { label: base.label, show: String },
  }
}

export function toggleColumn<Of extends Row>(
  base: Base,
  read: (row: Of) => boolean,
  change: Change<Of, boolean>,
): Column<Of> {
  return {
    ...base,
    kind: 'toggle',
    show: (row) => (read(row) ? 'on' : 'off'),
    set: (scenario, row) => change(scenario, row, !read(row)),
    words: { label: base.label, show: String },
  }
}

/** What follows from the rest of the drawing. */
export function figureColumn<Of extends Row>(
  base: Base & { readonly unit?: string },
  read: (row: Of, scenario: Scenario) => number,
): Column<Of> {
  return {
    ...base,
    kind: 'figure',
    show: (row, scenario) => exactNumber(read(row, scenario)),
    rank: read,
    words: { label: base.label, show: String },
  }
}
