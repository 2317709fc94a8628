/** How many VMs a host has room for: by what is drawn, never by what happens. */
import type { HostId } from '../../../model/ids.ts'
import type { Drawing } from '../../../model/topology.ts'

/** The fullest home, and room to lose one host. What comes beyond that is scrolled to. */
export function crowdOf({ hosts, vms }: Pick<Drawing, 'hosts' | 'vms'>): number {
  const homes = new Map<HostId, number>()
  for (const { home } of vms) homes.set(home, (homes.get(home) ?? 0) + 1)
  const shared = Math.ceil(vms.length / Math.max(1, hosts.length - 1))
  return Math.max(0, shared, ...homes.values())
}
