/**
 * VirtualCenter is lost and comes back. HA goes on without it: the agents talk to each other.
 * Source: VMware Infrastructure 3, Clusters and VirtualCenter Failure, in Failover Lab fact sheet
 * ESX 3.0, 1.4; what becomes of VMotions is assumed.
 */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Answer } from '../platform.ts'
import { type Cluster, enteringOf, setOf } from './cluster.ts'
import { leaveToOperator } from './ha/responding.ts'
import { backedBy } from './resources/backing.ts'
import { giveUpMigration } from './vmotion/network.ts'

/** Why VirtualCenter cannot be asked for anything, or null. */
export const unmanaged = ({ managed }: Cluster): string | null =>
  managed ? null : 'VirtualCenter is down'

export function setManagementServer(cluster: Cluster, up: boolean): Answer {
  if (cluster.managed === up) return up ? 'VirtualCenter runs' : 'VirtualCenter is down already'
  return () => (up ? returns(cluster) : fails(cluster))
}

/** Two hosts that are at it finish a VMotion by themselves; one that waits for a place ends. */
function fails(cluster: Cluster): void {
  const { run, moves, maintenance, product } = cluster
  const what = `VirtualCenter is lost: ${product.unmanagedLoses}`
  const cause = run.emit({ kind: 'management-server-lost', what })
  cluster.managed = false
  cluster.lastKnown = new Map(
    cluster.hosts.map((host) => [host, new Set(backedBy(cluster, host).vms)]),
  )
  const before = { reason: 'VirtualCenter is lost before it began', remedy: null }
  for (const [vm, { underWay }] of [...moves]) {
    run.kernel.cause = cause
    if (!underWay) giveUpMigration(cluster, vm, before)
  }
  for (const [host, mode] of [...maintenance]) {
    run.kernel.cause = cause
    if (mode === 'entering') run.kernel.cancelOwner(enteringOf(host))
  }
}

function returns(cluster: Cluster): void {
  const { run } = cluster
  cluster.managed = true
  cluster.lastKnown = null
  run.emit({ kind: 'management-server-back', what: 'VirtualCenter runs again' })
  leaveToOperator(cluster)
  cluster.restartable.fire(run.kernel)
}

/** HA knows what it starts itself, whoever else it knows nothing new of. */
export function noteRestart({ lastKnown }: Cluster, vm: VmId, host: HostId): void {
  if (lastKnown === null) return
  for (const claims of lastKnown.values()) claims.delete(vm)
  setOf(lastKnown, host).add(vm)
}
