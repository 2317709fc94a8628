import type { TraceEvent } from '../../model/events/index.ts'
import { serves, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Nobody is served by a VM that does not serve, and nobody counts twice. */
export const clients: Check = {
  name: 'clients',
  onEvent(event, before, { topology }) {
    if (!('client' in event)) return NONE
    const spec = topology.clients.get(event.client)
    if (spec === undefined) return [`there is no client "${event.client}"`]
    if (!('now' in event)) return NONE
    const { now, sessions, of } = event
    const counted = now.waiting >= 0 && now.away >= 0 && now.waiting + now.away <= of
    const sums = counted && sessions > 0 && sessions <= of && of === spec.sessions
    return [
      ...(sums ? NONE : [`${spec.id} has ${of} sessions and ${JSON.stringify(now)}`]),
      ...unserved(event, before),
    ]
  },
  onInstant: ({ clients: all, vms }, { topology }) =>
    [...all.values()].flatMap(({ id, bytesPerMs }) => {
      const vm = vms.get(topology.clients.get(id)?.vm ?? '')
      const idle = bytesPerMs === 0 || (vm !== undefined && serves(vm))
      return idle ? NONE : [`${id} copies from a VM that does not serve`]
    }),
}

function unserved(event: TraceEvent & { readonly server: string }, { vms }: World) {
  const answers = event.kind === 'client-served' || event.kind === 'client-reconnected'
  const vm = vms.get(event.server)
  if (!answers || (vm !== undefined && serves(vm))) return NONE
  return [`${event.server} answers in event ${event.seq}, ${event.kind}, and does not serve`]
}
