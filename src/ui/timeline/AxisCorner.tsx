import clsx from 'clsx'
import { type LucideIcon, Minus, MoveHorizontal, Plus } from 'lucide-react'
import { setRange, useView } from '../stores/view.ts'
import { type Scale, SHORTEST_MS } from './range.ts'
import { zoomIn, zoomOut } from './use-zoom.ts'

type Props = { readonly scale: Scale; readonly horizonMs: number }

/** At the axis's right end: how much of the run it shows, and what the figures below are. */
export function AxisCorner({ scale, horizonMs }: Props) {
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
      <span
        className="pr-1 text-[11.5px] text-ink-3"
        data-tip="Downtime of each VM over the whole run, planned moves included"
      >
        downtime
      </span>
    </div>
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
