import clsx from 'clsx'
import { useMemo, useState } from 'react'
import type { Segment } from '../../../trace/lanes.ts'
import { clock, number, span } from '../../format.ts'
import { LOOK_CLASSES, LOOK_WORDS } from '../../looks.ts'
import { playhead } from '../../stores/playhead.ts'
import { usePlatformAmount } from '../use-compared.ts'
import type { Row } from './lane-rows.ts'
import { platformInk } from './palette.ts'

type Props = { readonly rows: readonly Row[]; readonly briefs: readonly string[] }

type Line = { readonly row: Row; readonly lane: number; readonly segment: Segment }

/** As many lines as a browser lays out at once without a pause. */
const PAGE = 400

/** The lanes in words: every state of every VM, with the way to its beginning. */
export function LaneTable({ rows, briefs }: Props) {
  const lines = useMemo(() => linesOf(rows), [rows])
  const [shown, setShown] = useState(PAGE)
  if (rows.length === 0) {
    return <p className="flex-1 px-3 py-6 text-center text-ink-2">There is no lane to list.</p>
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="min-h-0 flex-1 overflow-auto" tabIndex={0} aria-label="Lanes as a table">
      <table className="w-full border-collapse text-left text-[12.5px]">
        <caption className="sr-only">
          What each thing does from when to when, on each platform
        </caption>
        <thead
          className={clsx(
            'sticky top-0 bg-surface text-ink-2 shadow-[inset_0_-1px_var(--color-line)]',
          )}
        >
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" className="px-3 py-1 font-semibold whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <TableLine
              key={`${line.row.kind} ${line.row.id} ${line.lane} ${line.segment.from}`}
              line={line}
              brief={briefs[line.lane] ?? ''}
            />
          ))}
        </tbody>
      </table>
      {lines.length > shown && (
        <button
          type="button"
          className="m-3 rounded-md border border-line px-3 py-1 hover:bg-sunken"
          onClick={() => setShown(shown + PAGE)}
        >
          Show more: {number(lines.length - shown)} lines are left
        </button>
      )}
    </section>
  )
}

const HEADINGS = ['Name', 'Platform', 'State', 'From', 'To', 'Length', 'Host', 'Detail'] as const
const CELL = 'px-3 py-0.5 align-top'
const FIGURE = `${CELL} font-mono tabular-nums whitespace-nowrap`

function TableLine({ line, brief }: { readonly line: Line; readonly brief: string }) {
  const { row, lane, segment } = line
  const platforms = usePlatformAmount()
  const { look, from, to, host, label } = segment
  return (
    <tr className="border-b border-line/60 hover:bg-raised">
      <th scope="row" className={`${CELL} font-medium whitespace-nowrap`}>
        {row.id}
      </th>
      <td
        className={`${CELL} font-semibold whitespace-nowrap`}
        style={{ color: platformInk(lane % platforms) }}
      >
        {brief}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>
        <span
          aria-hidden
          className={`mr-1.5 inline-block h-2.5 w-4 rounded-[3px] ${LOOK_CLASSES[look]}`}
        />
        {segment.word ?? LOOK_WORDS[look]}
      </td>
      <td className={FIGURE}>
        <button
          type="button"
          aria-label={`Go to ${clock(from)}`}
          className={clsx(
            'rounded-sm underline decoration-line-strong underline-offset-2',
            'hover:decoration-2',
          )}
          onClick={() => playhead.seek(from)}
        >
          {clock(from)}
        </button>
      </td>
      <td className={FIGURE}>{clock(to)}</td>
      <td className={FIGURE}>{span(from, to)}</td>
      <td className={`${CELL} whitespace-nowrap`}>{host ?? '—'}</td>
      <td className={`${CELL} text-ink-2`}>{look === 'running' ? '' : label}</td>
    </tr>
  )
}

function linesOf(rows: readonly Row[]): readonly Line[] {
  return rows.flatMap((row) =>
    row.lanes.flatMap(({ segments }, lane) => segments.map((segment) => ({ row, lane, segment }))),
  )
}
