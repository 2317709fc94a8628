/** What objectives lose: one instant each, so that a score at any time counts them. */
import type { VmId } from '../model/ids.ts'
import type { VmSpec } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import { serves } from '../model/world.ts'
import { once } from './once.ts'
import { outagesOfVm } from './outages.ts'
import { histories } from './walk.ts'

/** A recovery objective that holds up to and including `at`, and is missed from then on. */
export type Miss = {
  readonly at: number
  readonly vm: VmId
  readonly objective: 'longest-outage' | 'slowest-speed'
}

/** At most one a VM and objective. By VM. */
export const misses = once((trace: Trace): readonly Miss[] =>
  [...trace.topology.vms.values()].flatMap((spec) => [
    ...missOf(spec.id, 'longest-outage', tooLongFrom(trace, spec)),
    ...missOf(spec.id, 'slowest-speed', tooSlowFrom(trace, spec)),
  ]),
)

/** Those that the VMs of the run state. */
export const objectives = ({ topology }: Trace): number =>
  [...topology.vms.values()].reduce(
    (sum, { objective: { longestOutageMs, slowestSpeed } }) =>
      sum + Number(longestOutageMs !== undefined) + Number(slowestSpeed !== undefined),
    0,
  )

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
