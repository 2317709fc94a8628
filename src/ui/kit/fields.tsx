/**
 * Fields that take effect when they are left or at Enter, and go back at Escape. What is wrong is
 * said beside the field, and the text stays until it is mended or taken back.
 */
import clsx from 'clsx'
import { type ReactNode, useId, useState } from 'react'
import { type Commit, useDraft } from './use-draft.ts'

export type { Commit }

type Labelled = {
  readonly label: string
  /** Said under the field, and with its name by a screen reader. */
  readonly hint?: ReactNode | undefined
  /** Stands behind the value. */
  readonly unit?: string
  /** What it may be: shown and read when the field is reached. */
  readonly range?: string | undefined
}

const INPUT = 'h-7 w-full min-w-0 rounded-md border bg-surface px-2 text-ink placeholder:text-ink-3'

const border = (wrong: boolean) => (wrong ? 'border-trouble' : 'border-line-strong/60')

function Frame(props: Labelled & { id: string; error: string | null; children: ReactNode }) {
  const { id, label, hint, unit, error, children } = props
  return (
    <div className="mb-1.5 grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-baseline gap-x-2">
      <label htmlFor={id} className="py-1 leading-tight text-ink-2">
        {label}
      </label>
      <div className="flex items-baseline gap-1.5">
        {children}
        {unit !== undefined && <span className="flex-none text-[11.5px] text-ink-3">{unit}</span>}
      </div>
      {(error !== null || hint !== undefined) && (
        <p
          id={`${id}-note`}
          role={error === null ? undefined : 'alert'}
          className={clsx(
            'col-start-2 text-[11.5px]',
            error === null ? 'text-ink-3' : 'text-trouble',
          )}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

export function TextField(
  props: Labelled & {
    readonly value: string
    readonly placeholder?: string
    readonly inputMode?: 'text' | 'numeric' | 'decimal'
    readonly onCommit: Commit
  },
) {
  const { label, hint, unit, range, value, placeholder, inputMode, onCommit } = props
  const id = useId()
  const { error, input } = useDraft(value, onCommit)
  return (
    <Frame id={id} label={label} hint={hint} {...(unit && { unit })} error={error}>
      <input
        {...input}
        id={id}
        className={clsx(INPUT, border(error !== null), inputMode && 'text-right tabular-nums')}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
        data-tip={range}
        aria-description={range}
        spellCheck={false}
        aria-invalid={error !== null || undefined}
        aria-describedby={error !== null || hint !== undefined ? `${id}-note` : undefined}
      />
    </Frame>
  )
}

export type Option = { readonly value: string; readonly label: string }

export function SelectField(
  props: Labelled & {
    readonly value: string
    readonly options: readonly Option[]
    readonly onCommit: Commit
  },
) {
  const { label, hint, unit, value, options, onCommit } = props
  const id = useId()
  const [error, setError] = useState<string | null>(null)
  return (
    <Frame id={id} label={label} hint={hint} {...(unit && { unit })} error={error}>
      <select
        id={id}
        className={clsx(INPUT, border(error !== null), 'px-1.5 text-ellipsis')}
        value={value}
        aria-describedby={error !== null || hint !== undefined ? `${id}-note` : undefined}
        onChange={({ target }) => setError(onCommit(target.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export function CheckField(
  props: Omit<Labelled, 'unit'> & {
    readonly value: boolean
    readonly onCommit: (value: boolean) => void
  },
) {
  const { label, hint, value, onCommit } = props
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={null}>
      <input
        id={id}
        type="checkbox"
        className="size-4 translate-y-[3px] accent-(--color-accent)"
        checked={value}
        aria-describedby={hint === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onCommit(target.checked)}
      />
    </Frame>
  )
}
