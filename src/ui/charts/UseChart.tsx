import { memo } from 'react'
import { Area, ComposedChart, Line } from 'recharts'
import { platformColour, platformInk } from '../timeline/lanes/palette.ts'
import { usePlayheadMs } from '../timeline/playing/use-playhead.ts'
import { LINE_STYLES, lineColour } from './lines.ts'
import type { Use } from './measures.ts'
import { axes, type Frame, STEPS, sizeOf, WithCursor } from './plot.tsx'
import { type Row, rowAt } from './rows.ts'
import { amount, useInWords } from './words.ts'

type Props = {
  /** What it shows of whom. */
  readonly title: string
  readonly use: Use
  readonly brief: string
  readonly index: number
  readonly frame: Frame
}

/** One platform: what is used against what there is. */
export function UseChart(props: Props) {
  const { title, use, brief, index, frame } = props
  return (
    <figure className="mb-0.5">
      <figcaption className="flex items-baseline justify-between gap-2 text-[12.5px]">
        <span className="truncate font-semibold" style={{ color: platformInk(index) }}>
          {brief}
        </span>
        <Now use={use} />
      </figcaption>
      <WithCursor frame={frame}>
        <div role="img" aria-label={`${brief}, ${title}: ${useInWords(use)}.`}>
          <Plot use={use} index={index} frame={frame} />
        </div>
      </WithCursor>
    </figure>
  )
}

/** The figures at the playhead. */
function Now({ use: { rows, lines, unit } }: Pick<Props, 'use'>) {
  const row = rowAt(rows, usePlayheadMs())
  if (row === undefined) return null
  const capacity = row.values[lines.findIndex(({ look }) => look === 'capacity')] ?? 0
  const used = lines.flatMap(({ look }, index) =>
    look === 'used' || look === 'second' || look === 'third' ? [row.values[index] ?? 0] : [],
  )
  const most = Math.max(...used)
  return (
    <span className="font-mono text-[12px] whitespace-nowrap text-ink-2 tabular-nums">
      <b className="text-ink">{amount(most, unit)}</b> of {amount(capacity, unit)}
    </span>
  )
}

const Plot = memo(function Plot({ use, index, frame }: Pick<Props, 'use' | 'index' | 'frame'>) {
  const { rows, lines } = use
  return (
    <ComposedChart {...sizeOf(frame)} data={rows as Row[]} accessibilityLayer={false}>
      {axes(frame)}
      {lines.map(({ word, look }, at) => {
        const value = ({ values }: Row) => values[at] ?? 0
        if (look !== 'used') {
          const stroke = lineColour(look, index)
          return (
            <Line key={word} {...STEPS} {...LINE_STYLES[look]} dataKey={value} stroke={stroke} />
          )
        }
        const colour = platformColour(index)
        return (
          <Area
            key={word}
            {...STEPS}
            dataKey={value}
            stroke={colour}
            fill={colour}
            fillOpacity={0.32}
          />
        )
      })}
    </ComposedChart>
  )
})
