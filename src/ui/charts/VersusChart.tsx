import { memo } from 'react'
import { Area, ComposedChart, Line, ReferenceLine } from 'recharts'
import { number } from '../format.ts'
import { platformColour, platformInk } from '../timeline/lanes/palette.ts'
import { usePlayheadMs } from '../timeline/playing/use-playhead.ts'
import { PLATFORM_DASHES } from './lines.ts'
import type { Versus } from './measures.ts'
import { axes, type Frame, STEPS, sizeOf, WithCursor } from './plot.tsx'
import { type Row, rowAt } from './rows.ts'
import { versusInWords } from './words.ts'

type Props = {
  readonly versus: Versus
  readonly briefs: readonly string[]
  /** The place of each line's platform in the comparison. */
  readonly places: readonly number[]
  readonly frame: Frame
}

/** All platforms in one chart, with the area between them filled. */
export function VersusChart(props: Props) {
  const { versus, briefs, places, frame } = props
  return (
    <figure>
      <figcaption className="mb-1 flex flex-wrap gap-x-3 text-[12.5px]">
        {briefs.map((brief, line) => (
          <Now key={places[line]} {...props} brief={brief} line={line} />
        ))}
      </figcaption>
      <WithCursor frame={frame}>
        <div role="img" aria-label={`${versusInWords(versus, briefs)}.`}>
          <Plot {...props} />
        </div>
      </WithCursor>
    </figure>
  )
}

/** A platform's figure at the playhead, with its line. */
function Now(props: Props & { readonly brief: string; readonly line: number }) {
  const { versus, places, brief, line } = props
  const value = rowAt(versus.rows, usePlayheadMs())?.values[line] ?? 0
  const place = places[line] ?? 0
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      <svg width="18" height="8" aria-hidden="true">
        <line
          x2="18"
          y1="4"
          y2="4"
          stroke={platformColour(place)}
          strokeWidth="2"
          strokeDasharray={PLATFORM_DASHES[line]}
        />
      </svg>
      <span className="font-semibold" style={{ color: platformInk(place) }}>
        {brief}
      </span>
      <b className="font-mono tabular-nums">{number(value)}</b>
    </span>
  )
}

const Plot = memo(function Plot({ versus, places, frame }: Props) {
  const { rows, most } = versus
  return (
    <ComposedChart {...sizeOf(frame)} data={rows as Row[]} accessibilityLayer={false}>
      {axes(frame)}
      {places.map((place, line) => (
        <Area
          key={place}
          {...STEPS}
          dataKey={({ values }: Row) => above(values, line)}
          stroke="none"
          fill={platformColour(place)}
          fillOpacity={0.26}
        />
      ))}
      {most !== null && <ReferenceLine y={most} stroke="var(--color-ink)" strokeWidth={1.5} />}
      {places.map((place, line) => (
        <Line
          key={place}
          {...STEPS}
          strokeWidth={2}
          dataKey={({ values }: Row) => values[line] ?? 0}
          stroke={platformColour(place)}
          {...dashOf(line)}
        />
      ))}
    </ComposedChart>
  )
})

/** From the lowest line up to this one: what of it lies above all that are lower. */
function above(values: readonly number[], line: number): [number, number] {
  const own = values[line] ?? 0
  const lower = values.filter((value) => value < own)
  return [lower.length === 0 ? own : Math.max(...lower), own]
}

function dashOf(line: number): { readonly strokeDasharray?: string } {
  const strokeDasharray = PLATFORM_DASHES[line]
  return strokeDasharray === undefined ? {} : { strokeDasharray }
}
