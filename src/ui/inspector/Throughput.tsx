/** A file copy through the run as a step line: where it stands still it is at the bottom. */
import type { Points } from '../../trace/series.ts'
import { thin } from '../../trace/thin.ts'
import { number } from '../format.ts'

type Props = { readonly points: Points; readonly horizonMs: number }

const WIDTH = 240
const HEIGHT = 44
/** More points than pixels would only cost time. */
const MOST_POINTS = 400

export function Throughput({ points, horizonMs }: Props) {
  const most = points.reduce((high, { value }) => Math.max(high, value), 0)
  const drawn = thin(points, MOST_POINTS)
  const x = (at: number) => ((at / horizonMs) * WIDTH).toFixed(2)
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
        File copy through the run, up to {number(most)} MB/s
      </figcaption>
    </figure>
  )
}
