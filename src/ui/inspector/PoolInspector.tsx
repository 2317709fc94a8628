import { useShallow } from 'zustand/shallow'
import { expandableWith, isExpandable } from '../../model/pools.ts'
import type { PoolSpec } from '../../model/scenario/schema.ts'
import { count } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { CheckField } from '../kit/fields.tsx'
import { changePool } from '../stores/edits/pools.ts'
import { useScenario } from '../stores/scenario.ts'
import { selectAll } from '../stores/view.ts'
import { Actions } from './Actions.tsx'
import { edit } from './edit.ts'
import { NumberField, OptionalNumberField } from './fields.tsx'
import { NameField } from './NameField.tsx'
import { PoolSelect } from './PoolsField.tsx'
import { rangeOf } from './ranges.ts'
import { MOSTS, RESERVATIONS, SHARES } from './resource-rows.ts'
import { SharesField } from './SharesField.tsx'

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

export function PoolInspector({ pool }: { readonly pool: PoolSpec }) {
  const { id } = pool
  const pools = useScenario(({ scenario }) => scenario.pools)
  const others = pools.filter((other) => other.id !== id)
  return (
    <>
      <NameField kind="pool" id={id} />
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
      <Members pool={id} />
    </>
  )
}

/** The VMs that stand in it, and both as a whole. */
function Members({ pool }: { readonly pool: string }) {
  const vms = useScenario(
    useShallow(({ scenario }) =>
      scenario.vms.filter((vm) => vm.pool === pool).map(({ id }): string => id),
    ),
  )
  return (
    <>
      <p className="mt-1 text-ink-2">
        {vms.length === 0 ? 'No VM stands in it: choose it in the form of a VM.' : vms.join(', ')}
      </p>
      <Actions of={{ kind: 'pool', id: pool }}>
        {vms.length > 0 && (
          <Button onClick={() => selectAll(vms.map((id) => ({ kind: 'vm', id })))}>
            Select {count(vms.length, 'VM')}
          </Button>
        )}
      </Actions>
    </>
  )
}
