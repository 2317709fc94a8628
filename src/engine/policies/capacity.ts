/** The host with the most unreserved capacity, as ESX 3.0 HA picks it. */
import type { HostId } from '../../model/ids.ts'
import { type Choice, choose } from './choose.ts'

/** Unreserved MHz and MB as the one who decides knows them. */
export type CapacityView = {
  readonly host: HostId
  readonly cpuMHz: number
  readonly ramMB: number
  /** Why this host cannot take the VM whatever its capacity, or null. */
  readonly unfit: string | null
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
