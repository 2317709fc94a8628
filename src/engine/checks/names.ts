import type { TraceEvent } from '../../model/events/index.ts'
import { type Check, NONE } from './check.ts'

const HOSTS = ['host', 'by', 'holder', 'source', 'target'] as const

/** No event is about a host, VM or LUN that is not there. */
export const names: Check = {
  name: 'names',
  onEvent: (event, _before, { topology }) => [
    ...hostsIn(event).flatMap((id) => unknown(topology.hosts, 'host', id)),
    ...vmsIn(event).flatMap((id) => unknown(topology.vms, 'VM', id)),
    ...('lun' in event ? unknown(topology.luns, 'LUN', event.lun) : NONE),
    ...('array' in event ? unknown(topology.arrays, 'array', event.array) : NONE),
  ],
}

function hostsIn(event: TraceEvent): readonly string[] {
  const fields: Readonly<Record<string, unknown>> = event
  const named = HOSTS.flatMap((key) => fields[key] ?? [])
  const members = event.kind === 'regroup-ended' ? event.members : NONE
  const candidates = event.kind === 'vm-placed' ? event.candidates.map(({ host }) => host) : NONE
  return [...named.map(String), ...members, ...candidates]
}

function vmsIn(event: TraceEvent): readonly string[] {
  const slowed = event.kind === 'host-load-changed' ? event.slowdowns.map(({ vm }) => vm) : NONE
  return 'vm' in event ? [event.vm, ...slowed] : slowed
}

const unknown = (known: ReadonlyMap<string, unknown>, what: string, id: string) =>
  known.has(id) ? NONE : [`there is no ${what} "${id}"`]
