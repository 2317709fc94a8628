/** The resource pools of a pane's cluster: how many, whether one is overdrawn, and each of them. */
import { Layers } from 'lucide-react'
import { useMemo } from 'react'
import { type PoolAmounts, type PoolNow, poolsNow } from '../../../trace/pools.ts'
import { count, gigahertz, megabytes } from '../../format.ts'
import { Popup } from '../../kit/Popup.tsx'
import { select } from '../../stores/view.ts'
import { POOL_COLOURS } from '../canvas/Chip.tsx'
import { usePane } from './pane-context.ts'

export function PoolsFact() {
  const { world, topology } = usePane()
  const pools = useMemo(() => poolsNow(world, topology), [world, topology])
  if (pools.length === 0) return null
  const overdrawn = pools.filter(({ cpu, ram }) => cpu.overdrawn || ram.overdrawn)
  const words =
    overdrawn.length === 0 ? count(pools.length, 'pool') : `${overdrawn.length} overdrawn`
  return (
    <li className="fact" data-trouble={overdrawn.length > 0}>
      <Popup
        label="Resource pools"
        tip={`Resource pools: ${told(overdrawn, pools)}`}
        className="fact-button"
        trigger={
          <>
            <Layers aria-hidden className="pane-tag-icon" />
            {words}
          </>
        }
      >
        {(close) => pools.map((pool) => <PoolRow key={pool.spec.id} pool={pool} onPick={close} />)}
      </Popup>
    </li>
  )
}

const told = (overdrawn: readonly PoolNow[], pools: readonly PoolNow[]): string =>
  overdrawn.length === 0
    ? pools.map(({ spec }) => spec.id).join(', ')
    : `${overdrawn.map(({ spec }) => spec.id).join(', ')} without the right to borrow`

type PoolRowProps = { readonly pool: PoolNow; readonly onPick: () => void }

function PoolRow({ pool, onPick }: PoolRowProps) {
  const { topology } = usePane()
  const { spec, depth, vms, on, cpu, ram } = pool
  const at = topology.pools.indexOf(spec)
  return (
    <button
      type="button"
      className="pool-row"
      data-pool={at % POOL_COLOURS}
      style={{ '--depth': depth } as React.CSSProperties}
      onClick={() => {
        onPick()
        select({ kind: 'pool', id: spec.id })
      }}
    >
      <span className="pool-name">
        {spec.id}
        <span className="ml-auto font-normal text-ink-2">
          {on === vms ? count(vms, 'VM') : `${on} of ${count(vms, 'VM')} on`}
        </span>
      </span>
      <Amount name="CPU" amounts={cpu} words={gigahertz} />
      <Amount name="RAM" amounts={ram} words={megabytes} />
    </button>
  )
}

type AmountProps = {
  readonly name: string
  readonly amounts: PoolAmounts
  readonly words: (amount: number) => string
}

function Amount({ name, amounts, words }: AmountProps) {
  const { used, reserved, limit, overdrawn } = amounts
  const share = reserved === 0 ? (used === 0 ? 0 : 1) : Math.min(1, used / reserved)
  const most = limit === null ? '' : `, at most ${words(limit)}`
  const borrows = used > reserved && !overdrawn ? ', borrows' : ''
  return (
    <span className="pool-amount" data-overdrawn={overdrawn}>
      {name}
      <span className="pool-bar" aria-hidden>
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span>
        {words(used)} of {words(reserved)} reserved{borrows}
        {most}
      </span>
    </span>
  )
}
