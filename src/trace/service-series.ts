/** How much service there was: VMs that are down, and sessions of users that are served. */
import type { Step } from '../base/step-series.ts'
import type { ClientId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { serves } from '../model/world.ts'
import { clientEvents } from './clients.ts'
import { once } from './once.ts'
import { outages } from './outages.ts'
import type { Points } from './series.ts'
import { sumOfChanges } from './steps.ts'
import { histories } from './walk.ts'

/** VMs that should serve and do not. */
export const vmsDown = once((trace: Trace): Points => {
  const { horizonMs } = trace
  const changes = outages(trace).flatMap(({ from, to }): Step[] => [
    { at: from, value: 1 },
    ...(to === null ? [] : [{ at: to, value: -1 }]),
  ])
  return sumOfChanges(changes, { first: 0, horizonMs })
})

/** Of users; a ping is none. */
export function allSessions({ topology }: Trace): number {
  const users = [...topology.clients.values()].filter(({ protocol }) => protocol !== 'ping')
  return users.reduce((sum, { sessions }) => sum + sessions, 0)
}

/** Sessions whose VM serves and that neither wait for an answer nor are away after an error. */
export const sessionsServed = once((trace: Trace): Points => {
  const { topology, horizonMs } = trace
  const users = [...topology.clients.values()].filter(({ protocol }) => protocol !== 'ping')
  const changes = users.flatMap(({ id, vm, sessions }) =>
    differences(
      momentsOf(trace, id, vm).map(({ at, up, without }) => ({
        at,
        value: up ? Math.max(0, sessions - without) : 0,
      })),
    ),
  )
  return sumOfChanges(changes, { first: 0, horizonMs })
})

type Moment = { readonly at: number; readonly up: boolean; readonly without: number }

/** Each change of a client or of its VM, with how the other stands then. */
function momentsOf(trace: Trace, client: ClientId, vm: string): readonly Moment[] {
  const steps = histories(trace).get(vm) ?? []
  const ups = steps.map(({ from, vm }) => ({ at: from, up: serves(vm) }))
  const standings = clientEvents(trace, client).flatMap((event) =>
    'now' in event ? [{ at: event.at, without: event.now.waiting + event.now.away }] : [],
  )
  let up = false
  let without = 0
  return [...ups, ...standings]
    .sort((one, other) => one.at - other.at)
    .map((change) => {
      if ('up' in change) up = change.up
      else without = change.without
      return { at: change.at, up, without }
    })
}

/** What each value adds to the one before; 0 comes before the first. */
function differences(values: readonly Step[]): readonly Step[] {
  return values.map(({ at, value }, index) => ({
    at,
    value: value - (values[index - 1]?.value ?? 0),
  }))
}
