import { memo, useRef } from 'react'
import { Area, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { clock } from '../format.ts'
import { platformColour, platformInk } from '../timeline/palette.ts'
import type { Scale } from '../timeline/range.ts'
import { ticks } from '../timeline/ticks.ts'
import { usePlayheadMs, usePlayheadPosition } from '../timeline/use-playhead.ts'
import { useScrub } from '../timeline/use-scrub.ts'
import {
  amount,
  axisTicks,
  inWords,
  type Point,
  pointAt,
  type Resource,
  wantsMore,
} from './chart-model.ts'

type Props = {
  readonly points: readonly Point[]
  readonly resource: Resource
  readonly brief: string
  readonly index: number
  /** The greatest value in any of the charts: all have one scale. */
  readonly most: number
  readonly width: number
  readonly horizonMs: number
  /** The last of the charts has the time axis. */
  readonly last: boolean
}

const PLOT_HEIGHT = 84
const TOP = 6
const TIMES_HEIGHT = 18
/** Below a chart without times, for the lower half of its 0. */
const HALF_A_FIGURE = 7
/** Of a figure of an axis, with a little to spare. */
const DIGIT_WIDTH = 7

/** One platform: drawn once a run; only the line at the playhead moves. Pressed, it seeks. */
export function CapacityChart(props: Props) {
  const { points, resource, brief, index, width, horizonMs } = props
  const { left, right } = margins(props)
  const scale: Scale = { fromMs: 0, toMs: horizonMs, width: width - left - right }
  return (
    <figure className="mb-0.5">
      <figcaption className="flex items-baseline justify-between text-[12.5px]">
        <span className="font-semibold" style={{ color: platformInk(index) }}>
          {brief}
        </span>
        <Now points={points} resource={resource} />
      </figcaption>
      <div className="relative">
        <div role="img" aria-label={`${brief}: ${inWords(points, resource)}.`}>
          <Plot {...props} />
        </div>
        <Cursor scale={scale} left={left} />
      </div>
    </figure>
  )
}

/** The figures at the playhead. */
function Now({ points, resource }: Pick<Props, 'points' | 'resource'>) {
  const now = pointAt(points, usePlayheadMs())
  if (now === undefined) return null
  return (
    <span className="font-mono text-[12px] text-ink-2 tabular-nums">
      <b className="text-ink">{amount(now.used, resource)}</b> of {amount(now.capacity, resource)}
    </span>
  )
}

function Cursor({ scale, left }: { readonly scale: Scale; readonly left: number }) {
  const line = useRef<HTMLDivElement>(null)
  usePlayheadPosition(line, scale)
  const scrub = useScrub(scale)
  return (
    <div
      aria-hidden
      className="absolute cursor-crosshair touch-pan-y"
      style={{ left, top: TOP, width: scale.width, height: PLOT_HEIGHT }}
      {...scrub}
    >
      <div ref={line} className="pointer-events-none absolute inset-y-0 left-0">
        <div className="h-full w-0.5 -translate-x-1/2 bg-ink" />
      </div>
    </div>
  )
}

/** Room for the longest label of each axis; the last time stands half beyond its end. */
function margins({ most, horizonMs }: Props): { readonly left: number; readonly right: number } {
  const digits = Math.max(...axisTicks(most).map((figure) => `${figure}`.length))
  const times = clock(horizonMs).length
  return {
    left: Math.max(30, digits * DIGIT_WIDTH + 10),
    right: Math.max(20, Math.ceil((times * DIGIT_WIDTH) / 2) + 4),
  }
}

const Plot = memo(function Plot(props: Props) {
  const { points, most, width, horizonMs, index, last } = props
  const { left, right } = margins(props)
  const figures = axisTicks(most)
  const times = ticks({ fromMs: 0, toMs: horizonMs, width: width - left - right }, 62)
  return (
    <ComposedChart
      width={width}
      height={TOP + PLOT_HEIGHT + (last ? TIMES_HEIGHT : HALF_A_FIGURE)}
      margin={{ top: TOP, right, bottom: last ? 0 : HALF_A_FIGURE, left: 0 }}
      data={points as Point[]}
      accessibilityLayer={false}
    >
      <XAxis
        {...AXIS}
        dataKey="at"
        type="number"
        domain={[0, horizonMs]}
        ticks={times.map(({ at }) => at)}
        tickFormatter={(at: number) => times.find((tick) => tick.at === at)?.label ?? clock(at)}
        hide={!last}
        height={TIMES_HEIGHT}
        tickMargin={2}
        allowDataOverflow
      />
      <YAxis
        {...AXIS}
        width={left}
        domain={[0, figures.at(-1) ?? 1]}
        ticks={[...figures]}
        tickMargin={4}
      />
      <Area {...STEPS} {...SOLID} {...inColour(index)} dataKey="used" fillOpacity={0.32} />
      {wantsMore(points) && (
        <Line {...STEPS} dataKey="wanted" stroke="var(--color-ink-2)" strokeDasharray="1 3" />
      )}
      <Line {...STEPS} {...DASHED} dataKey="reserve" stroke="var(--color-trouble)" />
      <Line {...STEPS} {...SOLID} dataKey="capacity" stroke="var(--color-ink)" />
    </ComposedChart>
  )
})

const AXIS = {
  tick: { fontSize: 11.5, fill: 'var(--color-ink-3)' },
  tickLine: false,
  axisLine: { stroke: 'var(--color-line)' },
  interval: 0,
} as const

const STEPS = {
  type: 'stepAfter',
  isAnimationActive: false,
  dot: false,
  activeDot: false,
} as const

const SOLID = { strokeWidth: 1.5 } as const
const DASHED = { strokeWidth: 1.5, strokeDasharray: '5 3' } as const

const inColour = (index: number) => {
  const colour = platformColour(index)
  return { stroke: colour, fill: colour }
}
