import clsx from 'clsx'
import type { Scenario } from '../../../model/scenario/schema.ts'
import type { Column, Row } from './column.ts'
import type { Cell } from './moves.ts'
import type { Grid, Typing } from './use-grid.ts'

type Props = {
  readonly column: Column
  readonly row: Row
  readonly scenario: Scenario
  readonly grid: Grid
  readonly typing: Typing
  readonly place: Cell
}

const LOOK = 'block h-[27px] w-full border-2 bg-surface px-1.5 text-ink'

/** What a cell is while it is being changed. */
export function Editor({ column, row, scenario, grid, typing, place }: Props) {
  const shared = {
    'aria-label': `${column.label} of ${row.id}`,
    'aria-invalid': typing.error !== null || undefined,
    'data-active': true,
    className: clsx(
      LOOK,
      ['number', 'time'].includes(column.kind) && 'text-right tabular-nums',
      typing.error === null ? 'border-focus' : 'border-trouble',
    ),
    onClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onBlur: () => grid.take(place, typing.text),
  }
  if (column.kind === 'choice') {
    return (
      <select
        {...shared}
        value={chosenIn(column, scenario, typing.text)}
        onChange={({ target }) => grid.setTyping({ text: target.value, error: null })}
      >
        {column.options?.(scenario).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...shared}
      value={typing.text}
      autoComplete="off"
      spellCheck={false}
      inputMode={column.kind === 'number' ? 'decimal' : 'text'}
      onChange={({ target }) => grid.setTyping({ text: target.value, error: null })}
      onFocus={({ target }) => target.value.length > 1 && target.select()}
    />
  )
}

const chosenIn = ({ options }: Column, scenario: Scenario, text: string): string =>
  options?.(scenario).find(({ value, label }) => value === text || label === text)?.value ?? text
