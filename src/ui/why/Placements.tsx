/** Where a VM was put, and who else could have had it. */
import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { Candidate } from '../../model/events/vm.ts'
import { type Placement, placementsOf } from '../../trace/placements.ts'
import { number } from '../format.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { Asked } from './Asked.tsx'

/** Nothing where nobody placed it anywhere. */
export function Placements({ vm }: { readonly vm: string }) {
  const traces = useTracesLater()
  const briefs = useBriefs()
  const found = traces.flatMap((trace, pane) =>
    trace === null ? [] : placementsOf(trace, vm).map((placement) => ({ pane, placement })),
  )
  if (found.length === 0) return null
  return (
    <>
      <h3 className="mt-1.5 border-t border-line pt-1.5 text-[12px] font-semibold">Placed</h3>
      <ul>
        {found.map(({ pane, placement }) => (
          <Asked
            key={`${pane} ${placement.seq}`}
            pane={pane}
            brief={briefs[pane] ?? ''}
            at={placement.at}
            words={`${WHAT[placement.what]} ${placement.host}`}
          >
            <Weighed placement={placement} />
          </Asked>
        ))}
      </ul>
    </>
  )
}

const WHAT: Readonly<Record<Placement['what'], string>> = {
  start: 'starts on',
  move: 'DRS moves it to',
  advice: 'DRS recommends',
}

function Weighed({ placement: { rule, candidates, host } }: { readonly placement: Placement }) {
  return (
    <>
      <p className="break-words text-ink-2">{rule}</p>
      {candidates.length > 0 && (
        <table className="mt-1 w-full border-collapse text-[12px]">
          <caption className="sr-only">Candidates, the best first</caption>
          <thead className="text-left text-[11px] text-ink-3">
            <tr>
              <th scope="col" className="font-normal">
                Host
              </th>
              <th scope="col" className="pl-2 text-right font-normal">
                Score
              </th>
              <th scope="col" className="pl-2 font-normal">
                Dropped because it
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <CandidateRow
                key={candidate.host}
                candidate={candidate}
                chosen={candidate.host === host}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

type RowProps = { readonly candidate: Candidate; readonly chosen: boolean }

function CandidateRow({ candidate: { host, score, dropped }, chosen }: RowProps) {
  return (
    <tr className={clsx('border-t border-line align-top', chosen ? 'font-semibold' : 'text-ink-2')}>
      <th
        scope="row"
        className={clsx('py-0.5 text-left whitespace-nowrap', chosen || 'font-normal')}
      >
        {host}
        {chosen && (
          <Check size={12} strokeWidth={3} aria-label="chosen" className="ml-1 inline text-good" />
        )}
      </th>
      <td className="py-0.5 pl-2 text-right font-mono tabular-nums">
        {score === null ? '' : number(score)}
      </td>
      <td className="py-0.5 pl-2 break-words">{dropped}</td>
    </tr>
  )
}
