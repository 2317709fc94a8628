/** Every number of a sheet, with its provenance, and the user's own in its place. */
import clsx from 'clsx'
import { RotateCcw } from 'lucide-react'
import { type Dispatch, useState } from 'react'
import { platformSheet } from '../../engine/catalogue.ts'
import { parameters as clients } from '../../model/clients.ts'
import { parameters as hardware } from '../../model/hardware.ts'
import type { Parameter, ParameterSheet, Preset } from '../../model/parameter.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { exactNumber } from '../format.ts'
import { IconButton } from '../kit/Button.tsx'
import { TextField } from '../kit/fields.tsx'
import { setHardware, setOverride } from '../stores/edits/compared.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit, parseNumber } from './edit.ts'
import { inField, inUnit } from './problem-words.ts'
import { MARK_WORDS } from './words.ts'

type Set = (scenario: Scenario, key: string, value: number | undefined) => Scenario

export function PlatformNumbers({ index }: { readonly index: number }) {
  const compared = useScenario(({ scenario }) => scenario.platforms[index])
  const sheet = platformSheet(compared?.platform ?? '')
  if (compared === undefined || sheet === undefined) return null
  return (
    <>
      {sheet.unavailable.length > 0 && (
        <div className="mb-2 rounded-md bg-sunken px-2 py-1 text-[12px] text-ink-2">
          <strong>Not available here</strong>
          <ul>
            {sheet.unavailable.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <Numbers
        sheet={sheet.parameters}
        overrides={compared.overrides}
        set={(scenario, key, value) => setOverride(scenario, index, { key, value })}
      />
    </>
  )
}

/** Guests, links, hosts and users: the same for every platform compared. */
const world = { ...hardware, ...clients }

export function HardwareNumbers() {
  const overrides = useScenario(({ scenario }) => scenario.overrides)
  return <Numbers sheet={world} overrides={overrides} set={setHardware} />
}

function Numbers(props: {
  readonly sheet: ParameterSheet
  readonly overrides: Readonly<Record<string, number>>
  readonly set: Set
}) {
  const { sheet, overrides, set } = props
  const [filter, setFilter] = useState('')
  const found = Object.entries(sheet).filter(([, { label }]) =>
    label.toLowerCase().includes(filter.trim().toLowerCase()),
  )
  return (
    <>
      <Filter value={filter} onChange={setFilter} />
      <ul>
        {found.map(([key, parameter]) => (
          <Row
            key={key}
            parameter={parameter}
            value={overrides[key]}
            set={(value) => edit((scenario) => set(scenario, key, value), sayOf(parameter))}
          />
        ))}
      </ul>
      {found.length === 0 && <p className="text-ink-3">No number has such a name.</p>}
    </>
  )
}

const unitOf = ({ unit }: Parameter): string | undefined => (unit === 'count' ? undefined : unit)

const sayOf = (parameter: Parameter) =>
  inField({ label: parameter.label, show: inUnit(unitOf(parameter)) })

function Filter({ value, onChange }: { value: string; onChange: Dispatch<string> }) {
  return (
    <input
      type="search"
      aria-label="Find a number"
      placeholder="Find a number"
      value={value}
      onChange={({ target }) => onChange(target.value)}
      className={clsx(
        'mb-1.5 h-7 w-full rounded-md border border-line-strong/60 bg-surface px-2',
        'placeholder:text-ink-3',
      )}
    />
  )
}

type RowProps = {
  readonly parameter: Parameter
  readonly value: number | undefined
  readonly set: (value: number | undefined) => string | null
}

function Row({ parameter, value, set }: RowProps) {
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
function Presets({ presets, now, set }: PresetsProps) {
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
