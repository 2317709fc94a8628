/** A host of ESX outside the cluster: its VMs are on the same volumes, locked like all others. */

import type { HostId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import type { Process } from '../../kernel/process.ts'
import { remedyOf, shortage } from '../../policies/capacity.ts'
import { abandoned, type StandAlone } from '../stand-alone.ts'
import type { Cluster } from './cluster.ts'
import { registerAndPowerOn } from './ha/restart.ts'
import { capacityView, needOf } from './resources/room.ts'
import { withSum } from './resources/sums.ts'
import { releaseLock, takeLock } from './storage/locks.ts'

export function standAlone(cluster: Cluster): StandAlone {
  const { run, hosts, silentSince } = cluster
  run.watchers.add({
    // Nobody renews the locks that it had.
    hostSilent: (host) => {
      if (!hosts.includes(host)) silentSince.set(host, run.kernel.now)
    },
    hostUp: () => {},
    networkChanged: () => {},
  })
  return {
    run,
    startsWithHost: cluster.choices.autoStart === 'with-host',
    refusal: (vm, host) => refusal(cluster, run.topology.vms.get(vm), host),
    start: (vm, host) => start(cluster, vm, host),
    turnedOff: (vm, host) => {
      if (run.world.vms.get(vm)?.lock === host) releaseLock(cluster, vm)
    },
  }
}

function refusal(cluster: Cluster, vm: VmSpec | undefined, host: HostId): Refused | null {
  if (vm === undefined) return { reason: 'there is no such VM', remedy: null }
  const view = capacityView(cluster, vm, host)
  const need = needOf(cluster, vm)
  const reason = view.unfit ?? shortage(view, need)
  if (reason === null) return null
  const why = { reason, remedy: remedyOf(view, need) }
  return withSum(cluster, vm, { host, dropped: reason, why })
}

function* start(cluster: Cluster, vm: VmId, host: HostId): Process {
  const refusal =
    (yield* takeLock(cluster, vm, host)) ?? (yield* registerAndPowerOn(cluster, vm, host))
  if (refusal !== null) cluster.run.emit(abandoned(vm, refusal))
}
