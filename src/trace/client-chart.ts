/** What a client saw, as a small chart draws it: sessions in trouble, requests and their ends. */
import type { ClientId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { type ClientEvent, clientEvents, throughput } from './clients.ts'
import { migrations } from './migrations.ts'

/** Sessions from `at` on; integer milliseconds. */
export type ClientStep = { readonly at: number; readonly waiting: number; readonly away: number }

/** Integer milliseconds. */
export type RequestMark =
  /** Answered late: sent at `from`, again at each of `resends`, answered at `to`. */
  | {
      readonly kind: 'answered'
      readonly from: number
      readonly to: number
      readonly resends: readonly number[]
    }
  | { readonly kind: 'failed' | 'lost' | 'back'; readonly at: number }

/** Of events at one instant the last one counts. */
export function clientSteps(trace: Trace, client: ClientId): readonly ClientStep[] {
  const steps: ClientStep[] = []
  for (const event of clientEvents(trace, client)) {
    if (event.kind === 'client-throughput-changed') continue
    const { waiting, away } = event.now
    if (steps.at(-1)?.at === event.at) steps.pop()
    steps.push({ at: event.at, waiting, away })
  }
  return steps
}

export function requestMarks(trace: Trace, client: ClientId): readonly RequestMark[] {
  return clientEvents(trace, client).flatMap((event) => markOf(event) ?? [])
}

function markOf(event: ClientEvent): RequestMark | null {
  const { at } = event
  switch (event.kind) {
    case 'client-served': {
      const from = at - event.waitedMs
      return { kind: 'answered', from, to: at, resends: resendsOf(event) }
    }
    case 'client-request-failed':
    case 'client-request-failed-again':
      return { kind: 'failed', at }
    case 'client-session-lost':
    case 'client-dropped':
    case 'client-gives-up':
      return { kind: 'lost', at }
    case 'client-reconnected':
      return { kind: 'back', at }
    default:
      return null
  }
}

type Served = Extract<ClientEvent, { readonly kind: 'client-served' }>

/** The answer comes to the last one, and every wait is twice the one before: KB 170359. */
function resendsOf({ at, waitedMs, resends }: Served): readonly number[] {
  const amount = resends ?? 0
  const whole = (1 << amount) - 1
  return Array.from({ length: amount }, (_, index) => {
    const part = ((1 << (index + 1)) - 1) / whole
    return Math.round(at - waitedMs + waitedMs * part)
  })
}

export type ChartSpan = { readonly fromMs: number; readonly toMs: number }

/** All that any run tells of the client, with a margin; the whole run where it is nothing. */
export function clientSpan(traces: readonly Trace[], client: ClientId): ChartSpan {
  const instants = traces.flatMap((trace) => instantsOf(trace, client))
  const horizonMs = Math.max(1, ...traces.map((trace) => trace.horizonMs))
  if (instants.length === 0) return { fromMs: 0, toMs: horizonMs }
  const [first, last] = [Math.min(...instants), Math.max(...instants)]
  const margin = Math.max(LEAST_MARGIN_MS, Math.round((last - first) / 10))
  return { fromMs: Math.max(0, first - margin), toMs: Math.min(horizonMs, last + margin) }
}

const LEAST_MARGIN_MS = 2_000

function instantsOf(trace: Trace, client: ClientId): readonly number[] {
  const vm = trace.topology.clients.get(client)?.vm
  const moves = migrations(trace).filter((move) => move.vm === vm)
  return [
    ...requestMarks(trace, client).flatMap((mark) =>
      mark.kind === 'answered' ? [mark.from, mark.to] : [mark.at],
    ),
    ...throughput(trace, client).flatMap(({ at }) => (at > 0 && at < trace.horizonMs ? [at] : [])),
    ...moves.flatMap(({ from, to }) => [from, to ?? trace.horizonMs]),
  ]
}
