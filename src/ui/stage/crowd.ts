/** How many VMs a host shows at its fullest moment: the room that its node keeps. */
import type { HostId } from '../../model/ids.ts'
import type { Drawing } from '../../model/topology.ts'
import type { Trace } from '../../model/trace.ts'
import { histories } from '../../trace/walk.ts'
import { shownAt } from './scene.ts'

/** Over all hosts and traces, and with room to lose one host without any node growing. */
export function crowdOf(scenario: Drawing, traces: readonly (Trace | null)[]): number {
  const homes = new Map<HostId, number>()
  for (const { home } of scenario.vms) homes.set(home, (homes.get(home) ?? 0) + 1)
  const shared = Math.ceil(scenario.vms.length / Math.max(1, scenario.hosts.length - 1))
  const peaks = traces.map((trace) => (trace === null ? 0 : peakOf(trace)))
  return Math.max(0, shared, ...homes.values(), ...peaks)
}

const peaks = new WeakMap<Trace, number>()

function peakOf(trace: Trace): number {
  const known = peaks.get(trace)
  if (known !== undefined) return known
  const peak = countPeak(trace)
  peaks.set(trace, peak)
  return peak
}

type Move = { readonly at: number; readonly from: HostId | null; readonly to: HostId | null }

function countPeak(trace: Trace): number {
  const counts = new Map<HostId | null, number>()
  let peak = 0
  for (const { from, to } of moves(trace)) {
    if (from !== null) counts.set(from, (counts.get(from) ?? 0) - 1)
    const count = (counts.get(to) ?? 0) + 1
    counts.set(to, count)
    peak = Math.max(peak, count)
  }
  return peak
}

/** Every change of where a VM is shown, in order of time, beginning with where it starts. */
function moves(trace: Trace): readonly Move[] {
  const all: Move[] = []
  for (const steps of histories(trace).values()) {
    let here: HostId | null = null
    for (const { from: at, vm } of steps) {
      const next = shownAt(vm, trace.topology)
      if (next !== here) all.push({ at, from: here, to: next })
      here = next
    }
  }
  return all.sort((a, b) => a.at - b.at)
}
