import { choicesOf, valuesOf } from '../../../model/parameter.ts'
import { keepLoads } from '../../mechanisms/host-load.ts'
import { mostUnreserved } from '../../policies/capacity.ts'
import type { Platform } from '../platform.ts'
import { keepAlone, withStandAlone } from '../stand-alone.ts'
import { tellPrimaries } from './cluster.ts'
import { keepBalance } from './drs/drs.ts'
import { watchGuests } from './ha/guests.ts'
import { takeOver, watchHosts } from './ha/ha.ts'
import { takeHomesIn } from './ha/late-homes.ts'
import { watchAnswers } from './ha/responding.ts'
import { keepStatus } from './ha/status.ts'
import { formCluster, open } from './opening.ts'
import { operations } from './operations.ts'
import { choices, parameters, sheet } from './parameters.ts'
import { keepPools } from './resources/division.ts'
import { sharing } from './resources/room.ts'
import { standAlone } from './stand-alone.ts'
import { watchStorage } from './storage/storage.ts'
import { watchVmotions } from './vmotion/network.ts'

export const esx30: Platform = {
  sheet,
  install(run, { overrides, settings }) {
    const cluster = formCluster(run, {
      values: { ...valuesOf(parameters, overrides), freePool: 0 },
      choices: choicesOf(choices, settings),
      refusal: () => null,
      unmanagedLoses: 'no VMotion, no power-on, no look at the cluster',
      storageUnwatched: 'HA watches hosts, and this one is up',
      restartHost: mostUnreserved,
    })
    keepPools(cluster)
    keepLoads(run, sharing(cluster))
    watchHosts(cluster)
    watchAnswers(cluster)
    watchVmotions(cluster)
    watchGuests(cluster)
    watchStorage(cluster)
    open(cluster)
    tellPrimaries(cluster)
    keepStatus(cluster)
    keepBalance(cluster)
    if (cluster.hosts.length > 0) takeOver(cluster, cluster.coordinator)
    const alone = standAlone(cluster)
    keepAlone(alone)
    const inside = operations(cluster)
    takeHomesIn(cluster, inside)
    return withStandAlone(alone, inside)
  },
}
