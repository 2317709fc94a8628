/** One run in a thread of its own. It is cancelled by ending the worker. */
import { AssertionFailure } from '../base/assert.ts'
import { simulate } from '../engine/simulate.ts'
import type { Order, Report } from './protocol.ts'

addEventListener('message', ({ data }: MessageEvent<Order>) => perform(data))

function perform({ scenario, compared }: Order): void {
  const started = performance.now()
  try {
    const { topology, horizonMs } = simulate(scenario, compared, {
      onEvents: (events) => report({ kind: 'events', events }),
    })
    report({ kind: 'done', topology, horizonMs, ms: performance.now() - started })
  } catch (failure) {
    const details = failure instanceof AssertionFailure ? failure.details : {}
    const message = failure instanceof Error ? failure.message : String(failure)
    report({ kind: 'failed', message, seed: scenario.seed, details: asText(details) })
  }
}

/** The details of an assertion are plain values; a report must not fail over one that is not. */
function asText(details: Record<string, unknown>): string {
  try {
    return JSON.stringify(details)
  } catch {
    return Object.keys(details).join(', ')
  }
}

const report = (message: Report): void => postMessage(message)
