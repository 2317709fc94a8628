/** A file copy as a step line: where it stands still it is at the bottom. */
import type { ChartSpan } from '../../trace/client-chart.ts'
import type { Points } from '../../trace/series.ts'
import { thin } from '../../trace/thin.ts'
import { clock, number } from '../format.ts'

type Props = { readonly points: Points; readonly span: ChartSpan }

const WIDTH = 240
const HEIGHT = 44
/** More points than pixels would only cost time. */
const MOST_POINTS = 400

export function Throughput({ points, span }: Props) {
  const most = points.reduce((high, { value }) => Math.max(high, value), 0)
  const { fromMs, toMs } = span
  const drawn = thin(within(points, span), MOST_POINTS)
  const x = (at: number) => (((at - fromMs) / (toMs - fromMs)) * WIDTH).toFixed(2)
  const y = (value: number) => (HEIGHT - 1 - (value / Math.max(most, 1)) * (HEIGHT - 2)).toFixed(2)
  const steps = drawn.map(({ at, value }, index) =>
    index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`,
  )
  return (
    <figure className="my-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Throughput of the file copy, at most ${number(most)} MB/s`}
        className="h-11 w-full rounded bg-sunken"
      >
        <path
          d={steps.join('')}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption className="text-[11.5px] text-ink-3">
        File copy from {clock(fromMs)} to {clock(toMs)}, up to {number(most)} MB/s
      </figcaption>
    </figure>
  )
}

/** What holds at the beginning stands there, and what holds at the end goes on up to it. */
function within(points: Points, { fromMs, toMs }: ChartSpan): Points {
  const before = points.findLast(({ at }) => at <= fromMs)
  const inside = points.filter(({ at }) => at > fromMs && at < toMs)
  const last = inside.at(-1) ?? before
  return [
    ...(before === undefined ? [] : [{ ...before, at: fromMs }]),
    ...inside,
    ...(last === undefined ? [] : [{ ...last, at: toMs }]),
  ]
}
