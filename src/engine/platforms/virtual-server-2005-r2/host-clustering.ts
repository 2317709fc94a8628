/** Host clustering of one product: MSCS below, its VMs as resources of groups above. */
import { keepLoads } from '../../mechanisms/host-load.ts'
import type { Run } from '../../mechanisms/run.ts'
import type { Operations } from '../platform.ts'
import { keepAlone, withStandAlone } from '../stand-alone.ts'
import type { Cluster } from './cluster.ts'
import { watchDisks } from './groups/disks.ts'
import { ownerLost, resourceFailed } from './groups/failover.ts'
import { watchGuests } from './groups/health.ts'
import { takeHomesIn } from './groups/late-homes.ts'
import { bringBack } from './groups/online.ts'
import { endNotice, lead, startJoin, startNotice, watchNodes } from './membership/membership.ts'
import { watchQuorumDisk } from './membership/quorum-disk.ts'
import { formCluster, open } from './opening.ts'
import { operations } from './operations.ts'
import type { Product } from './product.ts'
import { standAlone } from './stand-alone.ts'

export function hostClustering(run: Run, product: Product): Operations {
  const cluster: Cluster = formCluster(run, product, {
    startFailed: (group, why) => resourceFailed(cluster, group, why),
    diskBack: (group) => bringBack(cluster, group),
    ownerLost: (group) => ownerLost(cluster, group),
    unheard: (host) => startNotice(cluster, host),
    heardAgain: (host) => endNotice(cluster, host),
    lead: (side) => lead(cluster, side),
    join: (host) => startJoin(cluster, host),
  })
  keepLoads(run, product.sharing)
  watchNodes(cluster)
  watchGuests(cluster)
  watchQuorumDisk(cluster)
  watchDisks(cluster)
  open(cluster)
  const alone = standAlone(cluster)
  keepAlone(alone)
  const inside = operations(cluster)
  takeHomesIn(cluster, inside)
  return withStandAlone(alone, inside)
}
