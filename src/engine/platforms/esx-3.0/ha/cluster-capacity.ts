/** What a host has for VMs, and what all hosts have that VirtualCenter counts. */
import type { HostSpec } from '../../../../model/scenario/schema.ts'
import { cpuCapacity } from '../../../mechanisms/host-load.ts'
import type { Cluster } from '../cluster.ts'

/** MHz and MB. */
export type Amounts = { readonly cpu: number; readonly ram: number }

/** Memory of the host for VMs and their overhead. */
export const usable = (
  { serviceConsole, freePool }: Cluster['values'],
  { ramMB }: HostSpec,
): number => (ramMB - serviceConsole) * (1 - freePool)

/** Hosts that VirtualCenter counts: those neither declared failed nor silent for too long. */
export function countingHosts(cluster: Cluster): readonly HostSpec[] {
  const { run, hosts, members, unresponsive } = cluster
  const counting: HostSpec[] = []
  for (const host of hosts) {
    const spec = run.topology.hosts.get(host)
    if (spec !== undefined && members.has(host) && !unresponsive.has(host)) counting.push(spec)
  }
  return counting
}

export function clusterCapacity(cluster: Cluster): Amounts {
  const capacity = { cpu: 0, ram: 0 }
  for (const host of countingHosts(cluster)) {
    capacity.cpu += cpuCapacity(host)
    capacity.ram += Math.max(0, usable(cluster.values, host))
  }
  return capacity
}
