/** HA watches hosts, not guests: a VM that stops by itself is down until an operator acts. */
import type { Cluster } from '../cluster.ts'
import { releaseLock } from '../storage/locks.ts'
import { cancelMigration } from '../vmotion/vmotion.ts'

export function watchGuests(cluster: Cluster): void {
  const { run } = cluster
  run.crashWatchers.add((vm) => {
    const { cause } = run.kernel
    cancelMigration(cluster, vm)
    run.kernel.cause = cause
    releaseLock(cluster, vm)
  })
}
