import clsx from 'clsx'
import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { Trace } from '../../model/trace.ts'
import type { Totals } from '../../trace/totals.ts'
import { Card, Section } from '../kit/Section.tsx'
import { platformInk } from '../timeline/lanes/palette.ts'
import { usePlayheadMs } from '../timeline/playing/use-playhead.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { FigureList } from './FigureList.tsx'
import {
  bestOf,
  difference,
  figureLength,
  SCORE_ROWS,
  type ScoreRow,
  shown,
  totalsAt,
} from './score-rows.ts'

/** What it has cost up to the playhead, platform by platform. */
export function ScorePanel() {
  const briefs = useBriefs()
  const traces = useTracesLater()
  const ms = usePlayheadMs(FRESH_MS)
  const scores = totalsAt(traces, ms)
  const figures = useMemo(() => ({ width: columnWidth(traces, briefs) }), [traces, briefs])
  return (
    <Section title="Score so far">
      <Card>
        <div className="score-table overflow-x-auto">
          <table
            className={clsx(
              'border-collapse',
              briefs.length > ABREAST ? 'w-max min-w-full text-[11px]' : FEW,
            )}
          >
            <caption className="sr-only">What it has cost up to the playhead</caption>
            <colgroup>
              <col />
              {briefs.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a platform may meet itself
                <col key={index} className="font-mono" style={figures} />
              ))}
              {briefs.length === 2 && <col className="score-difference w-[6ch] font-mono" />}
            </colgroup>
            <Head briefs={briefs} />
            <tbody>
              {SCORE_ROWS.map((row) => (
                <ScoreLine key={row.label} {...{ row, scores, traces, briefs }} />
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </Section>
  )
}

function Head({ briefs }: { readonly briefs: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="text-left">
          <span className="sr-only">What is counted</span>
        </th>
        {briefs.map((brief, index) => (
          <th
            // biome-ignore lint/suspicious/noArrayIndexKey: a platform may meet itself
            key={index}
            scope="col"
            className={clsx(
              HEADING,
              'font-semibold',
              briefs.length > ABREAST ? 'whitespace-pre-line' : 'truncate',
            )}
            style={{ color: platformInk(index) }}
          >
            {briefs.length > ABREAST ? brief.replaceAll(' ', '\n') : brief}
          </th>
        ))}
        {briefs.length === 2 && (
          <th
            scope="col"
            className={clsx(HEADING, 'score-difference font-normal text-ink-3')}
            data-tip="How much the second is more than the first"
          >
            diff.
          </th>
        )}
      </tr>
    </thead>
  )
}

const FEW = 'w-full table-fixed text-[12.5px]'

const HEADING = 'pb-0.5 text-right align-bottom leading-tight'

/** Beside more than two others a heading takes a line a word. */
function columnWidth(traces: Parameters<typeof figureLength>[0], briefs: readonly string[]) {
  const many = briefs.length > ABREAST
  const parts = many ? briefs.flatMap((brief) => brief.split(' ')) : briefs
  const heading = Math.max(...parts.map(({ length }) => length)) + (many ? 1 : 2)
  return `${Math.max(figureLength(traces) + MARK, heading)}ch`
}

/** As many platforms stand beside the labels; more are scrolled to. */
const ABREAST = 2

/** The figures of a run that plays are never older. */
const FRESH_MS = 100

/** Room for the mark of the better one, in characters. */
const MARK = 2.5

type LineProps = {
  readonly row: ScoreRow
  readonly scores: readonly (Totals | null)[]
  readonly traces: readonly (Trace | null)[]
  readonly briefs: readonly string[]
}

function ScoreLine({ row, scores, traces, briefs }: LineProps) {
  const best = bestOf(row, scores)
  return (
    <tr>
      <th scope="row" className="py-[2px] text-left font-normal whitespace-nowrap">
        <button
          type="button"
          data-tip={row.meaning}
          aria-description={row.meaning}
          className={clsx(
            'cursor-help! rounded-sm text-left underline decoration-line-strong/50',
            'decoration-dotted underline-offset-3 hover:decoration-line-strong',
          )}
        >
          {row.label}
        </button>
      </th>
      {scores.map((score, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
        <td key={index} className={clsx(FIGURE, best[index] ? 'font-bold text-ink' : 'text-ink-2')}>
          <Figure
            {...{ row, score, better: best[index] === true }}
            trace={traces[index] ?? null}
            brief={briefs[index] ?? ''}
          />
        </td>
      ))}
      {scores.length === 2 && (
        <td className={clsx(FIGURE, 'score-difference text-ink-3')}>
          {difference(row, scores) ?? <span className="sr-only">not compared</span>}
        </td>
      )}
    </tr>
  )
}

const FIGURE = 'py-[2px] text-right font-mono whitespace-nowrap tabular-nums'

type FigureProps = {
  readonly row: ScoreRow
  readonly score: Totals | null
  readonly trace: Trace | null
  readonly brief: string
  readonly better: boolean
}

/** What counts something lists it; nothing has nothing to list. */
function Figure({ row, score, trace, brief, better }: FigureProps) {
  if (score === null || trace === null) return null
  const figure = shown(row, score)
  const mark = better && (
    <Check aria-hidden size={12} strokeWidth={3} className="mr-1 inline text-good" />
  )
  const told = better ? `${figure}, better` : figure
  if (row.of(score) > 0) {
    return (
      <FigureList row={row} brief={brief} trace={trace} shown={told}>
        {mark}
        {figure}
      </FigureList>
    )
  }
  return (
    <>
      {mark}
      {figure}
      {better && <span className="sr-only">, better</span>}
    </>
  )
}
