import clsx from 'clsx'
import { type CSSProperties, type RefObject, useMemo, useRef, useState } from 'react'
import { useLaneView } from '../../stores/lane-view.ts'
import { AxisHead, LoopBand, PlayheadLine } from '../axis/AxisHead.tsx'
import type { Scale } from '../axis/range.ts'
import { ticks } from '../axis/ticks.ts'
import { usePinch } from '../axis/use-pinch.ts'
import { useFollow, useShownRange, useWheelZoom } from '../axis/use-zoom.ts'
import { useSize } from '../use-size.ts'
import { LaneCanvas } from './LaneCanvas.tsx'
import { LaneRow } from './LaneRow.tsx'
import type { Row, Traces } from './lane-rows.ts'
import { INSET } from './paint.ts'
import { rowHeight, rowWindow } from './rows.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly traces: Traces
  readonly briefs: readonly string[]
  /** Of `traces` and `briefs` those of the run itself; a branch's follow them. */
  readonly own: { readonly traces: Traces; readonly briefs: readonly string[] }
  readonly horizonMs: number
}

/** The columns of the timeline: names, the axis with a little room before it, figures. */
const COLUMNS = {
  '--names': 'clamp(5.25rem, 13%, 9.5rem)',
  '--figures': '8rem',
  '--inset': `${INSET}px`,
} as CSSProperties

/** The axis with the script, and below it the lanes of all VMs, which scroll. */
export function Lanes({ rows, traces, briefs, own, horizonMs }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const { axis, scale, marks } = useAxis(area, horizonMs)
  const { height } = useSize(area)
  const [top, setTop] = useState(0)
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
        <AxisHead {...{ axis, scale, own, briefs, horizonMs }} ticks={marks} />
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
        <LoopBand
          scale={scale}
          className="right-[var(--figures)] left-[calc(var(--names)+var(--inset))]"
        />
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

/** What part of the run the axis shows, on how many pixels; wheel, fingers and playhead move it. */
function useAxis(area: RefObject<HTMLDivElement | null>, horizonMs: number) {
  const axis = useRef<HTMLDivElement>(null)
  const { width } = useSize(axis)
  const { fromMs, toMs } = useShownRange(horizonMs)
  const scale = useMemo((): Scale => ({ fromMs, toMs, width }), [fromMs, toMs, width])
  const marks = useMemo(() => (width > 0 ? ticks(scale) : []), [scale, width])
  useWheelZoom(area, axis, { scale, horizonMs })
  usePinch(area, axis, { scale, horizonMs })
  useFollow(horizonMs)
  return { axis, scale, marks }
}
