/** One run in a thread of its own. It is cancelled by ending the worker. */
import { AssertionFailure } from '../base/assert.ts'
import { simulate } from '../engine/simulate.ts'
import type { TraceEvent } from '../model/events/index.ts'
import type { Order, Report } from './protocol.ts'

addEventListener('message', ({ data }: MessageEvent<Order>) => perform(data))

function perform({ scenario, compared }: Order): void {
  const started = performance.now()
  const events = new Post()
  try {
    const { topology, horizonMs } = simulate(scenario, compared, {
      onEvents: (batch) => events.add(batch),
    })
    events.send()
    report({ kind: 'done', topology, horizonMs, ms: performance.now() - started })
  } catch (failure) {
    const details = failure instanceof AssertionFailure ? failure.details : {}
    const message = failure instanceof Error ? failure.message : String(failure)
    report({ kind: 'failed', message, seed: scenario.seed, details: asText(details) })
  }
}

/** Every message is a task of the page: what comes within this time of the last goes in one. */
const TOGETHER_MS = 30

class Post {
  private waiting: TraceEvent[] = []
  private sentAt = Number.NEGATIVE_INFINITY

  add(events: readonly TraceEvent[]): void {
    for (const event of events) this.waiting.push(event)
    if (performance.now() - this.sentAt > TOGETHER_MS) this.send()
  }

  send(): void {
    if (this.waiting.length > 0) report({ kind: 'events', events: this.waiting })
    this.waiting = []
    this.sentAt = performance.now()
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
