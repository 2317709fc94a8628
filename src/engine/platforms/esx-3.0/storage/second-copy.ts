/**
 * A host that is isolated, leaves its VMs on and has lost its storage loses its locks too: others
 * restart its VMs, and what runs on it goes on without disk. Source: Duncan Epping, "Leave powered
 * on" (2008), in Failover Lab fact sheet ESX 3.0, 1.3; that the old copy stops when its host
 * finds the files locked by another is assumed.
 */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { vmTrouble } from '../../../mechanisms/storage.ts'
import type { Choice } from '../../../policies/choose.ts'
import { type Cluster, isHeard, setOf } from '../cluster.ts'
import { isForsaken, lockedBy, outOfReach, takeLock, untilStale } from './locks.ts'

type Start = { readonly choice: Choice; readonly host: HostId }

/** Takes the files from a host that runs the VM; why not, or null. */
export function* takeFromOldCopy(
  cluster: Cluster,
  vm: VmId,
  { choice: { candidates, rule }, host }: Start,
): Process<Refused | null> {
  const { run } = cluster
  const old = run.world.vms.get(vm)?.host ?? ''
  run.emit({ kind: 'lock-probed', vm, by: host, holder: old })
  yield* untilStale(cluster, vm, old)
  const now = run.world.vms.get(vm)
  if (now?.state.kind === 'down') {
    // Its host has turned it off meanwhile, and there is one copy only.
    run.emit({ kind: 'vm-placed', vm, host, candidates, rule })
    return yield* takeLock(cluster, vm, host)
  }
  if (now === undefined || now.host !== old || !isForsaken(cluster, now)) {
    return lockedBy(vm, old)
  }
  const refusal = outOfReach(cluster, vm, host)
  if (refusal !== null) return refusal
  run.emit({ kind: 'lock-broken', vm, by: host, holder: old })
  stopGuest(run, vm, 'lose-memory')
  setOf(cluster.copies, old).add(vm)
  cluster.backed.delete(old)
  run.emit({ kind: 'second-copy-runs', vm, host: old, by: host })
  run.emit({ kind: 'vm-placed', vm, host, candidates, rule })
  run.emit({ kind: 'lock-taken', vm, host })
  return null
}

/** Runs on a host that is up and not heard, or was turned off there: HA has still to start it. */
export function isStillMissed(cluster: Cluster, vm: VmId): boolean {
  const { state, host = null } = cluster.run.world.vms.get(vm) ?? {}
  const runs = state?.kind === 'running' || state?.kind === 'booting'
  const turnedOff = state?.kind === 'down' && state.phase === 'detect'
  if (!(runs || turnedOff) || host === null || isHeard(cluster, host)) return false
  return cluster.run.world.hosts.get(host)?.power === 'on'
}

/** Copies on the host whose files are within its reach again, or all when it has stopped. */
export function endCopies(cluster: Cluster, host: HostId, stopped: string | null): void {
  const { run } = cluster
  const { cause } = run.kernel
  for (const vm of [...setOf(cluster.copies, host)]) {
    if (stopped === null && vmTrouble(run, vm, host) !== null) continue
    run.kernel.cause = cause
    setOf(cluster.copies, host).delete(vm)
    cluster.backed.delete(host)
    const why = stopped ?? 'it finds its files locked by another host'
    run.emit({ kind: 'second-copy-ends', vm, host, why })
  }
  run.kernel.cause = cause
}
