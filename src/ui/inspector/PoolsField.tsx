/** The resource pools of the scenario, each with a form of its own, and the choice of one. */
import { Layers, Plus } from 'lucide-react'
import type { PoolSpec, VmSpec } from '../../model/scenario/schema.ts'
import { Button } from '../kit/Button.tsx'
import { SelectField } from '../kit/fields.tsx'
import { changeVm } from '../stores/edits/change.ts'
import { addPool } from '../stores/edits/pools.ts'
import { useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { edit } from './edit.ts'
import { optionsOf } from './words.ts'

export function PoolsField() {
  const pools = useScenario(({ scenario }) => scenario.pools)
  return (
    <>
      {pools.length === 0 && <p className="text-ink-3">None: VMs share each host side by side.</p>}
      <div className="flex flex-wrap gap-1.5">
        {pools.map(({ id }) => (
          <Button key={id} icon={<Layers size={14} />} onClick={() => select({ kind: 'pool', id })}>
            {id}
          </Button>
        ))}
        <Button variant="ghost" icon={<Plus size={14} />} onClick={addOne}>
          Add a resource pool
        </Button>
      </div>
    </>
  )
}

function addOne(): void {
  const added = addPool(useScenario.getState().scenario)
  if (edit(() => added.scenario) === null) select({ kind: 'pool', id: added.id })
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

export function PoolSelect(props: {
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
