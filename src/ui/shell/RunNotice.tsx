/** Above the stage: a run that takes long, was cancelled, or broke. What was shown stays. */
import clsx from 'clsx'
import { RotateCcw, TriangleAlert } from 'lucide-react'
import { platformWords } from '../../engine/platform-words.ts'
import { Button } from '../kit/Button.tsx'
import { cancelRuns, type RunState, runAgain, useRuns } from '../stores/runs.ts'
import { useScenario } from '../stores/scenario.ts'
import { CopyReport } from './CopyReport.tsx'
import { report } from './report.ts'

const BAR = 'flex flex-wrap items-center border-b px-3 py-1.5'
const CANCELLED = 'The run was cancelled.'
const BEFORE = 'What you see is the run before the last change.'

export function RunNotice() {
  const runs = useRuns(({ runs }) => runs)
  const failed = runs.find(({ state }) => state === 'failed')
  if (failed !== undefined) return <Failed run={failed} />
  return runs.some(({ state }) => state === 'running') ? <Working /> : null
}

/** Lies over the stage: nothing may move for a run that is over before anyone could read this. */
function Working() {
  return (
    <div className={clsx(BAR, 'appear-late absolute inset-x-0 z-10 gap-3 border-line bg-surface')}>
      <span role="status">Running the scenario…</span>
      <progress aria-label="Run" className="h-1.5 flex-1 accent-(--color-accent)" />
      <Button onClick={cancelRuns}>Cancel</Button>
    </div>
  )
}

function Failed({ run }: { readonly run: RunState }) {
  const { platform, failure, trace } = run
  const name = platformWords(platform)?.title ?? platform
  return (
    <div role="alert" className={clsx(BAR, 'gap-2 border-trouble-line bg-trouble-soft')}>
      <TriangleAlert size={16} className="text-trouble" aria-hidden="true" />
      <p className="min-w-[200px] flex-1">
        <strong>{failure === null ? CANCELLED : `The run on ${name} broke.`}</strong>{' '}
        {failure !== null && `${failure.message} (seed ${failure.seed}). `}
        {trace === null ? 'Your scenario is kept.' : BEFORE}
      </p>
      {failure !== null && <CopyReport text={reportOf(run)} />}
      <Button icon={<RotateCcw size={14} />} onClick={runAgain}>
        Run again
      </Button>
    </div>
  )
}

function reportOf({ platform, failure }: RunState): string {
  const { scenario } = useScenario.getState()
  return report(`${failure?.message ?? ''} ${failure?.details ?? ''}`, scenario, platform)
}
