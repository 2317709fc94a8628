/** VMs of a host that is added are powered on there, where the cluster has room for them. */

import { powerOnEach, takeInLate } from '../../late-homes.ts'
import type { Operations } from '../../platform.ts'
import type { Cluster } from '../cluster.ts'
import { lateRefusal } from '../opening.ts'

export function takeHomesIn(cluster: Cluster, { powerOn }: Operations): void {
  takeInLate(cluster.run, {
    refusal: (vm, host) => lateRefusal(cluster, vm, host),
    powerOn: (vms, host) =>
      powerOnEach(cluster.run, vms, { host, ask: ({ id }) => powerOn(id, host) }),
  })
}
