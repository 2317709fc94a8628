/** A LUN: what lives on it, and who owns it or holds the locks in it. */
import type { NodeProps } from '@xyflow/react'
import { CircleX, CornerDownRight, Gauge, type LucideIcon, Plus, Unplug } from 'lucide-react'
import { memo } from 'react'
import type { PlacedLun } from '../../../model/topology.ts'
import type { Lun, StorageArray } from '../../../model/world.ts'
import type { Box } from '../layout/layout.ts'
import { type PaneView, usePane } from '../pane/pane-context.ts'
import { holdersOf, locksOf, lunWords, shownName } from '../scene/words-lun.ts'
import { thingOf } from '../things.ts'
import { useSelected } from '../use-selected.ts'

/** How it is drawn: as the platform has it, unless it is lost or slow. */
type LunState = Lun['state'] | 'lost' | 'slow' | 'drawn'

const LUN_ICONS: Partial<Record<LunState, LucideIcon>> = {
  lost: CircleX,
  slow: Gauge,
  offline: Unplug,
}

export const LunNode = memo(function LunNode({ id: key }: NodeProps) {
  const seen = seenOf(usePane(), thingOf(key)?.id ?? '')
  return seen === null ? null : <LunCard {...seen} />
})

type LunSeen = {
  readonly lun: Lun
  readonly spec: PlacedLun
  readonly box: Box
  readonly array: StorageArray | undefined
  readonly letter: string | undefined
  /** As `holdersOf` has it. */
  readonly holders: string
  readonly unrun: boolean
}

/** Null for a node that has left the scenario. */
function seenOf({ world, topology, luns, letters, trace }: PaneView, id: string): LunSeen | null {
  const lun = world.luns.get(id)
  const spec = topology.luns.get(id)
  const box = luns.get(id)
  if (lun === undefined || spec === undefined || box === undefined) return null
  const array = world.arrays.get(spec.array)
  const unrun = trace?.topology.luns.has(id) !== true
  const holders = holdersOf(spec, world)
  return { lun, spec, box, array, letter: letters.get(id), holders, unrun }
}

const LunCard = memo(function LunCard(props: LunSeen) {
  const { lun, spec, box, array, letter, holders, unrun } = props
  const lost = lun.lost || array?.lost === true
  const percent = array?.percent ?? 100
  const told = { locks: locksOf(holders), letter, percent, unrun }
  const { line, name } = lunWords({ ...lun, lost }, spec, told)
  const own = unrun ? 'drawn' : lun.state
  const state: LunState = lost ? 'lost' : percent < 100 ? 'slow' : own
  const Icon = LUN_ICONS[state]
  const dense = box.height < 36
  const selected = useSelected('lun', spec.id)
  return (
    <button
      type="button"
      tabIndex={-1}
      className="lun"
      data-state={state}
      data-dense={dense}
      data-wide={box.width > 200}
      data-drawn={spec.drawn}
      data-selected={selected}
      data-owner={lun.owner}
      data-thing={`lun:${spec.id}`}
      aria-label={name}
      aria-pressed={selected}
      data-tip={name}
      style={roomOf(box)}
    >
      <span className="lun-name">
        {!spec.drawn && <Plus aria-hidden className="lun-added lun-plus" />}
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

/** Seen from afar names are as large as their boxes have room for the longest. */
const roomOf = ({ width, height }: Box): React.CSSProperties =>
  ({ '--width': `${Math.round(width)}px`, '--height': `${height}px` }) as React.CSSProperties
