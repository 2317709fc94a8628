/** The quorum disk decides between parts of a cluster: only who holds it goes on. */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { nextBeat } from '../../mechanisms/heartbeats.ts'
import { type Cluster, inService, isAlive, renewalOf, wait } from './cluster.ts'
import { failOverLostGroups } from './failover.ts'

/** `by` challenges when the owner is out. One that died unnoticed is found out by heartbeat. */
export function holdQuorum(cluster: Cluster, by: HostId): void {
  const { members, quorum, run } = cluster
  const { owner } = quorum
  if (!members.has(owner)) {
    challenge(cluster, by)
  } else if (isAlive(cluster, owner)) {
    run.kernel.cancelOwner(RENEWAL)
    run.kernel.spawn('quorum renewal', [...inService(owner), RENEWAL], confirm(cluster, owner))
  }
}

const RENEWAL = 'quorum renewal'

/** A challenge under way goes on, whoever else is lost meanwhile. */
function challenge(cluster: Cluster, by: HostId): void {
  const { quorum, run } = cluster
  if (quorum.challenger !== null) return
  quorum.challenger = by
  run.kernel.spawn('quorum arbitration', inService(by), arbitrate(cluster, by), {
    onEnd: () => {
      quorum.challenger = null
    },
  })
}

/** The owner needs no challenge: its next renewal shows that the disk is still its own. */
function* confirm(cluster: Cluster, host: HostId): Process {
  const { kernel, emit } = cluster.run
  yield nextBeat(renewalOf(cluster, host), kernel.now) - kernel.now
  emit({ kind: 'quorum-confirmed', host, lun: cluster.quorum.lun })
  settle(cluster, host)
}

/** A dead owner does not renew after the bus reset, so the challenger's reservation holds. */
function* arbitrate(cluster: Cluster, by: HostId): Process {
  const { emit } = cluster.run
  const { quorum } = cluster
  emit({ kind: 'quorum-challenged', by, lun: quorum.lun })
  yield wait(cluster, 'challengeWait')
  emit({ kind: 'lun-coming-online', lun: quorum.lun, host: by })
  yield wait(cluster, 'quorumOnline')
  quorum.owner = by
  emit({ kind: 'lun-online', lun: quorum.lun, host: by })
  emit({ kind: 'quorum-taken', host: by, lun: quorum.lun })
  settle(cluster, by)
}

/** Unless somebody is suspected meanwhile: then the next regroup decides. */
function settle(cluster: Cluster, by: HostId): void {
  if (cluster.suspects.size > 0) return
  cluster.deciding = false
  failOverLostGroups(cluster, by)
  cluster.settled.fire(cluster.run.kernel)
}
