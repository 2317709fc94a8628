import type { TraceEvent } from './events/index.ts'
import type { PlatformId } from './ids.ts'
import type { Topology } from './topology.ts'

/** What happened in one run on one platform: the engine's only output. */
export type Trace = {
  readonly platform: PlatformId
  readonly topology: Topology
  /** Integer milliseconds; the run ends here. */
  readonly horizonMs: number
  /** Ordered by (at, seq); `events[i].seq === i`. */
  readonly events: readonly TraceEvent[]
}
