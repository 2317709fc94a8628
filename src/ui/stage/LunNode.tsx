/** A LUN: what lives on it, and who owns it or holds the locks in it. */
import type { NodeProps } from '@xyflow/react'
import { CircleX, CornerDownRight, Gauge, type LucideIcon, Plus, Unplug } from 'lucide-react'
import { memo } from 'react'
import type { PlacedLun } from '../../model/topology.ts'
import type { Lun } from '../../model/world.ts'
import { usePane } from './pane-context.ts'
import { thingOf } from './things.ts'
import { useSelected } from './use-selected.ts'
import { type LunWords, locksOn, lunWords } from './words-lun.ts'

const LUN_ICONS: Partial<Record<LunCardProps['state'], LucideIcon>> = {
  lost: CircleX,
  slow: Gauge,
  offline: Unplug,
}

export const LunNode = memo(function LunNode({ id: key }: NodeProps) {
  const { world, topology, luns, letters } = usePane()
  const id = thingOf(key)?.id ?? ''
  const lun = world.luns.get(id)
  const spec = topology.luns.get(id)
  const box = luns.get(id)
  if (lun === undefined || spec === undefined || box === undefined) return null
  const array = world.arrays.get(spec.array)
  const lost = lun.lost || array?.lost === true
  const letter = letters.get(id)
  const told = { locks: locksOn(spec, world), letter, percent: array?.percent ?? 100 }
  const words = lunWords({ ...lun, lost }, spec, told)
  const size = { dense: box.height < 36, wide: box.width > 300 }
  const state = lost ? 'lost' : told.percent < 100 ? 'slow' : lun.state
  return (
    <LunCard spec={spec} {...size} {...words} letter={letter} state={state} owner={lun.owner} />
  )
})

type LunCardProps = LunWords & {
  readonly spec: PlacedLun
  readonly letter: string | undefined
  /** How it is drawn: as the platform has it, unless it is lost or slow. */
  readonly state: Lun['state'] | 'lost' | 'slow'
  readonly owner: string | null
  readonly dense: boolean
  readonly wide: boolean
}

const LunCard = memo(function LunCard(props: LunCardProps) {
  const { spec, letter, state, owner, dense, wide, line, name } = props
  const Icon = LUN_ICONS[state]
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
        {Icon !== undefined && <Icon aria-hidden className="lun-added" />}
        {letter !== undefined && spec.mountedUnder !== undefined && (
          <CornerDownRight aria-hidden className="lun-added" />
        )}
        {letter !== undefined && <span className="lun-letter">{letter} </span>}
        {shownName(spec)}
      </span>
      {!dense && <span className="lun-line">{line}</span>}
    </button>
  )
})

/** One that the layout added is named after its VM: the plus says that it is a LUN of its own. */
const shownName = ({ id, drawn, vms: [vm] }: PlacedLun): string =>
  !drawn && vm !== undefined && id === `lun-${vm}` ? vm : id
