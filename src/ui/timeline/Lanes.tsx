import clsx from 'clsx'
import { type CSSProperties, type RefObject, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../../model/scenario/schema.ts'
import { useLaneView } from '../stores/lane-view.ts'
import { AxisCorner } from './AxisCorner.tsx'
import { LaneCanvas } from './LaneCanvas.tsx'
import { LaneRow } from './LaneRow.tsx'
import type { Row, Traces } from './lane-rows.ts'
import { PlatformKey } from './PlatformKey.tsx'
import { INSET } from './paint.ts'
import { RangeBar } from './RangeBar.tsx'
import { Ruler } from './Ruler.tsx'
import type { Scale } from './range.ts'
import { rowHeight, rowWindow } from './rows.ts'
import { Script } from './Script.tsx'
import { type Tick, ticks } from './ticks.ts'
import { usePlayheadPosition } from './use-playhead.ts'
import { useSize } from './use-size.ts'
import { useFollow, useShownRange, useWheelZoom } from './use-zoom.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly traces: Traces
  readonly briefs: readonly string[]
  readonly incidents: Scenario['incidents']
  readonly horizonMs: number
}

/** The columns of the timeline: names, the axis with a little room before it, figures. */
const COLUMNS = {
  '--names': 'clamp(5.25rem, 13%, 9.5rem)',
  '--figures': '8rem',
  '--inset': `${INSET}px`,
} as CSSProperties

/** The axis with the script, and below it the lanes of all VMs, which scroll. */
export function Lanes({ rows, traces, briefs, incidents, horizonMs }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLDivElement>(null)
  const { width } = useSize(axis)
  const { height } = useSize(area)
  const [top, setTop] = useState(0)
  const range = useShownRange(horizonMs)
  const { fromMs, toMs } = range
  const scale = useMemo((): Scale => ({ fromMs, toMs, width }), [fromMs, toMs, width])
  const marks = useMemo(() => (width > 0 ? ticks(scale) : []), [scale, width])
  useWheelZoom(area, axis, { scale, horizonMs })
  useFollow(horizonMs)
  const one = rowHeight(briefs.length)
  const windowAt = (from: number) =>
    rowWindow({ top: from, height, rowHeight: one, rows: rows.length })
  // The place where the window last changed: to scroll within it renders nothing.
  const { first, end } = windowAt(top)
  const inView = useMemo(() => ({ first, end }), [first, end])
  return (
    <div
      ref={area}
      style={COLUMNS}
      className={clsx(
        'relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto',
        '[scrollbar-gutter:stable]',
      )}
      onScroll={({ currentTarget: { scrollTop } }) => {
        const next = windowAt(scrollTop)
        if (next.first !== first || next.end !== end) setTop(scrollTop)
      }}
    >
      <div className="relative min-h-full">
        <AxisHead {...{ axis, scale, incidents, traces, briefs, horizonMs }} ticks={marks} />
        {rows.length === 0 ? (
          <Nothing />
        ) : (
          <div id="timeline-lanes" className="relative" style={{ height: rows.length * one }}>
            {rows.slice(first, end).map((row, index) => (
              <LaneRow
                key={`${row.kind} ${row.id}`}
                row={row}
                briefs={briefs}
                top={(first + index) * one}
              />
            ))}
            <LaneCanvas
              {...{ rows, traces, briefs, scale, horizonMs }}
              window={inView}
              ticks={marks}
            />
          </div>
        )}
        <PlayheadLine
          scale={scale}
          className="right-[var(--figures)] left-[calc(var(--names)+var(--inset))] z-10"
        />
      </div>
    </div>
  )
}

/** Why there is no row. */
function Nothing() {
  const hides = useLaneView(({ filter, eventful }) => eventful || filter !== '')
  return (
    <p className="relative z-20 mx-auto my-6 w-fit bg-surface px-3 text-ink-2">
      {hides ? 'No lane is left: the filter hides them all.' : 'Add a VM to see its lanes.'}
    </p>
  )
}

type HeadProps = Omit<Props, 'rows'> & {
  readonly axis: RefObject<HTMLDivElement | null>
  readonly scale: Scale
  readonly ticks: readonly Tick[]
}

/** Ruler and script stay in view while the lanes scroll. */
function AxisHead(props: HeadProps) {
  const { axis, scale, ticks, incidents, traces, briefs, horizonMs } = props
  return (
    <div
      className={clsx(
        'sticky top-0 z-20 grid grid-cols-[var(--names)_minmax(0,1fr)_var(--figures)]',
        'border-b border-line bg-surface',
      )}
    >
      <PlatformKey briefs={briefs} />
      <div className="relative pl-[var(--inset)]">
        <PlayheadLine scale={scale} className="left-[var(--inset)]" />
        <Ruler axis={axis} scale={scale} ticks={ticks} horizonMs={horizonMs} />
        <Script {...{ incidents, traces, briefs, scale, horizonMs }} />
        <RangeBar scale={scale} horizonMs={horizonMs} />
      </div>
      <AxisCorner {...{ scale, horizonMs, incidents }} />
    </div>
  )
}

type LineProps = { readonly scale: Scale; readonly className: string }

/** The line at the playhead; the part in the axis's head lies behind the markers. */
function PlayheadLine({ scale, className }: LineProps) {
  const line = useRef<HTMLDivElement>(null)
  usePlayheadPosition(line, scale)
  return (
    <div aria-hidden className={`pointer-events-none absolute inset-y-0 ${className}`}>
      <div ref={line} className="absolute inset-y-0 left-0 will-change-transform">
        <div className="h-full w-0.5 -translate-x-1/2 bg-ink" />
      </div>
    </div>
  )
}
