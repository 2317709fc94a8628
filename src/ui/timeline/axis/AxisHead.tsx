import clsx from 'clsx'
import { memo, type RefObject, useRef } from 'react'
import { part } from '../../kit/Part.tsx'
import { useScenario } from '../../stores/scenario.ts'
import { useView } from '../../stores/view.ts'
import type { Traces } from '../lanes/lane-rows.ts'
import { PlatformKey } from '../lanes/PlatformKey.tsx'
import { usePlayheadPosition } from '../playing/use-playhead.ts'
import { Script } from '../script/Script.tsx'
import { useMarkers } from '../script/use-markers.ts'
import { AxisCorner } from './AxisCorner.tsx'
import { Ruler } from './Ruler.tsx'
import { type Scale, xOf } from './range.ts'
import type { Tick } from './ticks.ts'

const Minimap = part(async () => (await import('./Minimap.tsx')).Minimap, <div className="h-4" />)

type Props = {
  readonly own: { readonly traces: Traces; readonly briefs: readonly string[] }
  readonly briefs: readonly string[]
  readonly horizonMs: number
  readonly axis: RefObject<HTMLDivElement | null>
  readonly scale: Scale
  readonly ticks: readonly Tick[]
}

/** Ruler and script stay in view while the lanes scroll. Another script draws these alone. */
export const AxisHead = memo(function AxisHead(props: Props) {
  const { axis, scale, ticks, own, briefs, horizonMs } = props
  const incidents = useScenario(({ scenario }) => scenario.incidents)
  const { boxes, hidden } = useMarkers(incidents, scale)
  return (
    <div
      className={clsx(
        'sticky top-0 z-20 grid grid-cols-[var(--names)_minmax(0,1fr)_var(--figures)]',
        'border-b border-line bg-surface',
      )}
    >
      <PlatformKey briefs={briefs} />
      <div className="relative pl-[var(--inset)]">
        <LoopBand scale={scale} className="right-0 left-[var(--inset)]" />
        <PlayheadLine scale={scale} className="left-[var(--inset)]" />
        <Ruler axis={axis} scale={scale} ticks={ticks} horizonMs={horizonMs} />
        <Script {...{ incidents, scale, horizonMs, boxes }} {...own} />
        <Minimap {...{ scale, horizonMs }} traces={own.traces} />
      </div>
      <AxisCorner {...{ scale, horizonMs, incidents, hidden }} />
    </div>
  )
})

/** The part that playing goes round in, as far as it is in view. */
export function LoopBand({ scale, className }: LineProps) {
  const loop = useView((view) => view.loop)
  if (loop === null) return null
  const left = Math.max(0, xOf(scale, loop.fromMs))
  const right = Math.min(scale.width, xOf(scale, loop.toMs))
  return (
    <div aria-hidden className={`pointer-events-none absolute inset-y-0 z-[2] ${className}`}>
      {left < right && (
        <div
          className="absolute inset-y-0 border-x-2 border-accent bg-accent/10"
          style={{ left, width: right - left }}
        />
      )}
    </div>
  )
}

type LineProps = { readonly scale: Scale; readonly className: string }

/** The line at the playhead; the part in the axis's head lies behind the markers. */
export function PlayheadLine({ scale, className }: LineProps) {
  const line = useRef<HTMLDivElement>(null)
  usePlayheadPosition(line, scale)
  return (
    <div aria-hidden className={`pointer-events-none absolute inset-y-0 ${className}`}>
      <div ref={line} className="absolute inset-y-0 left-0">
        <div className="h-full w-0.5 -translate-x-1/2 bg-ink" />
      </div>
    </div>
  )
}
