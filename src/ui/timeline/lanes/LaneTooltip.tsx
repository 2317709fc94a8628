import clsx from 'clsx'
import { createPortal } from 'react-dom'
import type { Segment } from '../../../trace/lanes.ts'
import { clock, span } from '../../format.ts'
import { LOOK_CLASSES, LOOK_WORDS } from '../../looks.ts'
import { usePlatformAmount } from '../use-compared.ts'
import { phaseOf, type Row, type Traces } from './lane-rows.ts'
import { platformInk } from './palette.ts'

/** `x` and `y` in CSS pixels of the window, where the pointer came upon the segment. */
export type Hovered = {
  readonly row: Row
  readonly lane: number
  readonly segment: Segment
  readonly x: number
  readonly y: number
}

type Props = {
  readonly hovered: Hovered
  readonly traces: Traces
  readonly briefs: readonly string[]
}

const WIDTH = 288
const AWAY = 14

/** What a stretch of a lane is: state, from when to when, where, why. */
export function LaneTooltip({ hovered, traces, briefs }: Props) {
  const { row, lane, segment, x, y } = hovered
  const platforms = usePlatformAmount()
  const { look, label, from, to, host } = segment
  const word = segment.word ?? LOOK_WORDS[look]
  const trace = traces[lane] ?? null
  const why = trace === null || row.kind !== 'vm' ? null : phaseOf(trace, row.id, segment)?.why
  const left = Math.max(4, Math.min(x + AWAY, window.innerWidth - WIDTH - 4))
  const above = y > window.innerHeight / 2
  const place = above ? { bottom: window.innerHeight - y + AWAY } : { top: y + AWAY }
  return createPortal(
    <div
      className={clsx(
        'pointer-events-none fixed z-50 rounded-md border border-line bg-raised px-2.5',
        'py-2 text-[12.5px] text-ink shadow-lg',
      )}
      style={{ left, width: WIDTH, ...place }}
    >
      <p className="flex items-baseline gap-1.5">
        <span aria-hidden className={`h-3 w-4 self-center rounded-[3px] ${LOOK_CLASSES[look]}`} />
        <b>{word}</b>
        <span className="ml-auto font-mono tabular-nums">{span(from, to)}</span>
      </p>
      <p>
        {row.id} on <b style={{ color: platformInk(lane % platforms) }}>{briefs[lane]}</b>
        {host !== null && `, ${host}`}
      </p>
      <p className="text-ink-2 tabular-nums">
        {clock(from)} to {clock(to)}
      </p>
      {look !== 'running' && label.toLowerCase() !== word.toLowerCase() && (
        <p className="text-ink-2">{label}</p>
      )}
      {why != null && why !== label && <p className="mt-1 text-ink-2">{why}.</p>}
    </div>,
    document.body,
  )
}
