/** Above the stage: a run that takes long, was cancelled, or broke. What was shown stays. */
import clsx from 'clsx'
import { RotateCcw, TriangleAlert } from 'lucide-react'
import { platformWords } from '../../engine/platform-words.ts'
import { Button } from '../kit/Button.tsx'
import { useLate } from '../kit/use-late.ts'
import { cancelRuns, progressOfRuns, type RunState, runAgain, useRuns } from '../stores/runs.ts'
import { useScenario } from '../stores/scenario.ts'
import { CopyReport } from './CopyReport.tsx'
import { report } from './report.ts'

const BAR = 'flex flex-wrap items-center border-b px-3 py-1.5'
/** The browsers' own track is as dark as a bar that is full. */
const PROGRESS = clsx(
  'h-1.5 flex-1 appearance-none overflow-hidden rounded-full border-0 bg-line',
  '[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent',
  '[&::-moz-progress-bar]:bg-accent',
)
const BEFORE = 'What you see is the run before the last change.'
const NONE_BEFORE = 'Your scenario is kept; nothing of it has been run yet.'
const LOOKS_AGAIN_MS = 200
/** Progress is told of what takes longer than this. */
const LONG_MS = 1_000

export function RunNotice() {
  const runs = useRuns(({ runs }) => runs)
  const long = useLate(
    runs.some(({ state }) => state === 'running'),
    LONG_MS,
  )
  const failed = runs.filter(({ state }) => state === 'failed')
  const broken = failed.find(({ failure }) => failure !== null)
  if (broken !== undefined) return <Broken run={broken} runs={failed} />
  if (failed[0] !== undefined) return <Cancelled run={failed[0]} />
  return long ? <Working /> : null
}

/** Lies over the stage: for a run that is over soon nothing may move. */
function Working() {
  return (
    <div className={clsx(BAR, 'appear absolute inset-x-0 z-10 gap-3 border-line bg-surface')}>
      <span role="status">Running the scenario…</span>
      <progress ref={follow} aria-label="Run" className={PROGRESS} />
      <Button onClick={cancelRuns}>Cancel</Button>
    </div>
  )
}

/** As far as the events of the slowest run have come. */
function follow(bar: HTMLProgressElement): () => void {
  const look = (): void => {
    bar.value = progressOfRuns()
  }
  look()
  const timer = setInterval(look, LOOKS_AGAIN_MS)
  return () => clearInterval(timer)
}

/** What the user wanted is no trouble. The focus that was on Cancel goes on to the way back. */
function Cancelled({ run }: { readonly run: RunState }) {
  return (
    <div className={clsx(BAR, 'gap-2 border-line bg-surface')}>
      <p role="status" className="min-w-[200px] flex-1">
        <strong>The run was cancelled.</strong> {run.trace === null ? NONE_BEFORE : BEFORE}
      </p>
      <RunAgain takesFocus />
    </div>
  )
}

function Broken({ run, runs }: { readonly run: RunState; readonly runs: readonly RunState[] }) {
  const { failure, trace } = run
  const names = runs.map(({ platform }) => platformWords(platform)?.title ?? platform)
  return (
    <div role="alert" className={clsx(BAR, 'gap-2 border-trouble-line bg-trouble-soft')}>
      <TriangleAlert size={16} className="text-trouble" aria-hidden="true" />
      <p className="min-w-[200px] flex-1">
        <strong>The run on {names.join(' and on ')} broke.</strong>{' '}
        {`${failure?.message} (seed ${failure?.seed}). `}
        {trace === null ? NONE_BEFORE : BEFORE}
      </p>
      <CopyReport text={reportOf(run)} />
      <RunAgain />
    </div>
  )
}

function RunAgain({ takesFocus = false }: { readonly takesFocus?: boolean }) {
  const take = (button: HTMLButtonElement | null): void => {
    if (takesFocus && document.activeElement === document.body) button?.focus()
  }
  return (
    <Button ref={take} icon={<RotateCcw size={14} />} onClick={runAgain}>
      Run again
    </Button>
  )
}

function reportOf({ platform, failure }: RunState): string {
  const { scenario } = useScenario.getState()
  return report(`${failure?.message ?? ''} ${failure?.details ?? ''}`, scenario, platform)
}
