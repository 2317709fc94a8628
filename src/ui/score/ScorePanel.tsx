import clsx from 'clsx'
import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { Totals } from '../../trace/totals.ts'
import { Card, Section } from '../kit/Section.tsx'
import { platformInk } from '../timeline/palette.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { usePlayheadMs } from '../timeline/use-playhead.ts'
import { bestOf, figureLength, SCORE_ROWS, type ScoreRow, totalsAt } from './score-rows.ts'
import { sentence } from './sentence.ts'

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
        <div className="overflow-x-auto">
          <table
            className={clsx(
              'border-collapse text-[12.5px]',
              briefs.length > ABREAST ? 'w-max min-w-full' : 'w-full table-fixed',
            )}
          >
            <caption className="sr-only">What it has cost up to the playhead</caption>
            <colgroup>
              <col />
              {briefs.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a platform may meet itself
                <col key={index} className="font-mono" style={figures} />
              ))}
            </colgroup>
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
                      'pb-0.5 pl-2 text-right align-bottom font-semibold leading-tight',
                      briefs.length > ABREAST ? 'whitespace-normal' : 'truncate',
                    )}
                    style={{ color: platformInk(index) }}
                  >
                    {brief}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {SCORE_ROWS.map((row) => (
                <ScoreLine key={row.label} row={row} scores={scores} />
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </Section>
  )
}

/** Beside more than two others a heading takes two lines. */
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

/**
 * What it comes to so far, in a sentence. The sentence of the whole run lies unseen beneath: the
 * room for it is there from 0:00 on.
 */
export function ScoreInWords() {
  const briefs = useBriefs()
  const traces = useTracesLater()
  const ms = usePlayheadMs(FRESH_MS)
  const whole = useMemo(
    () => sentence(traces, briefs, Math.max(0, ...traces.map((trace) => trace?.horizonMs ?? 0))),
    [traces, briefs],
  )
  return (
    <div className="mb-3 grid px-0.5 text-[12.5px] text-ink-2">
      <p className="col-start-1 row-start-1">{sentence(traces, briefs, ms)}</p>
      <p aria-hidden className="invisible col-start-1 row-start-1 select-none">
        {whole}
      </p>
    </div>
  )
}

type LineProps = { readonly row: ScoreRow; readonly scores: readonly (Totals | null)[] }

function ScoreLine({ row, scores }: LineProps) {
  const values = scores.map((score) => (score === null ? null : row.of(score)))
  const best = bestOf(row, scores)
  return (
    <tr>
      <th scope="row" className="py-[2.5px] text-left font-normal">
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
      {values.map((value, index) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
          key={index}
          className={clsx(
            'py-[2.5px] text-right font-mono whitespace-nowrap tabular-nums',
            best[index] ? 'font-bold text-ink' : 'text-ink-2',
          )}
        >
          {best[index] && (
            <Check aria-hidden size={12} strokeWidth={3} className="mr-1 inline text-good" />
          )}
          {value === null ? '' : row.written(value)}
          {best[index] && <span className="sr-only">, better</span>}
        </td>
      ))}
    </tr>
  )
}
