/**
 * What DRS of VirtualCenter 2.0 moves in a pass: what rules demand comes first, then balance, one
 * move after the other, the best first.
 * Source: Failover Lab fact sheet ESX 3.0, 3.2 and 3.3; Gulati et al., VMware DRS (2012), memory.
 */
import type { Candidate } from '../../model/events/vm.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import { type Choice, choose } from './choose.ts'
import { balancePriority, targetDeviation } from './imbalance.ts'
import {
  forecast,
  forecastAtBest,
  imbalance,
  mayMove,
  type Plan,
  type PlannedVm,
  place,
  refusal,
  remedyIn,
} from './plan.ts'

export type Advice = {
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  /** 1 is mandatory, 2 urgent, 5 slight. */
  readonly priority: number
  readonly reason: string
  /** Where else the VM could have gone, and what spoke against it. */
  readonly candidates: readonly Candidate[]
}

/** As many as a cluster of HA has hosts: where limits are raised the best of them. */
const MOST_CANDIDATES = 16

export function bounded(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates
  const worth = ({ score }: Candidate): number => score ?? Number.NEGATIVE_INFINITY
  return candidates.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST_CANDIDATES)
}

/** Deviations that differ by less than this are equal: noise of doubles. */
const NOISE = 1e-6

export type BalanceLimits = {
  /** 1 leaves any imbalance alone, 5 bears none. */
  readonly threshold: number
  /** Of one host, to it and from it. */
  readonly movesPerHost: number
  /** By which a move must lessen the deviation. */
  readonly minimumGain: number
}

/** Moves that even out the load, in order; `plan` is left as they leave it. */
export function balanceMoves(plan: Plan, limits: BalanceLimits): readonly Advice[] {
  const advice: Advice[] = []
  const hosts = plan.carried.size
  const touched = new Map<HostId, number>()
  for (;;) {
    const { of, deviation } = imbalance(plan)
    if (deviation <= targetDeviation(limits.threshold, hosts) + NOISE) return advice
    const free = (host: HostId) => (touched.get(host) ?? 0) < limits.movesPerHost
    const best = bestMove(plan, free)
    if (best === null || deviation - best.deviation < limits.minimumGain) return advice
    const { vm, source, target } = best
    const reason = `${of} load deviates ${shown(deviation)}, then ${shown(best.deviation)}`
    const priority = balancePriority(deviation, hosts)
    const candidates = bounded(evenHost(plan, vm).candidates)
    advice.push({ vm: vm.vm, source, target, priority, reason, candidates })
    place(plan, vm, target)
    for (const host of [source, target]) touched.set(host, (touched.get(host) ?? 0) + 1)
  }
}

const shown = (deviation: number): string => deviation.toFixed(3)

type Found = {
  readonly vm: PlannedVm
  readonly source: HostId
  readonly target: HostId
  readonly deviation: number
}

function bestMove(plan: Plan, free: (host: HostId) => boolean): Found | null {
  const after = forecast(plan)
  const atBest = forecastAtBest(plan, free)
  let best: Found | null = null
  for (const vm of plan.view.vms) {
    if (!mayMove(plan, vm)) continue
    const source = plan.homes.get(vm.vm)
    if (source === undefined || !plan.carried.has(source)) continue
    if (!free(source) || (best !== null && atBest(vm) > best.deviation - NOISE / 2)) continue
    for (const target of plan.carried.keys()) {
      if (target === source || !free(target)) continue
      const { deviation } = after(vm, target)
      if (best !== null && deviation > best.deviation - NOISE) continue
      if (refusal(plan, vm, target) === null) best = { vm, source, target, deviation }
    }
  }
  return best
}

/** Where a VM is best put: the host that leaves the load most even, of those that can have it. */
export function evenHost(plan: Plan, vm: PlannedVm): Choice {
  const after = forecast(plan)
  const hosts = [...plan.carried.keys()].filter((host) => host !== plan.homes.get(vm.vm))
  return choose(
    hosts.map((host) => ({ host })),
    {
      drop: ({ host }) => refusal(plan, vm, host),
      score: ({ host }) => -Math.round(after(vm, host).deviation / NOISE) * NOISE,
      rule: 'the most even load',
      remedy: ({ host }) => remedyIn(plan, vm, host),
    },
  )
}
