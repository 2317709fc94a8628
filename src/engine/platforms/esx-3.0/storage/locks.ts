/** Locks on the files of VMs: a host renews those that it has for as long as it reaches them. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import { arrayOf, diskLack } from '../../../../model/storage.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { vmTrouble } from '../../../mechanisms/storage.ts'
import { type Cluster, isAlive, isHeard, wait } from '../cluster.ts'

/** A host that is dead, or does not reach the files, leaves its lock behind. */
export function releaseLock(cluster: Cluster, vm: VmId): void {
  const { run, hosts } = cluster
  const holder = run.world.vms.get(vm)?.lock ?? null
  if (holder === null || run.world.hosts.get(holder)?.power !== 'on') return
  // One that is back and has not joined yet knows nothing of its locks from before.
  if (hosts.includes(holder) && !isAlive(cluster, holder)) return
  if (vmTrouble(run, vm, holder) === null) run.emit({ kind: 'lock-released', vm, host: holder })
}

/** A lock that nobody renews is stale after a while. Why the host does not get it, or null. */
export function* takeLock(cluster: Cluster, vm: VmId, host: HostId): Process<Refused | null> {
  const { run } = cluster
  const why = `waits for the lock on its files`
  run.emit({ kind: 'vm-waits', vm, phase: 'storage', host, why })
  const holder = run.world.vms.get(vm)?.lock ?? null
  if (holder !== null) {
    run.emit({ kind: 'lock-probed', vm, by: host, holder })
    yield* untilStale(cluster, vm, holder)
  }
  const refusal = outOfReach(cluster, vm, host)
  if (refusal !== null) return refusal
  const left = run.world.vms.get(vm)?.lock ?? null
  if (left !== null) run.emit({ kind: 'lock-broken', vm, by: host, holder: left })
  run.emit({ kind: 'lock-taken', vm, host })
  return null
}

/** By a host that runs the VM. */
export const lockedBy = (vm: VmId, host: HostId): Refused => ({
  reason: `its files are locked by ${host}, which renews the lock`,
  remedy: [{ kind: 'turned-off', vm, host }],
})

/** Why the host does not reach the VM's files now, or null. */
export function outOfReach({ run }: Cluster, vm: VmId, host: HostId): Refused | null {
  const lack = diskLack(run, host, run.topology.vms.get(vm)?.lun ?? '')
  if (lack === null) return null
  const { reason, what } = lack
  return { reason: `${host} ${reason}`, remedy: [{ kind: 'storage-back', what }] }
}

export function* untilStale(cluster: Cluster, vm: VmId, holder: HostId): Process {
  const { now } = cluster.run.kernel
  const stale = renewedUntil(cluster, vm, holder) + wait(cluster, 'lockExpiry')
  yield Math.max(wait(cluster, 'lockProbe'), stale - now)
}

/** It died, or lost its path, whichever came first. */
function renewedUntil({ run, silentSince }: Cluster, vm: VmId, holder: HostId): number {
  const diedAt = silentSince.get(holder) ?? run.kernel.now
  return Math.min(diedAt, pathLostAt(run, vm, holder) ?? diedAt)
}

function pathLostAt({ topology, world }: Cluster['run'], vm: VmId, host: HostId) {
  const array = arrayOf(topology, topology.vms.get(vm)?.lun ?? '')
  return world.hosts.get(host)?.lostPaths.get(array)
}

/** Whether it runs where nobody is heard and nothing of it can be written: its lease runs out. */
export function isForsaken(cluster: Cluster, { id, state, host }: Vm): boolean {
  if (state.kind !== 'running' && state.kind !== 'booting') return false
  if (host === null || isHeard(cluster, host) || !isAlive(cluster, host)) return false
  return pathLostAt(cluster.run, id, host) !== undefined
}
