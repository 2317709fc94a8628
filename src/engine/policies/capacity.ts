/** The host with the most unreserved capacity, as ESX 3.0 HA picks it. */
import type { HostId } from '../../model/ids.ts'
import type { Remedy } from '../../model/remedy.ts'
import { type Choice, choose } from './choose.ts'
import { remedyFor, type Trouble } from './remedy.ts'

/** Unreserved MHz and MB as the one who decides knows them. */
export type CapacityView = {
  readonly host: HostId
  readonly cpuMHz: number
  readonly ramMB: number
  /** Why this host cannot take the VM whatever its capacity, or null. */
  readonly unfit: string | null
  /** All that makes it unfit, where that is known with what would mend it. */
  readonly troubles?: readonly Trouble[]
}

export type Need = { readonly cpuMHz: number; readonly ramMB: number }

/**
 * Hosts that can back the reservation and the overhead, then the largest sum of unreserved CPU and
 * memory, each as a share of the most that any host has; then the order of the hosts.
 */
export function mostUnreserved(views: readonly CapacityView[], need: Need): Choice {
  const mostCpu = Math.max(1, ...views.map((view) => view.cpuMHz))
  const mostRam = Math.max(1, ...views.map((view) => view.ramMB))
  return choose(views, {
    drop: (view) => view.unfit ?? shortage(view, need),
    remedy: (view) => remedyOf(view, need),
    score: ({ cpuMHz, ramMB }) => cpuMHz / mostCpu + ramMB / mostRam,
    rule: 'the most unreserved capacity',
  })
}

export function shortage(view: Pick<CapacityView, 'cpuMHz' | 'ramMB'>, need: Need): string | null {
  if (need.ramMB > view.ramMB) {
    return `${Math.ceil(need.ramMB)} MB wanted, ${Math.floor(view.ramMB)} MB unreserved`
  }
  if (need.cpuMHz > view.cpuMHz) {
    return `${Math.ceil(need.cpuMHz)} MHz wanted, ${Math.floor(view.cpuMHz)} MHz unreserved`
  }
  return null
}

/** What the host would have to have more, to take the VM as it is. */
export function shortages(view: Pick<CapacityView, 'host' | 'cpuMHz' | 'ramMB'>, need: Need) {
  const { host, cpuMHz, ramMB } = view
  const missing: readonly (readonly ['memory' | 'cpu', number])[] = [
    ['memory', Math.ceil(need.ramMB - ramMB)],
    ['cpu', Math.ceil(need.cpuMHz - cpuMHz)],
  ]
  const reason = shortage(view, need) ?? ''
  return missing
    .filter(([, amount]) => amount > 0)
    .map(([kind, amount]): Trouble => ({ reason, change: { kind, host, amount } }))
}

/** What would let the host take the VM. */
export function remedyOf(view: CapacityView, need: Need): Remedy | null {
  const { unfit, troubles = [] } = view
  if (unfit !== null && troubles.length === 0) return null
  return remedyFor([...troubles, ...shortages(view, need)])
}

/** With more against the host than it had; the first reason is the one that is told. */
export function withTroubles(view: CapacityView, more: readonly (Trouble | null)[]): CapacityView {
  const { unfit, troubles = [] } = view
  const added = more.filter((trouble) => trouble !== null)
  if (added.length === 0) return view
  return { ...view, unfit: unfit ?? added[0]?.reason ?? null, troubles: [...troubles, ...added] }
}
