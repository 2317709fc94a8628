/** How uneven the load of a cluster is, and how much DRS of VirtualCenter 2.0 makes of it. */

/** Source: VMware's knowledge base on priorities, in Failover Lab fact sheet ESX 3.0, 3.2. */
const STEP = 0.1
/** Class 1 is for what rules and maintenance demand; balance alone is 2 to 5. */
const BALANCE = { first: 2, last: 5 } as const
/** Under it lies the noise of doubles, which must not lift an exact step into the next class. */
const NOISE = 1e9

/**
 * The standard deviation of the hosts' loads, each as entitlement over capacity. Over the whole
 * population, which is assumed (Failover Lab fact sheet ESX 3.0, 3.2). 0 without hosts.
 */
export function loadDeviation(loads: readonly number[]): number {
  if (loads.length === 0) return 0
  const mean = sum(loads) / loads.length
  return Math.sqrt(sum(loads.map((load) => (load - mean) * (load - mean))) / loads.length)
}

/**
 * The class of a move that mends this deviation: 2 is urgent, 5 slight.
 * Source: as for the step: 6 - ceil(σ / 0.1 × √N).
 */
export function balancePriority(sigma: number, hosts: number): number {
  const steps = Math.ceil(Math.round((sigma / STEP) * Math.sqrt(hosts) * NOISE) / NOISE)
  return Math.min(BALANCE.last, Math.max(BALANCE.first, 6 - steps))
}

/**
 * A move for balance is applied while the deviation is above this: the setting of the threshold
 * goes from 1, which leaves any imbalance alone, to 5, which bears none.
 * Source: derived from the priorities: (5 - t) × 0.1 / √N.
 */
export function targetDeviation(threshold: number, hosts: number): number {
  if (threshold <= 1) return Number.POSITIVE_INFINITY
  return ((5 - threshold) * STEP) / Math.sqrt(hosts)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
