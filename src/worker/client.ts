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
  /** The simulated time up to which its events have arrived, in ms. */
  readonly reachedMs: () => number
}

/** As many as a comparison of two needs, and one to take the place of a run that is cancelled. */
const WORKERS = 3

const spares: Worker[] = []
let atWork = 0

const newWorker = (): Worker =>
  new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module', name: 'run' })

/** Starts the spare workers, so that no run waits for its own to start. */
export function warmUp(): void {
  while (spares.length + atWork < WORKERS) keepWarm(newWorker())
}

/** One whose script cannot be fetched is no spare: a run that took it would wait for ever. */
function keepWarm(worker: Worker): void {
  worker.onerror = () => spares.splice(spares.indexOf(worker), 1)
  spares.push(worker)
}

export function startRun(
  scenario: Scenario,
  compared: ComparedPlatform,
  listener: RunListener,
): RunHandle {
  const worker = spares.pop() ?? newWorker()
  atWork++
  const events: TraceEvent[] = []
  let over = false

  const end = (reusable: boolean): void => {
    over = true
    atWork--
    worker.onmessage = null
    worker.onerror = null
    if (reusable && spares.length + atWork < WORKERS) keepWarm(worker)
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
    const message = event.message || 'The script that runs the simulation could not be fetched'
    fail({ message, seed: scenario.seed, details: `${event.filename ?? ''}:${event.lineno ?? ''}` })
  }
  worker.postMessage({ kind: 'run', scenario, compared } satisfies Order)
  return { cancel: () => over || end(false), reachedMs: () => events.at(-1)?.at ?? 0 }
}
