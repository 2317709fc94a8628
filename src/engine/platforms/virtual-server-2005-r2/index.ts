import { keepLoads } from '../../mechanisms/host-load.ts'
import type { Platform } from '../platform.ts'
import type { Cluster } from './cluster.ts'
import { ownerLost, resourceFailed } from './failover.ts'
import { watchNodes } from './membership.ts'
import { formCluster, open } from './opening.ts'
import { operations } from './operations.ts'
import { sheet } from './parameters.ts'
import { sharing } from './room.ts'

export const virtualServer2005R2: Platform = {
  sheet,
  install(run, compared) {
    const cluster: Cluster = formCluster(run, compared, {
      startFailed: (group) => resourceFailed(cluster, group),
      ownerLost: (group) => ownerLost(cluster, group),
    })
    keepLoads(run, sharing(cluster.values))
    watchNodes(cluster)
    open(cluster)
    return operations(cluster)
  },
}
