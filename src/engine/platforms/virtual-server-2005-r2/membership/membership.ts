/** Who is in the cluster: heartbeats, regroup, and who joins or forms it. */
import type { HostId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { lastBeat } from '../../../mechanisms/heartbeats.ts'
import { onHost } from '../../../mechanisms/run.ts'
import { hasMajority } from '../../../policies/majority.ts'
import { beatOf, type Cluster, isAlive, isHeard, speaker, wait } from '../cluster.ts'
import { failBack } from '../groups/failback.ts'
import { failOverLostGroups } from '../groups/failover.ts'
import { meetInterfaces, watchInterfaces } from './interfaces.ts'
import { canReach } from './network.ts'
import { leaveSide, networkChanged } from './partition.ts'
import { holdQuorum } from './quorum.ts'
import { diskAnswers } from './quorum-disk.ts'
import { giveUpDisks } from './service.ts'
import { votesMissing } from './votes.ts'

export function watchNodes(cluster: Cluster): void {
  const { run, members, nodes, up, groups, settled } = cluster
  run.watchers.add({
    hostSilent: (host) => {
      if (!up.delete(host)) return
      for (const group of groups.values()) if (group.owner === host) group.orphaned = true
      leaveSide(cluster, host)
      settled.fire(run.kernel)
      if (!members.has(host)) giveUpDisks(cluster, host)
      // One that is cut off is missed already.
      else if (cluster.heard.has(host)) startNotice(cluster, host)
    },
    hostUp: (host) => {
      if (nodes.includes(host)) startJoin(cluster, host)
    },
    networkChanged: () => {
      const { cause } = run.kernel
      networkChanged(cluster)
      run.kernel.cause = cause
      watchInterfaces(cluster)
    },
  })
}

/** Owner of the watch over a node that is not heard. */
const silence = (host: HostId): string => `silence of ${host}`

export function startNotice(cluster: Cluster, host: HostId): void {
  const { kernel } = cluster.run
  kernel.cancelOwner(silence(host))
  kernel.spawn(`heartbeats of ${host}`, [silence(host)], notice(cluster, host))
}

export function endNotice({ run }: Cluster, host: HostId): void {
  run.kernel.cancelOwner(silence(host))
}

/** Owner of a node's tries to join: a service that is started anew begins with the first. */
const joining = (host: HostId): string => `${host} joins`

export function startJoin(cluster: Cluster, host: HostId): void {
  const { kernel } = cluster.run
  kernel.cancelOwner(joining(host))
  kernel.spawn(`${host} joins`, [onHost(host), joining(host)], join(cluster, host))
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
  const isMissed = (): boolean => cluster.members.has(host) && !isHeard(cluster, host)
  while (isMissed() && speaker(cluster) === undefined) yield cluster.interfaces.changed
  const by = speaker(cluster)
  if (by !== undefined && isMissed()) suspect(cluster, host, by)
}

/** Owner of the regroup, which no node's death ends. */
const REGROUP = 'regroup'

function suspect(cluster: Cluster, host: HostId, by: HostId): void {
  const { run, suspects, missing } = cluster
  suspects.add(host)
  const cause = run.emit({ kind: 'host-suspected', host, by })
  missVms(cluster, host)
  run.kernel.cause = cause
  cluster.deciding = true
  // The regroup under way waits for it in vain already.
  if (missing.has(host)) return
  run.kernel.cancelOwner(REGROUP)
  run.kernel.spawn('regroup', [REGROUP], regroup(cluster), { onEnd: () => missing.clear() })
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

/**
 * The opening stage takes for failed whoever does not answer in it, suspected or not. One that
 * falls silent later and is suspected before the end lets the stages begin again.
 */
function* regroup(cluster: Cluster): Process {
  const { run, suspects, members, missing } = cluster
  for (const host of members) if (!isHeard(cluster, host)) missing.add(host)
  const starts = speaker(cluster)
  if (starts !== undefined) run.emit({ kind: 'regroup-started', by: starts })
  yield wait(cluster, 'regroup')
  const by = speaker(cluster)
  const silent = [...missing].filter((host) => !isHeard(cluster, host))
  const gone = [...new Set([...suspects, ...silent])]
  for (const host of silent) if (!suspects.has(host)) missVms(cluster, host)
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
  const { run, members, up } = cluster
  yield* untilItMay(cluster, host)
  if (up.has(host)) return
  const sponsor = speaker(cluster)
  up.add(host)
  cluster.heard.add(host)
  run.emit({ kind: 'host-joined', host })
  meetInterfaces(cluster, host)
  if (sponsor === undefined) {
    form(cluster, [host])
    return
  }
  members.add(host)
  endForce(cluster)
  failBack(cluster)
  // It may be back before anybody missed it; what it ran is down all the same.
  failOverLostGroups(cluster, sponsor)
}

/** The service stops when it can neither join nor form, and is started again every minute. */
function* untilItMay(cluster: Cluster, host: HostId): Process {
  const { run, up, settled } = cluster
  for (;;) {
    while (cluster.deciding && speaker(cluster) !== undefined) yield settled
    if (up.has(host)) return
    const why = whyOut(cluster, host)
    if (why === null) return
    // Its further tries are like the first.
    const told = run.world.hosts.get(host)?.membership === 'stopped'
    if (!told) run.emit({ kind: 'service-stopped', host, why })
    yield wait(cluster, 'rejoinRetry')
  }
}

function whyOut(cluster: Cluster, host: HostId): string | null {
  const { quorum, up, nodes } = cluster
  const sponsor = speaker(cluster)
  if (sponsor !== undefined) {
    return canReach(cluster, host, sponsor) ? null : `it cannot reach ${sponsor}`
  }
  const undecided = nodes.find((node) => up.has(node) && canReach(cluster, host, node))
  if (undecided !== undefined) return `${undecided} is losing the quorum`
  if (quorum.kind === 'majority') return votesMissing(cluster, host)
  return diskAnswers(cluster, host) ? null : `quorum disk ${quorum.lun} does not answer`
}

/** Once most of the nodes are in again their votes count as before. */
function endForce({ quorum, members, nodes }: Cluster): void {
  if (hasMajority(members.size, nodes.length)) quorum.forced = null
}

/** A side that was apart goes on without the others: its regroup has ended. */
export function lead(cluster: Cluster, side: readonly HostId[]): void {
  const [by] = side
  if (by === undefined) return
  for (const host of side) endNotice(cluster, host)
  cluster.run.emit({ kind: 'regroup-ended', by, members: side })
  form(cluster, side)
}

/** The first of them decides; whoever was a member and is none of them is out. */
function form(cluster: Cluster, hosts: readonly HostId[]): void {
  const { run, members, suspects } = cluster
  const [by = ''] = hosts
  run.kernel.cancelOwner(REGROUP)
  const { cause } = run.kernel
  const others = [...members].filter((other) => !hosts.includes(other))
  for (const set of [members, suspects]) set.clear()
  for (const host of hosts) members.add(host)
  cluster.deciding = true
  run.emitEach(others.map((host) => ({ kind: 'host-declared-failed', host, by })))
  for (const node of cluster.nodes) {
    run.kernel.cause = cause
    missVms(cluster, node)
  }
  holdQuorum(cluster, by)
}
