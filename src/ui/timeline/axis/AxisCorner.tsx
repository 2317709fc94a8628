import clsx from 'clsx'
import { ArrowDownWideNarrow, type LucideIcon, Minus, MoveHorizontal, Plus } from 'lucide-react'
import type { Scenario } from '../../../model/scenario/schema.ts'
import { part } from '../../kit/Part.tsx'
import { setLaneView, useLaneView } from '../../stores/lane-view.ts'
import { setRange, useView } from '../../stores/view.ts'
import { type Scale, SHORTEST_MS } from './range.ts'
import { zoomIn, zoomOut } from './use-zoom.ts'

const MoreMarkers = part(async () => (await import('../script/MoreMarkers.tsx')).MoreMarkers, null)

type Props = {
  readonly scale: Scale
  readonly horizonMs: number
  readonly incidents: Scenario['incidents']
  /** Those for whose markers there is no room. */
  readonly hidden: readonly number[]
}

/** At the axis's right end: how much of the run it shows, and what the figures below are. */
export function AxisCorner({ scale, horizonMs, incidents, hidden }: Props) {
  const first = useLaneView(({ sorting }) => sorting === 'impact')
  const whole = useView(({ range }) => range === null)
  const closest = scale.toMs - scale.fromMs <= SHORTEST_MS
  return (
    <div className="flex flex-col items-end justify-between pr-2 pb-1">
      <div className="flex">
        <Zoom
          icon={Minus}
          label="Show more time"
          off={whole}
          act={() => zoomOut(scale, horizonMs)}
        />
        <Zoom
          icon={Plus}
          label="Show less time"
          off={closest}
          act={() => zoomIn(scale, horizonMs)}
        />
        <Zoom
          icon={MoveHorizontal}
          label="Show the whole run"
          off={whole}
          act={() => setRange(null)}
        />
      </div>
      {hidden.length > 0 && <MoreMarkers incidents={incidents} hidden={hidden} />}
      <OutOfView scale={scale} incidents={incidents} />
      <button
        type="button"
        aria-pressed={first}
        data-tip={ORDER_TIP}
        className={clsx(
          'flex items-center gap-1 rounded px-1 text-[11.5px] text-ink-3 hover:bg-sunken',
          'aria-pressed:font-semibold aria-pressed:text-ink',
        )}
        onClick={() => setLaneView({ sorting: first ? 'auto' : 'impact' })}
      >
        <ArrowDownWideNarrow aria-hidden size={12} />
        downtime<span className="sr-only">: affected first</span>
      </button>
    </div>
  )
}

const ORDER_TIP =
  'Downtime of each VM over the whole run, planned moves included, and the second platform less ' +
  'the first. Press to have those first on which they differ most'

/** How many incidents the axis leaves out while it shows a part of the run. */
function OutOfView({ scale, incidents }: Pick<Props, 'scale' | 'incidents'>) {
  const before = incidents.filter(({ atMs }) => atMs < scale.fromMs).length
  const after = incidents.filter(({ atMs }) => atMs > scale.toMs).length
  const told = [
    ...(before > 0 ? [`+${before} earlier`] : []),
    ...(after > 0 ? [`+${after} later`] : []),
  ]
  if (told.length === 0) return null
  return (
    <span
      className="pr-1 text-[11.5px] whitespace-nowrap text-ink-3"
      data-tip="Lines of the script out of view"
    >
      {told.join(', ')}
    </span>
  )
}

type ZoomProps = {
  readonly icon: LucideIcon
  readonly label: string
  readonly off: boolean
  readonly act: () => void
}

function Zoom({ icon: Icon, label, off, act }: ZoomProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      aria-disabled={off}
      className={clsx(
        'grid size-[22px] place-items-center rounded text-ink-2 hover:bg-sunken',
        'hover:text-ink aria-disabled:opacity-40',
      )}
      onClick={() => off || act()}
    >
      <Icon aria-hidden size={14} />
    </button>
  )
}
