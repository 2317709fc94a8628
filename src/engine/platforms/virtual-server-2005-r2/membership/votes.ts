/** A majority node set: whose votes a node reaches, and what their number decides. */
import type { HostId } from '../../../../model/ids.ts'
import { sidesOf } from '../../../mechanisms/network.ts'
import { hasMajority, votesNeeded } from '../../../policies/majority.ts'
import type { Cluster } from '../cluster.ts'
import { NETWORKS } from './network.ts'

/** A vote is a share on a node's disk: it counts once the node is up, service or not. */
export function votesOf(cluster: Cluster, by: HostId): readonly HostId[] {
  const { run, quorum, nodes } = cluster
  const up = nodes.filter((host) => run.world.hosts.get(host)?.power === 'on')
  const side = sidesOf(run, up, NETWORKS).find((hosts) => hosts.includes(by)) ?? []
  const voters = quorum.forced ?? nodes
  return side.filter((host) => voters.includes(host))
}

const voterCount = ({ quorum, nodes }: Cluster): number => (quorum.forced ?? nodes).length

export const hasVotes = (cluster: Cluster, by: HostId): boolean =>
  hasMajority(votesOf(cluster, by).length, voterCount(cluster))

/** Tells the count; what is wrong with it, or null when it is a majority. */
export function countVotes(cluster: Cluster, by: HostId): string | null {
  const of = voterCount(cluster)
  const votes = votesOf(cluster, by).length
  const needed = votesNeeded(of)
  cluster.run.emit({ kind: 'votes-counted', by, votes, needed, of })
  return hasMajority(votes, of) ? null : noMajority(votes, of)
}

const noMajority = (votes: number, of: number): string => `${votes} of ${of} votes are no majority`

/** Why a node that starts its service cannot form a cluster of those it reaches, or null. */
export function votesMissing(cluster: Cluster, by: HostId): string | null {
  return hasVotes(cluster, by)
    ? null
    : `it reaches ${noMajority(votesOf(cluster, by).length, voterCount(cluster))}`
}
