/** Only one part of a cluster goes on: the one that holds the disk, or a majority of the nodes. */
import type { HostId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { nextBeat } from '../../../mechanisms/heartbeats.ts'
import { type Cluster, inService, isAlive, isHeard, renewalOf, STATUS, wait } from '../cluster.ts'
import { failOverLostGroups } from '../groups/failover.ts'
import { hasPublicNetwork } from './network.ts'
import { canReachDisk, diskAnswers } from './quorum-disk.ts'
import { loseQuorum } from './service.ts'
import { countVotes } from './votes.ts'

/** `by` challenges when the owner is out. One that died unnoticed is found out by heartbeat. */
export function holdQuorum(cluster: Cluster, by: HostId): void {
  const { members, quorum, run } = cluster
  const { owner } = quorum
  if (quorum.kind === 'majority') {
    const trouble = countVotes(cluster, by)
    if (trouble === null) settle(cluster, by)
    else loseQuorum(cluster, sideOf(cluster), trouble)
  } else if (owner === null || !members.has(owner)) {
    challenge(cluster, arbiterFor(cluster, by))
  } else if (isAlive(cluster, owner) && yields(cluster)) {
    loseQuorum(cluster, sideOf(cluster), 'its side has no public network and yields')
  } else if (isAlive(cluster, owner)) {
    run.kernel.cancelOwner(RENEWAL)
    run.kernel.spawn('quorum renewal', [...inService(owner), RENEWAL], confirm(cluster, owner))
  }
}

const RENEWAL = 'quorum renewal'

/** Nobody of its side has a public network, and those it does not hear may have one. */
const yields = (cluster: Cluster): boolean =>
  cluster.choices.cutOffDefender === 'yields' &&
  !sideOf(cluster).some((host) => hasPublicNetwork(cluster, host))

/** Members that live and hear each other. */
const sideOf = (cluster: Cluster): readonly HostId[] =>
  cluster.nodes.filter((host) => cluster.members.has(host) && isHeard(cluster, host))

/** One node arbitrates for its side: the one that decides, or the first that can reach the disk. */
function arbiterFor(cluster: Cluster, by: HostId): HostId {
  if (canReachDisk(cluster, by)) return by
  return sideOf(cluster).find((host) => canReachDisk(cluster, host)) ?? by
}

/** A challenge under way goes on, whoever else is lost meanwhile. */
function challenge(cluster: Cluster, by: HostId): void {
  const { quorum, run } = cluster
  if (quorum.challenger !== null) return
  quorum.challenger = by
  run.kernel.spawn('quorum arbitration', inService(by), arbitrate(cluster, by), {
    onEnd: () => {
      quorum.challenger = null
      quorum.waited = null
    },
  })
}

/** The owner needs no challenge: its next renewal shows that the disk is still its own. */
function* confirm(cluster: Cluster, host: HostId): Process {
  const { run, quorum } = cluster
  yield nextBeat(renewalOf(cluster, host), run.kernel.now) - run.kernel.now
  if (!diskAnswers(cluster, host)) return
  run.emit({ kind: 'quorum-confirmed', host, lun: quorum.lun })
  settle(cluster, host)
}

/** A dead owner does not renew after the bus reset, so the challenger's reservation holds. */
function* arbitrate(cluster: Cluster, by: HostId): Process {
  const { run, quorum } = cluster
  // Whoever had waited in vain until now finds the disk free.
  if (quorum.waited !== by) {
    run.emit({ kind: 'quorum-challenged', by, lun: quorum.lun })
    yield wait(cluster, 'challengeWait')
  }
  if (diskAnswers(cluster, by)) {
    run.emit({ kind: 'lun-coming-online', lun: quorum.lun, host: by })
    yield wait(cluster, 'quorumOnline')
  }
  if (!diskAnswers(cluster, by)) {
    run.emit({ kind: 'quorum-unreachable', by, lun: quorum.lun })
    loseQuorum(cluster, sideOf(cluster), `its side cannot reserve quorum disk ${quorum.lun}`)
    return
  }
  quorum.owner = by
  run.emit({ kind: 'lun-online', lun: quorum.lun, host: by })
  run.emit({ kind: 'quorum-taken', host: by, lun: quorum.lun })
  settle(cluster, by)
}

/** Unless somebody is suspected meanwhile: then the next regroup decides. */
function settle(cluster: Cluster, by: HostId): void {
  if (cluster.suspects.size > 0) return
  cluster.deciding = false
  const { run } = cluster
  const { cause } = run.kernel
  if (run.world.cluster.reason !== STATUS.reason) run.emit({ ...STATUS })
  run.kernel.cause = cause
  failOverLostGroups(cluster, by)
  cluster.settled.fire(run.kernel)
}
