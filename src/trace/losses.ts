/** What clients and objectives lose: one instant each, so that a score at any time counts them. */
import type { TraceEvent } from '../model/events/index.ts'
import type { VmId } from '../model/ids.ts'
import type { VmSpec } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import { serves } from '../model/world.ts'
import { once } from './once.ts'
import { outagesOfVm } from './outages.ts'
import { histories, type VmStep } from './walk.ts'

/** Connections of clients that broke at an instant. */
export type Cut = { readonly at: number; readonly vm: VmId; readonly sessions: number }

/** A recovery objective that holds up to and including `at`, and is missed from then on. */
export type Miss = {
  readonly at: number
  readonly vm: VmId
  readonly objective: 'longest-outage' | 'slowest-speed'
}

/** By VM, then by time. */
export const cuts = once((trace: Trace): readonly Cut[] => {
  const sessions = sessionsOf(trace)
  return [...histories(trace)].flatMap(([vm, steps]) =>
    lossesIn(steps).map((at) => ({ at, vm, sessions: sessions.get(vm) ?? 0 })),
  )
})

/** At most one a VM and objective. By VM. */
export const misses = once((trace: Trace): readonly Miss[] =>
  [...trace.topology.vms.values()].flatMap((spec) => [
    ...missOf(spec.id, 'longest-outage', tooLongFrom(trace, spec)),
    ...missOf(spec.id, 'slowest-speed', tooSlowFrom(trace, spec)),
  ]),
)

function sessionsOf({ topology }: Trace): ReadonlyMap<VmId, number> {
  const sessions = new Map<VmId, number>()
  for (const client of topology.clients.values()) {
    sessions.set(client.vm, (sessions.get(client.vm) ?? 0) + client.sessions)
  }
  return sessions
}

/** Connections outlive a standstill whose memory is kept, so losing that memory cuts them too. */
function lossesIn(steps: readonly VmStep[]): readonly number[] {
  const losses: number[] = []
  let connected = false
  for (const { from, vm, by } of steps) {
    const forgets = by !== null && losesMemory(by)
    if (connected && forgets) losses.push(from)
    connected = serves(vm) || (connected && !forgets && vm.state.kind !== 'off')
  }
  return losses
}

/** A guest that starts cold knows none of its connections. */
function losesMemory(event: TraceEvent): boolean {
  return (
    event.kind === 'vm-powered-on' ||
    event.kind === 'vm-terminated' ||
    (event.kind === 'vm-lost' && event.memory === 'lost')
  )
}

function missOf(vm: VmId, objective: Miss['objective'], at: number | null): readonly Miss[] {
  return at === null ? [] : [{ at, vm, objective }]
}

/** An outage of exactly the acceptable length is accepted. */
function tooLongFrom(trace: Trace, { id, objective }: VmSpec): number | null {
  const { longestOutageMs } = objective
  if (longestOutageMs === undefined) return null
  const long = outagesOfVm(trace, id).find(
    ({ from, to }) => (to ?? trace.horizonMs) - from > longestOutageMs,
  )
  return long === undefined ? null : long.from + longestOutageMs
}

/** Speed is one over the slow-down of a VM that serves. */
function tooSlowFrom(trace: Trace, { id, objective }: VmSpec): number | null {
  const { slowestSpeed } = objective
  if (slowestSpeed === undefined) return null
  const steps = histories(trace).get(id) ?? []
  const slow = steps.find(
    ({ from, vm }, index) =>
      serves(vm) && vm.slowdown * slowestSpeed > 1 && steps[index + 1]?.from !== from,
  )
  return slow?.from ?? null
}
