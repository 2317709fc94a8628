/**
 * ESX Server 2.5 whose VMs a third party's agents restart. No product in particular: assumed.
 * built on esx-2.5: the same hosts.
 * built on esx-3.0: its agents stand for these; what they decide is another.
 */
import { firstInList } from '../../policies/failover-list.ts'
import { formFarm } from '../esx-2.5/farm.ts'
import { operations } from '../esx-2.5/operations.ts'
import { watchGuests } from '../esx-3.0/ha/guests.ts'
import { joinHa, takeOver, watchHosts } from '../esx-3.0/ha/ha.ts'
import { takeHomesIn } from '../esx-3.0/ha/late-homes.ts'
import { open } from '../esx-3.0/opening.ts'
import { standAlone } from '../esx-3.0/stand-alone.ts'
import { watchStorage } from '../esx-3.0/storage/storage.ts'
import type { Platform } from '../platform.ts'
import { keepAlone, withStandAlone } from '../stand-alone.ts'
import { parameters, sheet } from './parameters.ts'

export const esx25ThirdPartyHa: Platform = {
  sheet,
  install(run, compared) {
    const cluster = formFarm(run, {
      compared,
      parameters,
      storageUnwatched: 'the agents watch hosts, and this one is up',
      restartHost: (views, need, vm) => firstInList(views, need, vm.preferredOwners),
    })
    watchHosts(cluster)
    watchGuests(cluster)
    watchStorage(cluster)
    open(cluster)
    const reason = 'no failover capacity is kept'
    run.emit({ kind: 'cluster-status-changed', colour: 'none', reason, failover: null })
    if (cluster.hosts.length > 0) takeOver(cluster, cluster.coordinator)
    // The agents keep the configuration of every VM on every host.
    const what = 'an agent is installed in its service console'
    const joining = { what, admit: joinHa }
    const alone = standAlone(cluster)
    keepAlone(alone)
    const inside = operations(cluster, { registerS: 0, joining })
    takeHomesIn(cluster, inside)
    return withStandAlone(alone, inside)
  },
}
