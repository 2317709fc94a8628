/** What the platform says of its cluster, in the order said. */
import type { Seq } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { Cluster } from '../model/world.ts'
import { once } from './once.ts'

export type Status = Pick<Cluster, 'colour' | 'reason' | 'failover'> & {
  /** Integer milliseconds; it holds until the next. */
  readonly at: number
  readonly seq: Seq
}

export const statuses = once(({ events }: Trace): readonly Status[] =>
  events.flatMap((event) => {
    if (event.kind !== 'cluster-status-changed') return []
    const { at, seq, colour, reason, failover } = event
    return [{ at, seq, colour, reason, failover }]
  }),
)
