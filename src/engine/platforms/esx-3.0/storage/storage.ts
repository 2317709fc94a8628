/** Storage of a host that goes and comes back: nobody watches it, so nobody acts on it. */
import type { HostId } from '../../../../model/ids.ts'
import type { Vm } from '../../../../model/world.ts'
import { vmTrouble } from '../../../mechanisms/storage.ts'
import type { Cluster } from '../cluster.ts'
import { endCopies } from './second-copy.ts'

export function watchStorage(cluster: Cluster): void {
  const { run, hosts } = cluster
  const told = new Set<HostId>()
  run.storageWatchers.add(() => {
    const { cause } = run.kernel
    for (const host of hosts) {
      run.kernel.cause = cause
      tellOnce(cluster, host, told)
      endCopies(cluster, host, null)
    }
    run.kernel.cause = cause
    dropLocks(cluster)
    cluster.restartable.fire(run.kernel)
  })
  run.watchers.add({
    hostSilent: (host) => endCopies(cluster, host, `${host} is down`),
    hostUp: () => {},
    networkChanged: () => {},
  })
}

function tellOnce({ run, product }: Cluster, host: HostId, told: Set<HostId>): void {
  const stalls = run.residents(host).some(({ stalled }) => stalled)
  if (stalls && !told.has(host)) {
    run.emit({ kind: 'storage-unwatched', host, why: product.storageUnwatched })
  }
  if (stalls) told.add(host)
  else told.delete(host)
}

/** Locks of VMs that were turned off, or moved away, while the host could not write. */
function dropLocks(cluster: Cluster): void {
  const { run } = cluster
  const { cause } = run.kernel
  for (const vm of [...run.world.vms.values()]) {
    if (vm.lock === null || uses(vm) || hasDied(cluster, vm.lock)) continue
    if (vmTrouble(run, vm.id, vm.lock) !== null) continue
    run.kernel.cause = cause
    run.emit({ kind: 'lock-released', vm: vm.id, host: vm.lock })
  }
}

/** Of its locks from before nobody knows any more. */
const hasDied = ({ run, silentSince }: Cluster, host: HostId): boolean =>
  silentSince.has(host) || run.world.hosts.get(host)?.power !== 'on'

/** Runs on the host that has the lock, or is about to. */
function uses({ state, host, lock }: Vm): boolean {
  if (host !== lock) return false
  if (state.kind === 'down') return state.phase === 'storage' || state.phase === 'register'
  return ['running', 'booting', 'migrating', 'moving'].includes(state.kind)
}
