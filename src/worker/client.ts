/**
 * Runs, as the page sees them. Each run has a worker to itself while it lasts; one that has
 * finished is kept warm for the next, one that is cancelled is ended and replaced.
 */
import type { TraceEvent } from '../model/events/index.ts'
import type { ComparedPlatform, Scenario } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import type { Failure, Order, Report } from './protocol.ts'

export type { Failure }

export type RunListener = {
  /** Batches in order, each event once. */
  readonly onEvents?: (events: readonly TraceEvent[]) => void
  /** The whole trace, and how long the worker took for it in ms. */
  readonly onDone: (trace: Trace, ms: number) => void
  readonly onFailed: (failure: Failure) => void
}

export type RunHandle = {
  /** Ends the run at once; its listener hears nothing more. Harmless when it is over. */
  readonly cancel: () => void
}

/** Warm workers beyond those at work: a comparison of two can start without waiting. */
const SPARES = 2

const spares: Worker[] = []

const newWorker = (): Worker =>
  new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module', name: 'run' })

/** Starts the spare workers, so that the first run does not wait for theirs. */
export function warmUp(): void {
  while (spares.length < SPARES) spares.push(newWorker())
}

export function startRun(
  scenario: Scenario,
  compared: ComparedPlatform,
  listener: RunListener,
): RunHandle {
  const worker = spares.pop() ?? newWorker()
  const events: TraceEvent[] = []
  let over = false

  const end = (reusable: boolean): void => {
    over = true
    worker.onmessage = null
    worker.onerror = null
    if (reusable && spares.length < SPARES) spares.push(worker)
    else worker.terminate()
    warmUp()
  }
  const fail = (failure: Failure): void => {
    end(false)
    listener.onFailed(failure)
  }

  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'events') {
      for (const event of data.events) events.push(event)
      listener.onEvents?.(data.events)
    } else if (data.kind === 'done') {
      end(true)
      const { topology, horizonMs, ms } = data
      listener.onDone({ platform: compared.platform, topology, horizonMs, events }, ms)
    } else {
      fail(data)
    }
  }
  worker.onerror = (event) => {
    const message = event.message || 'The worker that runs the simulation could not be started.'
    fail({ message, seed: scenario.seed, details: `${event.filename ?? ''}:${event.lineno ?? ''}` })
  }
  worker.postMessage({ kind: 'run', scenario, compared } satisfies Order)
  return { cancel: () => over || end(false) }
}
