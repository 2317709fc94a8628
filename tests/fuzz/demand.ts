/** Demand by chance: profiles of VMs, and what the script makes of them. */
import type { Random } from '../../src/base/random.ts'

export const isDemand = (kind: string): boolean => kind.startsWith('demand')

export function profile(random: Random) {
  const kind = random.pick(['constant', 'daily', 'burst', 'burst'])
  if (kind !== 'burst') return { kind }
  const everyMs = random.pick([60_000, 600_000, 600_000])
  const toPercent = random.pick([0, 50, 300, 1_000])
  return { kind, everyMs, forMs: random.pick([1_000, 9_999, everyMs / 2]), toPercent }
}

export function demandIncident(random: Random, about: { atMs: number; vm: string }) {
  const kind = random.pick(['demand-changes', 'demand-follows', 'demand-spikes'])
  const cpuDemandMHz = random.pick([0, 500, 5_000])
  if (kind === 'demand-changes') return { ...about, kind, cpuDemandMHz }
  if (kind === 'demand-follows') return { ...about, kind, profile: profile(random) }
  const height = random.next() < 0.5 ? { cpuDemandMHz } : { toPercent: random.pick([0, 300]) }
  return { ...about, kind, ...height, forMs: random.pick([1, 500, 30_000, 300_000]) }
}
