/** What was refused or had to wait, why, by which sum, and the smallest change that helps. */
import { Wrench } from 'lucide-react'
import { remedyWords } from '../../model/remedy.ts'
import type { Trace } from '../../model/trace.ts'
import { refusalsOf, type Series } from '../../trace/refusal-series.ts'
import { worldAt } from '../../trace/world-at.ts'
import { clock, count } from '../format.ts'
import { edit } from '../inspector/edit.ts'
import { Button } from '../kit/Button.tsx'
import { adviceOf, mendOf } from '../stores/edits/remedy.ts'
import { undo, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { Asked } from './Asked.tsx'
import { SumTable } from './Sums.tsx'

type Of = { readonly vm: string } | { readonly host: string }

/** Nothing where nothing was refused: healthy is quiet. */
export function Refusals({ of }: { readonly of: Of }) {
  const traces = useTracesLater()
  const briefs = useBriefs()
  const found = traces.flatMap((trace, pane) =>
    trace === null ? [] : refusalsOf(trace, of).map((series) => ({ trace, pane, series })),
  )
  if (found.length === 0) return null
  return (
    <>
      <h3 className="mt-1.5 border-t border-line pt-1.5 text-[12px] font-semibold">
        Refused or in line
      </h3>
      <ul>
        {found.map(({ trace, pane, series }) => (
          <Asked
            key={`${pane} ${series.first.seq}`}
            pane={pane}
            brief={briefs[pane] ?? ''}
            at={series.first.at}
            words={wordsOf(series)}
            trouble
          >
            <Detail trace={trace} pane={pane} series={series} />
          </Asked>
        ))}
      </ul>
    </>
  )
}

const WHAT: Readonly<Record<string, string>> = {
  restart: 'restart',
  'power-on': 'power-on',
  migration: 'migration',
  'vm-powers-on': 'power-on',
  'vm-migrates': 'migration',
  'migration-waits': 'VMotion in line',
  'restart-waits': 'restart in line',
  run: 'runs not at all',
  join: 'stays outside the cluster',
  protect: 'runs unprotected',
}

function wordsOf({ first: { what, host }, times }: Series): string {
  const where = host === null || what === 'join' ? '' : ` on ${host}`
  const often = times === 1 ? '' : `, ${count(times, 'time')}`
  return `${WHAT[what] ?? what.replaceAll('-', ' ')}${where}${often}`
}

type DetailProps = { readonly trace: Trace; readonly pane: number; readonly series: Series }

function Detail({ trace, pane, series: { first, times, lastAt } }: DetailProps) {
  const { reason, remedy, sum } = first
  return (
    <>
      <p className="break-words text-ink-2">{reason}</p>
      {times > 1 && (
        <p className="text-ink-3">
          The same {times} times, the last at {clock(lastAt)}.
        </p>
      )}
      {sum !== undefined && <SumTable sum={sum} />}
      {remedy === undefined ? (
        <p className="text-ink-3">No single change is known to help.</p>
      ) : (
        <Remedy {...{ trace, pane, first }} remedy={remedy} />
      )}
    </>
  )
}

type RemedyProps = {
  readonly trace: Trace
  readonly pane: number
  readonly first: Series['first']
  readonly remedy: NonNullable<Series['first']['remedy']>
}

function Remedy({ trace, pane, first, remedy }: RemedyProps) {
  const scenario = useScenario((state) => state.scenario)
  const { vm, at: atMs } = first
  const mend = mendOf(scenario, { pane, vm, atMs, remedy, running: runningAt(trace, atMs) })
  if (mend === null) return <p className="text-ink-2">{adviceOf(remedy)}.</p>
  const apply = (): void => {
    const problem = edit(mend.change)
    if (problem === null) toast(mend.label, { action: { label: 'Undo', run: undo } })
    else toast(problem, { tone: 'trouble' })
  }
  return (
    <>
      <p className="text-ink-2">It would take {remedyWords(remedy)}.</p>
      <Button
        icon={<Wrench size={13} />}
        className="mt-1 h-auto! min-h-[28px] py-1 text-left whitespace-normal!"
        onClick={apply}
      >
        {mend.label}
      </Button>
    </>
  )
}

/** Which VM ran where. */
function runningAt(trace: Trace, ms: number): ReadonlyMap<string, string> {
  const { vms } = worldAt(trace, ms)
  return new Map(
    [...vms.values()].flatMap(({ id, host, state }) =>
      state.kind === 'running' && host !== null ? [[id, host] as const] : [],
    ),
  )
}
