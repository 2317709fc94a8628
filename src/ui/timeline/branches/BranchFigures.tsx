import { platformWords } from '../../../engine/platform-words.ts'
import type { Totals } from '../../../trace/totals.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { SCORE_ROWS, type ScoreRow, totalsAt } from '../../score/score-rows.ts'
import { useBeside } from '../../stores/beside.ts'
import { useScenario } from '../../stores/scenario.ts'
import { platformInk } from '../lanes/palette.ts'
import { useTraces } from '../use-compared.ts'

/** The whole runs' scores: this run, the branch, and by how much they differ. */
export function BranchFigures({ onClose }: { readonly onClose: () => void }) {
  const run = useBeside((state) => state.run)
  const traces = useTraces()
  const platforms = useScenario(({ scenario }) => scenario.platforms)
  const now = totalsAt(traces, Number.POSITIVE_INFINITY)
  const then = totalsAt(run?.traces ?? [], Number.POSITIVE_INFINITY)
  const name = run?.name ?? ''
  return (
    <Dialog title={run === null ? 'Branch' : `This run and “${name}”`} onClose={onClose}>
      {run === null ? (
        <p>The branch is not compared any more.</p>
      ) : (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {platforms.map(({ platform }, index) => (
            <Scores
              // biome-ignore lint/suspicious/noArrayIndexKey: a platform may meet itself
              key={index}
              brief={platformWords(platform)?.brief ?? platform}
              index={index}
              name={name}
              now={now[index] ?? null}
              then={then[index] ?? null}
            />
          ))}
        </div>
      )}
    </Dialog>
  )
}

type Props = {
  readonly brief: string
  readonly index: number
  readonly name: string
  readonly now: Totals | null
  readonly then: Totals | null
}

const FIGURE = 'py-0.5 pl-4 text-right font-mono whitespace-nowrap tabular-nums'
const HEAD = 'pb-1 pl-4 text-right font-semibold'

function Scores({ brief, index, name, now, then }: Props) {
  return (
    <table className="border-collapse text-[12.5px]">
      <caption className="pb-1 text-left font-semibold" style={{ color: platformInk(index) }}>
        {brief}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">What is counted</span>
          </th>
          <th scope="col" className={HEAD}>
            This run
          </th>
          <th scope="col" className={`${HEAD} max-w-32 truncate`}>
            {name}
          </th>
          <th scope="col" className={HEAD}>
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {SCORE_ROWS.map((row) => (
          <tr key={row.label}>
            <th scope="row" className="py-0.5 text-left font-normal">
              {row.label}
            </th>
            <td className={FIGURE}>{now === null ? '' : row.written(row.of(now))}</td>
            <td className={`${FIGURE} text-ink-2`}>
              {then === null ? '' : row.written(row.of(then))}
            </td>
            <Difference row={row} now={now} then={then} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DifferenceProps = Pick<Props, 'now' | 'then'> & { readonly row: ScoreRow }

/** The less of anything that is counted, the better. */
function Difference({ row, now, then }: DifferenceProps) {
  const by = now === null || then === null ? 0 : row.of(now) - row.of(then)
  const tone = by < 0 ? 'text-good' : 'text-trouble'
  return (
    <td className={`${FIGURE} ${by === 0 ? 'text-ink-3' : `font-semibold ${tone}`}`}>
      {by === 0 ? '=' : `${by < 0 ? '−' : '+'}${row.written(Math.abs(by))}`}
      {by !== 0 && <span className="sr-only">, {by < 0 ? 'better' : 'worse'}</span>}
    </td>
  )
}
