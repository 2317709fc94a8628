/** What the users of the VMs saw: waiting, failures, lost sessions, and how fast files came. */
import type { ClientFact } from '../model/events/client.ts'
import type { Stamp } from '../model/events/index.ts'
import type { ClientId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'
import type { Points } from './series.ts'
import type { Totals } from './totals.ts'

export type ClientEvent = ClientFact & Stamp

/** Counts are of single sessions and requests; durations in integer milliseconds. */
export type ClientSummary = {
  readonly client: ClientId
  readonly vm: VmId
  /** From a request to its answer, or to the return after failures, added up. */
  readonly waitedMs: number
  readonly longestWaitMs: number
  /** Answered after all. */
  readonly requestsDelayed: number
  /** Echoes of ping are counted apart. */
  readonly requestsFailed: number
  readonly pingsLost: number
  readonly sessionsLost: number
  /** Times that a session was connected again. */
  readonly reconnected: number
  /** Sessions still without service at the horizon. */
  readonly waiting: number
  readonly away: number
}

/** Every client of the topology, in its order. */
export const clientSummaries = once((trace: Trace): readonly ClientSummary[] =>
  [...trace.topology.clients.values()].map(({ id, vm, protocol }) => {
    const none = { ...NOTHING, client: id, vm }
    const seen = clientEvents(trace, id)
    return seen.reduce((sum, event) => added(sum, event, protocol === 'ping'), none)
  }),
)

/** In order of time; without changes of throughput, which `throughput` gives. */
export const clientEvents = (trace: Trace, client: ClientId): readonly ClientEvent[] =>
  byClient(trace).get(client) ?? []

/** MB/s of a client's file copy. */
export function throughput(trace: Trace, client: ClientId): Points {
  const points = [{ at: 0, value: 0 }]
  for (const event of trace.events) {
    if (event.kind !== 'client-throughput-changed' || event.client !== client) continue
    if (points.at(-1)?.at === event.at) points.pop()
    points.push({ at: event.at, value: event.bytesPerMs / 1_000 })
  }
  const last = points.at(-1)
  if (last !== undefined && last.at < trace.horizonMs) points.push({ ...last, at: trace.horizonMs })
  return points
}

/** Up to and including the instant. */
export function clientLosses(
  trace: Trace,
  until: number,
): Pick<Totals, 'sessionsLost' | 'requestsFailed'> {
  let [sessionsLost, requestsFailed] = [0, 0]
  for (const event of losses(trace)) {
    if (event.at > until) break
    if (event.kind === 'client-session-lost') sessionsLost += event.sessions
    requestsFailed += event.requests
  }
  return { sessionsLost, requestsFailed }
}

/** What users lost, in order of time; a lost echo is no loss. */
export const losses = once(({ events, topology }: Trace) =>
  events.filter(isLoss).filter(({ client }) => topology.clients.get(client)?.protocol !== 'ping'),
)

type Loss = Extract<ClientEvent, { readonly requests: number }>

const isLoss = (event: Trace['events'][number]): event is Loss => 'requests' in event

const byClient = once(({ events }: Trace): ReadonlyMap<ClientId, readonly ClientEvent[]> => {
  const lists = new Map<ClientId, ClientEvent[]>()
  for (const event of events) {
    if (!('client' in event) || event.kind === 'client-throughput-changed') continue
    const list = lists.get(event.client)
    if (list === undefined) lists.set(event.client, [event])
    else list.push(event)
  }
  return lists
})

const NOTHING = {
  waitedMs: 0,
  longestWaitMs: 0,
  requestsDelayed: 0,
  requestsFailed: 0,
  pingsLost: 0,
  sessionsLost: 0,
  reconnected: 0,
  waiting: 0,
  away: 0,
}

function added(before: ClientSummary, event: ClientEvent, echoes: boolean): ClientSummary {
  if (event.kind === 'client-throughput-changed') return before
  const sum = { ...before, ...event.now }
  switch (event.kind) {
    case 'client-served':
      return {
        ...waited(sum, event.waitedMs, event.sessions),
        requestsDelayed: sum.requestsDelayed + event.sessions,
      }
    case 'client-reconnected':
      return {
        ...waited(sum, event.awayMs, event.sessions),
        reconnected: sum.reconnected + event.sessions,
      }
    case 'client-request-failed':
    case 'client-request-failed-again':
      return echoes
        ? { ...sum, pingsLost: sum.pingsLost + event.requests }
        : { ...sum, requestsFailed: sum.requestsFailed + event.requests }
    case 'client-session-lost':
      return {
        ...sum,
        requestsFailed: sum.requestsFailed + event.requests,
        sessionsLost: sum.sessionsLost + event.sessions,
      }
    default:
      return sum
  }
}

function waited(sum: ClientSummary, ms: number, sessions: number): ClientSummary {
  const longestWaitMs = Math.max(sum.longestWaitMs, ms)
  return { ...sum, waitedMs: sum.waitedMs + ms * sessions, longestWaitMs }
}
