/** The resource pools of the scenario: added, named, edited and removed where rules are. */
import { Plus, X } from 'lucide-react'
import { expandableWith, isExpandable } from '../../model/pools.ts'
import type { PoolSpec, VmSpec } from '../../model/scenario/schema.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { CheckField, SelectField, TextField } from '../kit/fields.tsx'
import { changeVm } from '../stores/edits/change.ts'
import { addPool, changePool, removePool } from '../stores/edits/pools.ts'
import { rename } from '../stores/edits/rename.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { NumberField, OptionalNumberField } from './fields.tsx'
import { wrongName } from './names.ts'
import { rangeOf } from './ranges.ts'
import { MOSTS, RESERVATIONS, SHARES } from './resource-rows.ts'
import { SharesField } from './SharesField.tsx'
import { optionsOf } from './words.ts'

export function PoolsField() {
  const pools = useScenario(({ scenario }) => scenario.pools)
  return (
    <>
      {pools.length === 0 && <p className="text-ink-3">None: VMs share each host side by side.</p>}
      <ul>
        {pools.map((pool) => (
          <li key={pool.id} className="mb-2 rounded-md border border-line px-2 py-1">
            <Pool pool={pool} others={pools.filter(({ id }) => id !== pool.id)} />
          </li>
        ))}
      </ul>
      <Button
        variant="ghost"
        icon={<Plus size={14} />}
        onClick={() => editScenario((now) => addPool(now).scenario)}
      >
        Add a resource pool
      </Button>
    </>
  )
}

const EXPANDABLE = [
  {
    resource: 'cpu',
    label: 'Expandable CPU',
    hint: 'May borrow what its parent has not reserved of CPU',
  },
  {
    resource: 'ram',
    label: 'Expandable memory',
    hint: 'May borrow what its parent has not reserved of memory',
  },
] as const

function Pool({ pool, others }: { pool: PoolSpec; others: readonly PoolSpec[] }) {
  const { id } = pool
  return (
    <>
      <PoolName id={id} />
      <PoolSelect
        label="Inside"
        absent="The cluster"
        pools={others}
        value={pool.parent}
        onCommit={(parent) => edit((scenario) => changePool(scenario, id, { parent }))}
      />
      {RESERVATIONS.map(({ key, ...field }) => (
        <NumberField
          key={key}
          {...field}
          range={rangeOf('pools', key)}
          value={pool[key]}
          change={(scenario, value) => changePool(scenario, id, { [key]: value })}
        />
      ))}
      {EXPANDABLE.map(({ resource, label, hint }) => (
        <CheckField
          key={resource}
          label={label}
          hint={hint}
          value={isExpandable(pool, resource)}
          onCommit={(may) => {
            const expandable = expandableWith(pool, resource, may)
            edit((scenario) => changePool(scenario, id, { expandable }))
          }}
        />
      ))}
      {MOSTS.map(({ key, ...field }) => (
        <OptionalNumberField
          key={key}
          {...field}
          range={rangeOf('pools', key)}
          absent="unlimited"
          value={pool[key]}
          change={(scenario, value) => changePool(scenario, id, { [key]: value })}
        />
      ))}
      {SHARES.map(({ key, label }) => (
        <SharesField
          key={key}
          label={label}
          shares={pool[key]}
          change={(scenario, value) => changePool(scenario, id, { [key]: value })}
        />
      ))}
    </>
  )
}

function PoolName({ id }: { readonly id: string }) {
  return (
    <div className="flex items-start gap-1.5">
      <div className="flex-1">
        <TextField
          label="Name"
          value={id}
          onCommit={(text) => {
            const name = text.trim()
            const wrong = name === id ? null : wrongName(useScenario.getState().scenario, name)
            return wrong ?? edit((scenario) => rename(scenario, id, name))
          }}
        />
      </div>
      <IconButton
        label={`Remove the resource pool ${id}`}
        icon={<X size={14} />}
        onClick={() => editScenario((scenario) => removePool(scenario, id))}
      />
    </div>
  )
}

/** Of a VM; nothing where there are no pools. */
export function VmPool({ vm }: { readonly vm: VmSpec }) {
  const pools = useScenario(({ scenario }) => scenario.pools)
  if (pools.length === 0) return null
  return (
    <PoolSelect
      label="Resource pool"
      absent="None"
      pools={pools}
      value={vm.pool}
      onCommit={(pool) => edit((scenario) => changeVm(scenario, vm.id, { pool }))}
    />
  )
}

/** A name has at least one character, so the empty one is none of a pool. */
const NONE = ''

function PoolSelect(props: {
  readonly label: string
  readonly absent: string
  readonly pools: readonly PoolSpec[]
  readonly value: string | undefined
  readonly onCommit: (pool: string | undefined) => string | null
}) {
  const { label, absent, pools, value = NONE, onCommit } = props
  return (
    <SelectField
      label={label}
      value={value}
      options={[{ value: NONE, label: absent }, ...optionsOf(pools)]}
      onCommit={(text) => onCommit(text === NONE ? undefined : text)}
    />
  )
}
