/** What carries heartbeats: one network that works is enough. */
import type { HostId } from '../../../../model/ids.ts'
import type { NetworkName } from '../../../../model/scenario/vocabulary.ts'
import { isLinked } from '../../../../model/world.ts'
import { reaches } from '../../../mechanisms/network.ts'
import type { Cluster } from '../cluster.ts'

/** Private and mixed ones. */
export const NETWORKS: readonly NetworkName[] = ['heartbeat', 'management']

/** Users come over the network that is managed over. */
export function hasPublicNetwork({ run }: Cluster, host: HostId): boolean {
  const found = run.world.hosts.get(host)
  return found !== undefined && isLinked(found, 'management')
}

/** Over any network that carries heartbeats. */
export const canReach = (cluster: Cluster, one: HostId, other: HostId): boolean =>
  reaches(cluster.run, [one, other], NETWORKS)
