/** What the page and a run's worker say to each other. Everything here can be cloned. */
import type { TraceEvent } from '../model/events/index.ts'
import type { ComparedPlatform, Scenario } from '../model/scenario/schema.ts'
import type { Topology } from '../model/topology.ts'

/** Page to worker. A worker has at most one order at a time. */
export type Order = {
  readonly kind: 'run'
  readonly scenario: Scenario
  readonly compared: ComparedPlatform
}

/** Worker to page: batches of events in order, then exactly one of done or failed. */
export type Report =
  | { readonly kind: 'events'; readonly events: readonly TraceEvent[] }
  | Done
  | ({ readonly kind: 'failed' } & Failure)

/** `ms` is how long the run took in the worker, for the curious; it is no part of the trace. */
export type Done = {
  readonly kind: 'done'
  readonly topology: Topology
  readonly horizonMs: number
  readonly ms: number
}

/** What a report about a run that broke needs, to make it break again. */
export type Failure = {
  readonly message: string
  readonly seed: number
  /** What was known at the place of failure, as text. */
  readonly details: string
}
