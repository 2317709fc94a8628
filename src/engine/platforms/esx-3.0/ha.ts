/** HA agents: heartbeats between hosts, and who decides when they stop. */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { lastBeat } from '../../mechanisms/heartbeats.ts'
import { msOf, onHost } from '../../mechanisms/run.ts'
import { restartOrder } from '../../policies/restart-order.ts'
import { actingPrimary, type Cluster, isAlive, wait } from './cluster.ts'
import { restartVms } from './restart.ts'

export function watchHosts(cluster: Cluster): void {
  cluster.run.watchers.add({
    hostSilent: (host) => {
      cluster.silentSince.set(host, cluster.run.kernel.now)
      if (!cluster.hosts.includes(host)) return
      cluster.run.kernel.spawn(`heartbeats of ${host}`, [], notice(cluster, host))
    },
    hostUp: (host) => {
      cluster.silentSince.delete(host)
      if (cluster.hosts.includes(host)) join(cluster, host)
    },
  })
}

/** Hosts beat on the whole interval, so 15 s count from the last beat before the host died. */
function* notice(cluster: Cluster, host: HostId): Process {
  const { run, values } = cluster
  const { kernel } = run
  const beat = { periodMs: msOf(values.heartbeatInterval), phaseMs: 0 }
  const heard = lastBeat(beat, kernel.now)
  const due = heard + wait(cluster, 'failureDetection')
  yield heard + beat.periodMs - kernel.now
  const witness = actingPrimary(cluster)
  if (witness !== undefined) run.emit({ kind: 'heartbeat-missed', host, by: witness })
  yield due - kernel.now
  const by = actingPrimary(cluster)
  // The ping went out in time for its answer to be missing now.
  if (by === undefined || isAlive(cluster, host)) return
  run.emit({ kind: 'host-unreachable', host, by })
  declareFailed(cluster, host, by)
}

function declareFailed(cluster: Cluster, host: HostId, by: HostId): void {
  const { run } = cluster
  if (!cluster.members.delete(host)) return
  const cause = run.emit({ kind: 'host-declared-failed', host, by })
  queueVms(cluster, host)
  run.kernel.cause = cause
  if (cluster.coordinator === host) {
    run.kernel.spawn('coordinator election', [onHost(by)], elect(cluster, by))
  } else {
    cluster.restartable.fire(run.kernel)
  }
}

/** Each VM of the failed host waits in the order of its restart priority. */
function queueVms(cluster: Cluster, host: HostId): void {
  const { run, restarts } = cluster
  const lost = run.residents(host).filter(({ state }) => state.kind === 'down')
  const { cause } = run.kernel
  const order = restartOrder(
    lost.map(({ id }) => ({
      vm: id,
      priority: run.topology.vms.get(id)?.restartPriority ?? 'medium',
    })),
  )
  restarts.set(host, [...(restarts.get(host) ?? []), ...order])
  for (const { id } of lost) {
    run.kernel.cause = cause
    if (order.includes(id)) {
      const why = 'waits for its turn to be restarted'
      run.emit({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })
    } else {
      run.emit({ kind: 'vm-abandoned', vm: id, reason: 'its restart priority is disabled' })
    }
  }
}

function* elect(cluster: Cluster, by: HostId): Process {
  yield wait(cluster, 'election')
  takeOver(cluster, by)
}

/** The state of the restarts is replicated: the new coordinator goes on where the old one was. */
export function takeOver(cluster: Cluster, by: HostId): void {
  const { run } = cluster
  cluster.coordinator = by
  run.emit({ kind: 'coordinator-elected', host: by })
  run.kernel.spawn('failover coordinator', [onHost(by)], restartVms(cluster))
}

function join(cluster: Cluster, host: HostId): void {
  const { run, members } = cluster
  const missed = !members.has(host)
  run.emit({ kind: 'host-joined', host })
  members.add(host)
  // Back before it was declared: nobody else has its VMs, and nobody will restart them but HA.
  if (!missed) queueVms(cluster, host)
  const coordinating = members.has(cluster.coordinator) && isAlive(cluster, cluster.coordinator)
  const by = actingPrimary(cluster)
  if (by !== undefined && (!coordinating || cluster.coordinator === host)) takeOver(cluster, by)
  else cluster.restartable.fire(run.kernel)
}
