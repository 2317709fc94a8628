/** One number with its provenance, and the user's own in its place. */
import clsx from 'clsx'
import { RotateCcw } from 'lucide-react'
import type { Parameter, Preset } from '../../model/parameter.ts'
import { exactNumber } from '../format.ts'
import { IconButton } from '../kit/Button.tsx'
import { TextField } from '../kit/fields.tsx'
import { parseNumber } from './edit.ts'
import { inField, inUnit } from './problem-words.ts'
import { MARK_WORDS } from './words.ts'

type Props = {
  readonly parameter: Parameter
  /** The user's own; undefined where it is as on the sheet. */
  readonly value: number | undefined
  /** Undefined takes the sheet's value back. Returns what is wrong, or null. */
  readonly set: (value: number | undefined) => string | null
}

export const unitOf = ({ unit }: Parameter): string | undefined =>
  unit === 'count' ? undefined : unit

/** The door's problems in the words of the parameter. */
export const sayOf = (parameter: Parameter) =>
  inField({ label: parameter.label, show: inUnit(unitOf(parameter)) })

export function ParameterRow({ parameter, value, set }: Props) {
  const { label, unit, range, mark, source, effect, presets, value: usual } = parameter
  const [low, high] = range
  const choose = (chosen: number) => set(chosen === usual ? undefined : chosen)
  return (
    <li className="border-t border-line py-1.5 first:border-0">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <TextField
            label={label}
            {...(unit === 'count' ? {} : { unit })}
            inputMode="decimal"
            range={`${exactNumber(low)} to ${exactNumber(high)}`}
            value={exactNumber(value ?? usual)}
            onCommit={(text) => {
              const typed = parseNumber(text)
              if (typed === null) return `“${text}” is not a number.`
              return choose(typed)
            }}
          />
        </div>
        {value !== undefined && (
          <IconButton
            label={`Reset to ${exactNumber(usual)}`}
            icon={<RotateCcw size={13} />}
            onClick={() => set(undefined)}
          />
        )}
      </div>
      {presets !== undefined && <Presets presets={presets} now={value ?? usual} set={choose} />}
      <p className="text-[11.5px] text-ink-2">{effect}</p>
      <p className="text-[11.5px] text-ink-3">
        <span
          data-tip={value === undefined ? MARK_WORDS[mark] : `On the sheet: ${MARK_WORDS[mark]}`}
          className="mr-1 rounded bg-sunken px-1 text-ink-2"
        >
          {value === undefined ? mark : 'yours'}
        </span>
        {value === undefined
          ? `${exactNumber(low)} to ${exactNumber(high)} · ${source}`
          : `sheet: ${inUnit(unitOf(parameter))(usual)} (${source})`}
      </p>
    </li>
  )
}

type PresetsProps = {
  readonly presets: readonly Preset[]
  readonly now: number
  readonly set: (value: number) => void
}

/** Which of the named values holds is seen at a glance. */
export function Presets({ presets, now, set }: PresetsProps) {
  return (
    <div className="my-1 flex flex-wrap gap-1">
      {presets.map(({ name, value, mark, source }) => (
        <button
          key={name}
          type="button"
          aria-pressed={value === now}
          data-tip={`${MARK_WORDS[mark]}. ${source}.`}
          onClick={() => set(value)}
          className={clsx(
            'rounded-md px-1.5 py-0.5 text-[11.5px]',
            value === now ? 'bg-selected font-semibold' : 'bg-sunken text-ink-2',
          )}
        >
          {exactNumber(value)} {name}
        </button>
      ))}
    </div>
  )
}
