/**
 * An operator brings back a cluster that has lost its quorum: another quorum disk with /fixquorum,
 * or a quorum of the nodes that are left with /forcequorum; then the services are started.
 */
import type { HostId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { sidesOf } from '../../../mechanisms/network.ts'
import type { Answer } from '../../platform.ts'
import { type Cluster, speaker, wait } from '../cluster.ts'
import { NETWORKS } from './network.ts'
import { canReachDisk } from './quorum-disk.ts'
import { hasVotes } from './votes.ts'

export function repairQuorum(cluster: Cluster): Answer {
  const { up, quorum, nodes, run, values } = cluster
  const [in1] = nodes.filter((host) => up.has(host))
  if (in1 !== undefined)
    return `${speaker(cluster) ?? in1} is in the cluster: nothing is to be repaired`
  if (quorum.repairing) return 'the operator is at it already'
  if (powered(cluster).length === 0) return 'no node has power'
  return () => {
    quorum.repairing = true
    const what = `the operator goes to repair the quorum, which takes ${values.quorumRepair} s`
    run.emit({ kind: 'quorum-repair-started', what })
    run.kernel.spawn('repair of the quorum', [], repair(cluster), {
      onEnd: () => {
        quorum.repairing = false
      },
    })
  }
}

const powered = ({ run, nodes }: Cluster): readonly HostId[] =>
  nodes.filter((host) => run.world.hosts.get(host)?.power === 'on')

function* repair(cluster: Cluster): Process {
  const { run, up } = cluster
  yield wait(cluster, 'quorumRepair')
  const { cause } = run.kernel
  const hosts = largestSide(cluster)
  const what = up.size > 0 ? 'finds the cluster running' : mend(cluster, hosts)
  run.kernel.cause = cause
  const ended = run.emit({ kind: 'quorum-repair-ended', what: `the operator ${what}` })
  if (up.size > 0) return
  for (const host of hosts) {
    run.kernel.cause = ended
    cluster.reactions.join(host)
  }
}

/** Only nodes that reach each other can be told to go on together. */
function largestSide(cluster: Cluster): readonly HostId[] {
  const sides = sidesOf(cluster.run, powered(cluster), NETWORKS)
  return sides.reduce<readonly HostId[]>((a, b) => (b.length > a.length ? b : a), [])
}

/** Makes a quorum possible; what the operator has done, in words. */
function mend(cluster: Cluster, hosts: readonly HostId[]): string {
  const { run, quorum } = cluster
  const [first] = hosts
  if (first === undefined) return 'finds no node with power'
  const names = hosts.join(', ')
  if (quorum.kind === 'majority') {
    if (hasVotes(cluster, first)) return `starts the cluster service of ${names}`
    quorum.forced = hosts
    return `forces a quorum of ${names}`
  }
  if (!hosts.some((host) => canReachDisk(cluster, host))) return 'finds no disk for the quorum'
  if (quorum.works) return `starts the cluster service of ${names}`
  quorum.owner = null
  quorum.works = true
  run.emit({ kind: 'quorum-disk-replaced', lun: quorum.lun })
  return `has set another quorum disk with /fixquorum and starts the cluster service of ${names}`
}
