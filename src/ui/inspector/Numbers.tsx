/** Every number of a sheet, with its provenance, and the user's own in its place. */
import clsx from 'clsx'
import { type Dispatch, useState } from 'react'
import { platformSheet } from '../../engine/catalogue.ts'
import { parameters as clients } from '../../model/clients.ts'
import { parameters as hardware } from '../../model/hardware.ts'
import type { ParameterSheet } from '../../model/parameter.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { setHardware, setOverride } from '../stores/edits/compared.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { ParameterRow, sayOf } from './ParameterRow.tsx'

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
          <ParameterRow
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
