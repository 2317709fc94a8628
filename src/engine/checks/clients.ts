import type { TraceEvent } from '../../model/events/index.ts'
import { type Host, serves, type Vm, type World } from '../../model/world.ts'
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
  onInstant: ({ clients: all, vms, hosts }, { topology }) =>
    [...all.values()].flatMap(({ id, bytesPerMs }) => {
      const vm = vms.get(topology.clients.get(id)?.vm ?? '')
      const idle = bytesPerMs === 0 || answersUsers(vm, hosts)
      return idle ? NONE : [`${id} copies from a VM that does not serve it`]
    }),
}

function unserved(event: TraceEvent & { readonly server: string }, { vms, hosts }: World) {
  const answers = event.kind === 'client-served' || event.kind === 'client-reconnected'
  if (!answers || answersUsers(vms.get(event.server), hosts)) return NONE
  return [`${event.server} answers in event ${event.seq}, ${event.kind}, and does not serve`]
}

/** It serves, and the switch of its host works. */
const answersUsers = (vm: Vm | undefined, hosts: World['hosts']): boolean =>
  vm !== undefined && serves(vm) && !hasNoSwitch(hosts.get(vm.host ?? ''))

const hasNoSwitch = (host: Host | undefined): boolean =>
  host !== undefined && host.unswitched !== null
