/** What all charts have in common: size, axes, and the line at the playhead. */
import { type ReactNode, useRef } from 'react'
import { XAxis, YAxis } from 'recharts'
import { clock } from '../format.ts'
import type { Scale } from '../timeline/axis/range.ts'
import { ticks } from '../timeline/axis/ticks.ts'
import { useScrub } from '../timeline/axis/use-scrub.ts'
import { usePlayheadPosition } from '../timeline/playing/use-playhead.ts'

/** Where the axes stand. `figures` are those of the vertical one. */
export type Frame = {
  readonly width: number
  readonly plotHeight: number
  readonly horizonMs: number
  readonly figures: readonly number[]
  /** Whether it has the time axis. */
  readonly times: boolean
}

const TOP = 6
const TIMES_HEIGHT = 18
/** Below a chart without times, for the lower half of its 0. */
const HALF_A_FIGURE = 7
/** Of a figure of an axis, with a little to spare. */
const DIGIT_WIDTH = 7

/** Room for the longest label of each axis; the last time stands half beyond its end. */
function margins({ figures, horizonMs }: Frame): { readonly left: number; readonly right: number } {
  const digits = Math.max(...figures.map((figure) => `${figure}`.length))
  const times = clock(horizonMs).length
  return {
    left: Math.max(30, digits * DIGIT_WIDTH + 10),
    right: Math.max(20, Math.ceil((times * DIGIT_WIDTH) / 2) + 4),
  }
}

/** The size of the whole chart, for the library. */
export function sizeOf(frame: Frame) {
  const below = frame.times ? TIMES_HEIGHT : HALF_A_FIGURE
  const bottom = frame.times ? 0 : HALF_A_FIGURE
  return {
    width: frame.width,
    height: TOP + frame.plotHeight + below,
    margin: { top: TOP, right: margins(frame).right, bottom, left: 0 },
  }
}

/** To be called, not rendered: the library looks for its own elements among the children. */
export function axes(frame: Frame): ReactNode {
  const { figures, horizonMs, times } = frame
  const { width, left } = plotOf(frame)
  const marks = ticks({ fromMs: 0, toMs: horizonMs, width }, 62)
  return [
    <XAxis
      key="x"
      {...AXIS}
      dataKey="at"
      type="number"
      domain={[0, horizonMs]}
      ticks={marks.map(({ at }) => at)}
      tickFormatter={(at: number) => marks.find((tick) => tick.at === at)?.label ?? clock(at)}
      hide={!times}
      height={TIMES_HEIGHT}
      tickMargin={2}
      allowDataOverflow
    />,
    <YAxis
      key="y"
      {...AXIS}
      width={left}
      domain={[0, figures.at(-1) ?? 1]}
      ticks={[...figures]}
      tickMargin={4}
    />,
  ]
}

function plotOf(frame: Frame): { readonly left: number; readonly width: number } {
  const { left, right } = margins(frame)
  return { left, width: Math.max(1, frame.width - left - right) }
}

/** Drawn once a run; only the line at the playhead moves. Pressed, it seeks. */
export function WithCursor(props: { readonly frame: Frame; readonly children: ReactNode }) {
  const { frame, children } = props
  const { left, width } = plotOf(frame)
  const scale: Scale = { fromMs: 0, toMs: frame.horizonMs, width }
  const line = useRef<HTMLDivElement>(null)
  usePlayheadPosition(line, scale)
  const scrub = useScrub(scale)
  return (
    <div className="relative">
      {children}
      <div
        aria-hidden
        className="absolute cursor-crosshair touch-pan-y"
        style={{ left, top: TOP, width, height: frame.plotHeight }}
        {...scrub}
      >
        <div ref={line} className="pointer-events-none absolute inset-y-0 left-0">
          <div className="h-full w-0.5 -translate-x-1/2 bg-ink" />
        </div>
      </div>
    </div>
  )
}

const AXIS = {
  tick: { fontSize: 11.5, fill: 'var(--color-ink-3)' },
  tickLine: false,
  axisLine: { stroke: 'var(--color-line)' },
  interval: 0,
} as const

export const STEPS = {
  type: 'stepAfter',
  isAnimationActive: false,
  dot: false,
  activeDot: false,
  strokeWidth: 1.5,
} as const
