/** The kit's fields, bound to the scenario: numbers and times with their checks. */
import type { Scenario } from '../../model/scenario/schema.ts'
import { exactClock, exactNumber, parseClock } from '../format.ts'
import { TextField } from '../kit/fields.tsx'
import { edit, parseNumber } from './edit.ts'
import { asTime, inField, inUnit } from './problem-words.ts'

type Change<Value> = (scenario: Scenario, value: Value) => Scenario

type NumberProps = {
  readonly label: string
  readonly unit?: string
  readonly hint?: string | undefined
  /** What it may be, said at the field. */
  readonly range?: string | undefined
}

export function NumberField(
  props: NumberProps & { readonly value: number; readonly change: Change<number> },
) {
  const say = inField({ label: props.label, show: inUnit(props.unit) })
  const { value, change, ...rest } = props
  return (
    <TextField
      {...rest}
      value={exactNumber(value)}
      inputMode="decimal"
      onCommit={(text) => {
        const typed = parseNumber(text)
        if (typed === null) return `“${text}” is not a number.`
        return edit((scenario) => change(scenario, typed), say)
      }}
    />
  )
}

/** A number that may be left empty, which means `absent`. */
export function OptionalNumberField(
  props: NumberProps & {
    readonly value: number | undefined
    readonly absent: string
    readonly change: Change<number | undefined>
  },
) {
  const say = inField({ label: props.label, show: inUnit(props.unit) })
  const { value, absent, change, ...rest } = props
  return (
    <TextField
      {...rest}
      value={value === undefined ? '' : exactNumber(value)}
      placeholder={absent}
      inputMode="decimal"
      onCommit={(text) => {
        if (text.trim() === '') return edit((scenario) => change(scenario, undefined), say)
        const typed = parseNumber(text)
        if (typed === null) return `“${text}” is not a number.`
        return edit((scenario) => change(scenario, typed), say)
      }}
    />
  )
}

const NO_TIME = 'is not a time: write 2:00, 2:00.5 or 90 s.'

/** An instant or a length of time, as clock text. */
export function TimeField(props: {
  readonly label: string
  readonly hint?: string
  readonly valueMs: number
  readonly change: Change<number>
}) {
  const say = inField({ label: props.label, show: asTime })
  const { valueMs, change, ...rest } = props
  return (
    <TextField
      {...rest}
      value={exactClock(valueMs)}
      inputMode="text"
      onCommit={(text) => {
        const ms = parseClock(text)
        return ms === null ? `“${text}” ${NO_TIME}` : edit((scenario) => change(scenario, ms), say)
      }}
    />
  )
}

export function OptionalTimeField(props: {
  readonly label: string
  readonly hint?: string
  readonly valueMs: number | undefined
  readonly absent: string
  readonly change: Change<number | undefined>
}) {
  const say = inField({ label: props.label, show: asTime })
  const { valueMs, absent, change, ...rest } = props
  return (
    <TextField
      {...rest}
      value={valueMs === undefined ? '' : exactClock(valueMs)}
      placeholder={absent}
      inputMode="text"
      onCommit={(text) => {
        if (text.trim() === '') return edit((scenario) => change(scenario, undefined), say)
        const ms = parseClock(text)
        return ms === null ? `“${text}” ${NO_TIME}` : edit((scenario) => change(scenario, ms), say)
      }}
    />
  )
}
