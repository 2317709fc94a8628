/** Who is in the cluster: heartbeats, regroup, and who joins or forms it. */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { lastBeat } from '../../mechanisms/heartbeats.ts'
import { onHost } from '../../mechanisms/run.ts'
import { beatOf, type Cluster, isAlive, isHeard, speaker, wait } from './cluster.ts'
import { failBack } from './failback.ts'
import { failOverLostGroups } from './failover.ts'
import { canReach, giveUpDisks, networkChanged } from './partition.ts'
import { holdQuorum } from './quorum.ts'

export function watchNodes(cluster: Cluster): void {
  const { run, members, nodes, up, groups, settled } = cluster
  run.watchers.add({
    hostSilent: (host) => {
      if (!up.delete(host)) return
      for (const group of groups.values()) if (group.owner === host) group.orphaned = true
      settled.fire(run.kernel)
      if (members.has(host)) startNotice(cluster, host)
      else giveUpDisks(cluster, host)
    },
    hostUp: (host) => {
      if (nodes.includes(host)) startJoin(cluster, host)
    },
    networkChanged: () =>
      networkChanged(cluster, {
        unheard: (host) => startNotice(cluster, host),
        heardAgain: (host) => run.kernel.cancelOwner(silence(host)),
        rejoin: (host) => startJoin(cluster, host),
      }),
  })
}

/** Owner of the watch over a node that is not heard. */
const silence = (host: HostId): string => `silence of ${host}`

function startNotice(cluster: Cluster, host: HostId): void {
  const { kernel } = cluster.run
  kernel.cancelOwner(silence(host))
  kernel.spawn(`heartbeats of ${host}`, [silence(host)], notice(cluster, host))
}

function startJoin(cluster: Cluster, host: HostId): void {
  cluster.run.kernel.spawn(`${host} joins`, [onHost(host)], join(cluster, host))
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
  if (by === undefined || isHeard(cluster, host) || !cluster.members.has(host)) return
  suspect(cluster, host, by)
}

/** Owner of the regroup, which no node's death ends. */
const REGROUP = 'regroup'

function suspect(cluster: Cluster, host: HostId, by: HostId): void {
  const { run, suspects } = cluster
  suspects.add(host)
  const cause = run.emit({ kind: 'host-suspected', host, by })
  missVms(cluster, host)
  run.kernel.cause = cause
  cluster.deciding = true
  run.kernel.cancelOwner(REGROUP)
  run.kernel.spawn('regroup', [REGROUP], regroup(cluster))
}

function missVms(cluster: Cluster, host: HostId): void {
  const { run } = cluster
  // A node that lives on a side of its own still runs what it runs.
  if (isAlive(cluster, host)) return
  const { cause } = run.kernel
  for (const { id, state, unprotected } of run.residents(host)) {
    if (unprotected !== null || !['down', 'moving', 'crashed'].includes(state.kind)) continue
    run.kernel.cause = cause
    const why = 'waits until the nodes agree who is left'
    run.emit({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })
  }
  run.kernel.cause = cause
}

/** Another node that is suspected meanwhile lets the stages begin again. */
function* regroup(cluster: Cluster): Process {
  const { run, suspects, members } = cluster
  const starts = speaker(cluster)
  if (starts !== undefined) run.emit({ kind: 'regroup-started', by: starts })
  yield wait(cluster, 'regroup')
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

/** A node joins those that are in, once they agree who that is; with nobody there it forms anew. */
export function* join(cluster: Cluster, host: HostId): Process {
  const { run, members, up, settled } = cluster
  while (cluster.deciding && speaker(cluster) !== undefined) yield settled
  const sponsor = speaker(cluster)
  if (sponsor !== undefined && !canReach(cluster, host, sponsor)) {
    yield wait(cluster, 'rejoinRetry')
    yield* join(cluster, host)
    return
  }
  up.add(host)
  cluster.heard.add(host)
  run.emit({ kind: 'host-joined', host })
  if (sponsor === undefined) {
    form(cluster, host)
    return
  }
  members.add(host)
  failBack(cluster)
  // It may be back before anybody missed it; what it ran is down all the same.
  failOverLostGroups(cluster, sponsor)
}

function form(cluster: Cluster, host: HostId): void {
  const { run, members, suspects } = cluster
  run.kernel.cancelOwner(REGROUP)
  const { cause } = run.kernel
  const others = [...members].filter((other) => other !== host)
  for (const set of [members, suspects]) set.clear()
  members.add(host)
  cluster.deciding = true
  run.emitEach(others.map((other) => ({ kind: 'host-declared-failed', host: other, by: host })))
  for (const node of cluster.nodes) {
    run.kernel.cause = cause
    missVms(cluster, node)
  }
  holdQuorum(cluster, host)
}
