import { keepLoads } from '../../mechanisms/host-load.ts'
import type { Platform } from '../platform.ts'
import { takeOver, watchHosts } from './ha.ts'
import { formCluster, open } from './opening.ts'
import { operations } from './operations.ts'
import { sheet } from './parameters.ts'
import { sharing } from './room.ts'
import { keepStatus } from './status.ts'

export const esx30: Platform = {
  sheet,
  install(run, compared) {
    const cluster = formCluster(run, compared)
    keepLoads(run, sharing(cluster.values))
    watchHosts(cluster)
    open(cluster)
    keepStatus(cluster)
    if (cluster.hosts.length > 0) takeOver(cluster, cluster.coordinator)
    return operations(cluster)
  },
}
