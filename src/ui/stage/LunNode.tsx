/** A LUN: what lives on it, and who owns it or holds the locks in it. */
import type { NodeProps } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo } from 'react'
import type { PlacedLun } from '../../model/topology.ts'
import { usePane } from './pane-context.ts'
import { thingOf } from './things.ts'
import { useSelected } from './use-selected.ts'
import { type LunWords, locksOn, lunWords } from './words-lun.ts'

export const LunNode = memo(function LunNode({ id: key }: NodeProps) {
  const { world, topology, luns } = usePane()
  const id = thingOf(key)?.id ?? ''
  const lun = world.luns.get(id)
  const spec = topology.luns.get(id)
  const box = luns.get(id)
  if (lun === undefined || spec === undefined || box === undefined) return null
  const lost = lun.lost || world.arrays.get(spec.array)?.lost === true
  const words = lunWords({ ...lun, lost }, spec, locksOn(spec, world))
  const size = { dense: box.height < 36, wide: box.width > 300 }
  return <LunCard spec={spec} {...size} {...words} state={lun.state} owner={lun.owner} />
})

type LunCardProps = LunWords & {
  readonly spec: PlacedLun
  readonly state: string
  readonly owner: string | null
  readonly dense: boolean
  readonly wide: boolean
}

const LunCard = memo(function LunCard(props: LunCardProps) {
  const { spec, state, owner, dense, wide, line, name } = props
  const selected = useSelected('lun', spec.id)
  return (
    <button
      type="button"
      tabIndex={-1}
      className="lun"
      data-state={state}
      data-dense={dense}
      data-wide={wide}
      data-drawn={spec.drawn}
      data-selected={selected}
      data-owner={owner}
      data-thing={`lun:${spec.id}`}
      aria-label={name}
      aria-pressed={selected}
      data-tip={name}
    >
      <span className="lun-name">
        {!spec.drawn && <Plus aria-hidden className="lun-added" />}
        {spec.id}
      </span>
      {!dense && <span className="lun-line">{line}</span>}
    </button>
  )
})
