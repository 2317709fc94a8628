/** Who is in the cluster: heartbeats, regroup, and the quorum disk that decides between parts. */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { lastBeat, nextBeat } from '../../mechanisms/heartbeats.ts'
import { onHost } from '../../mechanisms/run.ts'
import { beatOf, type Cluster, isAlive, renewalOf, speaker, wait } from './cluster.ts'
import { failOverLostGroups } from './failover.ts'

export function watchNodes(cluster: Cluster): void {
  cluster.run.watchers.add({
    hostSilent: (host) => {
      if (!cluster.members.has(host)) return
      cluster.run.kernel.spawn(`heartbeats of ${host}`, [], notice(cluster, host))
    },
    hostUp: (host) => {
      if (cluster.nodes.includes(host)) join(cluster, host)
    },
  })
}

/** Every node hears the same beats, so the first that is alive speaks for all. */
function* notice(cluster: Cluster, host: HostId): Process {
  const { kernel, emit } = cluster.run
  const beat = beatOf(cluster, host)
  const heard = lastBeat(beat, kernel.now)
  yield heard + beat.periodMs - kernel.now
  const witness = speaker(cluster)
  if (witness !== undefined) emit({ kind: 'heartbeat-missed', host, by: witness })
  yield heard + beat.periodMs * cluster.values.missedHeartbeats - kernel.now
  const by = speaker(cluster)
  if (by === undefined || by === host || isAlive(cluster, host)) return
  suspect(cluster, host, by)
}

function suspect(cluster: Cluster, host: HostId, by: HostId): void {
  const { run, suspects } = cluster
  suspects.add(host)
  const cause = run.emit({ kind: 'host-suspected', host, by })
  for (const { id, state } of run.residents(host)) {
    if (state.kind !== 'down' && state.kind !== 'moving') continue
    run.kernel.cause = cause
    const why = 'waits until the nodes agree who is left'
    run.emit({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })
  }
  run.kernel.cause = cause
  if (!cluster.regrouping) run.kernel.spawn('regroup', [], regroup(cluster))
}

function* regroup(cluster: Cluster): Process {
  const { run, suspects, members } = cluster
  cluster.regrouping = true
  // Another node that falls silent meanwhile lets the stages begin again.
  for (let counted = -1; counted !== suspects.size; ) {
    counted = suspects.size
    const by = speaker(cluster)
    if (by !== undefined) run.emit({ kind: 'regroup-started', by })
    yield wait(cluster, 'regroup')
  }
  cluster.regrouping = false
  const by = speaker(cluster)
  const gone = [...suspects]
  suspects.clear()
  for (const host of gone) members.delete(host)
  if (by === undefined) return
  const left = cluster.nodes.filter((host) => members.has(host))
  run.emit({ kind: 'regroup-ended', by, members: left })
  run.emitEach(gone.map((host) => ({ kind: 'host-declared-failed', host, by })))
  holdQuorum(cluster, by)
}

function holdQuorum(cluster: Cluster, by: HostId): void {
  const { members, quorum, run } = cluster
  const { owner } = quorum
  if (members.has(owner)) {
    run.kernel.spawn('quorum renewal', [onHost(owner)], confirm(cluster, owner))
  } else {
    run.kernel.spawn('quorum arbitration', [onHost(by)], arbitrate(cluster, by))
  }
}

/** The owner needs no challenge: its next renewal shows that the disk is still its own. */
function* confirm(cluster: Cluster, host: HostId): Process {
  const { kernel, emit } = cluster.run
  yield nextBeat(renewalOf(cluster, host), kernel.now) - kernel.now
  emit({ kind: 'quorum-confirmed', host, lun: cluster.quorum.lun })
  failOverLostGroups(cluster, host)
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
  failOverLostGroups(cluster, by)
}

/** With nobody to join, the node forms the cluster anew, if it gets the quorum disk. */
function join(cluster: Cluster, host: HostId): void {
  const { run, members, suspects } = cluster
  suspects.delete(host)
  const founder = speaker(cluster)
  run.emit({ kind: 'host-joined', host })
  if (founder === undefined || founder === host) {
    members.clear()
    members.add(host)
    holdQuorum(cluster, host)
    return
  }
  members.add(host)
  failOverLostGroups(cluster, founder, host)
}
