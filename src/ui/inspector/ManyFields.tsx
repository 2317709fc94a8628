/** The fields that several VMs, hosts or LUNs share; one that differs says so until it is set. */
import type { HostSpec, LunSpec, VmSpec } from '../../model/scenario/schema.ts'
import { exactNumber } from '../format.ts'
import { SelectField, TextField } from '../kit/fields.tsx'
import { changeAll, common, type Named } from '../stores/edits/many.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit, parseNumber } from './edit.ts'
import { inField, inUnit } from './problem-words.ts'
import { rangeOf } from './ranges.ts'
import { LINK_OPTIONS, optionsOf, PRIORITY_OPTIONS } from './words.ts'

type Rows<Row> = { readonly kind: Named['kind']; readonly rows: readonly Row[] }

const DIFFER = 'they differ'
const TABLES = { vm: 'vms', host: 'hosts', lun: 'luns' } as const

const change = ({ kind, rows }: Rows<{ readonly id: string }>, patch: object) =>
  edit((scenario) => changeAll(scenario, kind, { ids: rows.map(({ id }) => id), patch }))

type NumberProps<Row> = Rows<Row> & {
  readonly field: keyof Row & string
  readonly label: string
  readonly unit?: string
}

function Numbers<Row extends { readonly id: string }>(props: NumberProps<Row>) {
  const { kind, rows, field, label, unit } = props
  const value = common(rows, field)
  const table = kind === 'host' || kind === 'lun' ? TABLES[kind] : TABLES.vm
  return (
    <TextField
      label={label}
      {...(unit && { unit })}
      range={rangeOf(table, field)}
      value={typeof value === 'number' ? exactNumber(value) : ''}
      placeholder={DIFFER}
      inputMode="decimal"
      onCommit={(text) => {
        if (text.trim() === '') return null
        const typed = parseNumber(text)
        if (typed === null) return `“${text}” is not a number.`
        const ids = rows.map(({ id }) => id)
        return edit(
          (scenario) => changeAll(scenario, kind, { ids, patch: { [field]: typed } }),
          inField({ label, show: inUnit(unit) }),
        )
      }}
    />
  )
}

type WordProps<Row> = Rows<Row> & {
  readonly field: keyof Row & string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What a word stands for in the document; itself unless told otherwise. */
  readonly meaning?: (word: string) => unknown
}

function Words<Row extends { readonly id: string }>(props: WordProps<Row>) {
  const { kind, rows, field, label, options, meaning = (word) => word } = props
  const value = common(rows, field)
  const here = options.find((option) => meaning(option.value) === value)?.value
  const shown = here === undefined ? [{ value: '', label: DIFFER }, ...options] : options
  return (
    <SelectField
      label={label}
      value={here ?? ''}
      options={shown}
      onCommit={(word) => change({ kind, rows }, { [field]: meaning(word) })}
    />
  )
}

const ON = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
]
const NO_POOL = ':none'

export function VmFields({ vms }: { readonly vms: readonly VmSpec[] }) {
  const { hosts, luns, pools } = useScenario(({ scenario }) => scenario)
  const of = { kind: 'vm', rows: vms } as const
  const forVms = luns.filter(({ purpose }) => purpose === 'vms')
  const poolOptions = [{ value: NO_POOL, label: 'In no pool' }, ...optionsOf(pools)]
  return (
    <fieldset className="mt-1">
      <legend className="font-semibold">Virtual machines</legend>
      <Words {...of} field="on" label="At 0:00" options={ON} meaning={(word) => word === 'on'} />
      <Numbers {...of} field="vcpus" label="Virtual CPUs" />
      <Numbers {...of} field="ramMB" label="Memory" unit="MB" />
      <Numbers {...of} field="cpuDemandMHz" label="CPU demand" unit="MHz" />
      <Words {...of} field="restartPriority" label="Restart priority" options={PRIORITY_OPTIONS} />
      <Words {...of} field="home" label="Home" options={optionsOf(hosts)} />
      <Words {...of} field="lun" label="LUN as drawn" options={optionsOf(forVms)} />
      {pools.length > 0 && (
        <Words
          {...of}
          field="pool"
          label="Resource pool"
          options={poolOptions}
          meaning={(word) => (word === NO_POOL ? undefined : word)}
        />
      )}
    </fieldset>
  )
}

export function HostFields({ hosts }: { readonly hosts: readonly HostSpec[] }) {
  const of = { kind: 'host', rows: hosts } as const
  return (
    <fieldset className="mt-1">
      <legend className="font-semibold">Hosts</legend>
      <Numbers {...of} field="sockets" label="CPU sockets" />
      <Numbers {...of} field="coresPerSocket" label="Cores a socket" />
      <Numbers {...of} field="coreMHz" label="Clock of a core" unit="MHz" />
      <Numbers {...of} field="ramMB" label="Memory" unit="MB" />
      <Numbers {...of} field="networkMbps" label="Network" unit="Mb/s" />
      <Words {...of} field="storageLink" label="Storage link" options={LINK_OPTIONS} />
    </fieldset>
  )
}

export function LunFields({ luns }: { readonly luns: readonly LunSpec[] }) {
  const arrays = useScenario(({ scenario }) => scenario.arrays)
  const of = { kind: 'lun', rows: luns } as const
  return (
    <fieldset className="mt-1">
      <legend className="font-semibold">LUNs</legend>
      <Numbers {...of} field="sizeGB" label="Size" unit="GB" />
      <Words {...of} field="array" label="Array" options={optionsOf(arrays)} />
    </fieldset>
  )
}
