/**
 * ESX Server 2.5 with VirtualCenter 1.x: VMotion and no HA.
 * built on esx-3.0: the same VMotion, locks and sharing of a host, without the agents of HA.
 */
import { valuesOf } from '../../../model/parameter.ts'
import { mostUnreserved } from '../../policies/capacity.ts'
import { watchGuests } from '../esx-3.0/ha/guests.ts'
import { takeHomesIn } from '../esx-3.0/ha/late-homes.ts'
import { open } from '../esx-3.0/opening.ts'
import { standAlone } from '../esx-3.0/stand-alone.ts'
import { watchStorage } from '../esx-3.0/storage/storage.ts'
import type { Platform } from '../platform.ts'
import { keepAlone, withStandAlone } from '../stand-alone.ts'
import { formFarm } from './farm.ts'
import { operations } from './operations.ts'
import { parameters, sheet } from './parameters.ts'
import { takeIn, watchHosts } from './watch.ts'

export const esx25: Platform = {
  sheet,
  install(run, compared) {
    const storageUnwatched = 'here nobody watches anything'
    const restartHost = mostUnreserved
    const farm = formFarm(run, { compared, parameters, restartHost, storageUnwatched })
    watchHosts(farm)
    watchGuests(farm)
    watchStorage(farm)
    open(farm)
    const reason = 'nobody restarts the VMs of a lost host'
    run.emit({ kind: 'cluster-status-changed', colour: 'none', reason, failover: null })
    const { register: registerS } = valuesOf(parameters, compared.overrides)
    const what = 'VirtualCenter takes it into the farm'
    const alone = standAlone(farm)
    keepAlone(alone)
    const joining = { what, admit: takeIn }
    const inside = operations(farm, { registerS, joining })
    takeHomesIn(farm, inside)
    return withStandAlone(alone, inside)
  },
}
