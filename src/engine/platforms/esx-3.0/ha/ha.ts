/** HA agents: heartbeats between hosts, and who decides when they stop. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { RestartPriority } from '../../../../model/scenario/vocabulary.ts'
import type { VmState } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { lastBeat } from '../../../mechanisms/heartbeats.ts'
import { reachesGateway } from '../../../mechanisms/network.ts'
import { msOf, onHost } from '../../../mechanisms/run.ts'
import { restartOrder } from '../../../policies/restart-order.ts'
import { actingPrimary, type Cluster, isActing, isAlive, isHeard, wait } from '../cluster.ts'
import { backTooSoon, endIsolation, networkChanged, RESTART_DISABLED } from './isolation.ts'
import { restartVms, startOf } from './restart.ts'

export function watchHosts(cluster: Cluster): void {
  cluster.run.kernel.spawn('VMs sent to lost hosts', [], missArrivals(cluster))
  cluster.run.watchers.add({
    hostSilent: (host) => {
      cluster.waiting.delete(host)
      if (!cluster.agents.delete(host)) return
      cluster.silentSince.set(host, cluster.run.kernel.now)
      // Already taken for dead while it was cut off: what it ran until now is to be restarted.
      if (!cluster.members.has(host)) {
        queueVms(cluster, host)
        cluster.restartable.fire(cluster.run.kernel)
      }
      // One that is cut off is missed already.
      if (cluster.heard.has(host)) startNotice(cluster, host)
      endIsolation(cluster, host)
      // Whoever was cut off with it may hear nobody now.
      if (cluster.sides.size > 0) judgeSides(cluster)
    },
    hostUp: (host) => {
      const inMaintenance = cluster.maintenance.get(host) === 'in'
      if (cluster.hosts.includes(host) && !inMaintenance) joinWhenReachable(cluster, host)
    },
    networkChanged: () => {
      judgeSides(cluster)
      // Whoever still cannot reach it is put back.
      for (const host of [...cluster.waiting]) joinWhenReachable(cluster, host)
    },
  })
}

function judgeSides(cluster: Cluster): void {
  networkChanged(cluster, {
    unheard: (host) => startNotice(cluster, host),
    heardAgain: (host) => welcomeBack(cluster, host),
  })
}

/** A VMotion may end on a host that has been declared failed meanwhile. */
function* missArrivals(cluster: Cluster): Process {
  const { hosts, members, migrationEnded, restartable, run } = cluster
  for (;;) {
    yield migrationEnded
    const lost = hosts.filter((host) => !members.has(host) && isAlive(cluster, host))
    for (const host of lost) queueVms(cluster, host)
    if (lost.length > 0) restartable.fire(run.kernel)
  }
}

/** Owner of the watch over a host that is not heard. */
const silence = (host: HostId): string => `silence of ${host}`

function startNotice(cluster: Cluster, host: HostId): void {
  const { kernel } = cluster.run
  kernel.cancelOwner(silence(host))
  kernel.spawn(`heartbeats of ${host}`, [silence(host)], notice(cluster, host))
}

/**
 * A host that the others hear again. Declared failed, it joins anew and what it still runs needs no
 * restart; before that, nobody restarts what it has turned off in the meantime.
 */
function welcomeBack(cluster: Cluster, host: HostId): void {
  const { run, members, restarts, lostFrom } = cluster
  const { cause } = run.kernel
  run.kernel.cancelOwner(silence(host))
  endIsolation(cluster, host)
  if (cluster.primaries.has(host) && !othersAct(cluster, host)) listen(cluster)
  if (!members.has(host)) {
    run.emit({ kind: 'host-joined', host })
    members.add(host)
  }
  const queued = new Set([...restarts.values()].flat())
  for (const { id, state } of run.residents(host)) {
    run.kernel.cause = cause
    const forgotten = isUntold(state) && !queued.has(id) && !lostFrom.has(id)
    if (forgotten) {
      run.emit({ kind: 'vm-abandoned', vm: id, reason: backTooSoon(host) })
    } else if (state.kind !== 'down' && queued.has(id)) {
      lostFrom.delete(id)
      for (const [from, vms] of restarts)
        restarts.set(
          from,
          vms.filter((vm) => vm !== id),
        )
    }
  }
  run.kernel.cause = cause
  cluster.restartable.fire(run.kernel)
}

/** No one has begun to start it. */
const isUntold = (state: VmState): boolean =>
  state.kind === 'down' && (state.phase === 'detect' || state.phase === 'decide')

const othersAct = (cluster: Cluster, host: HostId): boolean =>
  cluster.hosts.some((other) => other !== host && isActing(cluster, other))

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
  yield Math.max(0, due - wait(cluster, 'pingWait') - kernel.now)
  const asker = actingPrimary(cluster)
  if (asker !== undefined) run.emit({ kind: 'host-pinged', host, by: asker })
  yield due - kernel.now
  declareFailed(cluster, host)
}

/** The ping went out in time for its answer to be missing now. */
function declareFailed(cluster: Cluster, host: HostId): void {
  const { run, members } = cluster
  const by = actingPrimary(cluster)
  if (by === undefined || isHeard(cluster, host) || !members.delete(host)) return
  run.emit({ kind: 'host-unreachable', host, by })
  const cause = run.emit({ kind: 'host-declared-failed', host, by })
  cluster.restarting.delete(host)
  queueVms(cluster, host)
  run.kernel.cause = cause
  if (members.has(cluster.coordinator)) cluster.restartable.fire(run.kernel)
  else if (!cluster.electing) startElection(cluster, by)
}

/**
 * Each VM of the failed host waits in the order of its restart priority. One that the host was
 * about to restart goes back to the list of the host that it was lost from.
 */
function queueVms(cluster: Cluster, host: HostId): void {
  const { run, restarts, lostFrom } = cluster
  const queued = new Set([...restarts.values()].flat())
  const { cause } = run.kernel
  for (const { id, state } of run.residents(host)) {
    if (!isMissed(cluster, host, state) || queued.has(id)) continue
    run.kernel.cause = cause
    if (state.kind === 'down') takeBack(cluster, id, host)
    if (priorityOf(cluster, id) === 'disabled') {
      if (state.kind !== 'down') continue
      run.emit({ kind: 'vm-abandoned', vm: id, reason: RESTART_DISABLED })
      continue
    }
    const from = lostFrom.get(id)
    const waiting = restarts.get(from ?? host) ?? []
    const list = from === undefined ? [...waiting, id] : [id, ...waiting]
    lostFrom.set(id, from ?? host)
    restarts.set(from ?? host, inOrder(cluster, list))
    if (state.kind !== 'down') continue
    const why = 'waits for its turn to be restarted'
    run.emit({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })
  }
}

/**
 * A host that is alive and not heard may be about to start it: HA starts it elsewhere instead. The
 * start that ends does not put it back on its list, as whoever takes it back does.
 */
function takeBack(cluster: Cluster, vm: VmId, host: HostId): void {
  const { run, lostFrom } = cluster
  if (!isAlive(cluster, host) || isHeard(cluster, host)) return
  const from = lostFrom.get(vm)
  lostFrom.delete(vm)
  run.kernel.cancelOwner(startOf(vm))
  if (from !== undefined) lostFrom.set(vm, from)
  if (run.world.vms.get(vm)?.lock === host) run.emit({ kind: 'lock-released', vm, host })
}

/** Down, or taken for down because its host is not heard. */
function isMissed(cluster: Cluster, host: HostId, state: VmState): boolean {
  if (state.kind === 'down') return true
  const runs = state.kind !== 'off' && state.kind !== 'outside' && state.kind !== 'abandoned'
  return runs && isAlive(cluster, host)
}

const priorityOf = ({ run }: Cluster, vm: VmId): RestartPriority =>
  run.topology.vms.get(vm)?.restartPriority ?? 'medium'

const inOrder = (cluster: Cluster, vms: readonly VmId[]): readonly VmId[] =>
  restartOrder(vms.map((vm) => ({ vm, priority: priorityOf(cluster, vm) })))

function startElection(cluster: Cluster, by: HostId): void {
  cluster.electing = true
  cluster.run.kernel.spawn('coordinator election', [onHost(by)], elect(cluster, by), {
    onEnd: () => {
      cluster.electing = false
    },
  })
}

/** When the one that takes over dies first, its own declaration starts another election. */
function* elect(cluster: Cluster, by: HostId): Process {
  yield wait(cluster, 'election')
  if (!isHeard(cluster, cluster.coordinator)) takeOver(cluster, by)
}

/** Owner of the one that restarts: a coordinator that is cut off is none any more. */
const COORDINATION = 'failover coordination'

/** The state of the restarts is replicated: the new coordinator goes on where the old one was. */
export function takeOver(cluster: Cluster, by: HostId): void {
  const { run } = cluster
  cluster.coordinator = by
  run.emit({ kind: 'coordinator-elected', host: by })
  run.kernel.cancelOwner(COORDINATION)
  run.kernel.spawn('failover coordinator', [onHost(by), COORDINATION], restartVms(cluster))
}

/** An agent that starts without its network waits for it. */
export function joinWhenReachable(cluster: Cluster, host: HostId): void {
  cluster.waiting.delete(host)
  if (reachesGateway(cluster.run, host, 'management')) join(cluster, host)
  else cluster.waiting.add(host)
}

/** A host that is added is a primary where one is missing. */
export function joinHa(cluster: Cluster, host: HostId): void {
  const { primaries, values } = cluster
  if (primaries.size < values.primaries) primaries.add(host)
  joinWhenReachable(cluster, host)
}

function join(cluster: Cluster, host: HostId): void {
  const { run, members, agents } = cluster
  const alone = actingPrimary(cluster) === undefined
  const missed = !members.has(host)
  const cause = run.emit({ kind: 'host-joined', host })
  agents.add(host)
  cluster.heard.add(host)
  members.add(host)
  cluster.restarting.delete(host)
  // Back before it was declared: nobody else has its VMs, and nobody will restart them but HA.
  if (!missed) queueVms(cluster, host)
  run.kernel.cause = cause
  const by = actingPrimary(cluster)
  if (alone) listen(cluster)
  if (by !== undefined && (alone || cluster.coordinator === host)) takeOver(cluster, by)
  else cluster.restartable.fire(run.kernel)
}

/**
 * The first agents back after none was heard wait for the others as long as for any heartbeat;
 * which of them is left by then does not matter.
 */
function listen(cluster: Cluster): void {
  const { kernel } = cluster.run
  for (const host of cluster.members) {
    if (isHeard(cluster, host)) continue
    kernel.cancelOwner(silence(host))
    kernel.spawn(`heartbeats of ${host}`, [silence(host)], miss(cluster, host))
  }
}

function* miss(cluster: Cluster, host: HostId): Process {
  yield wait(cluster, 'failureDetection')
  declareFailed(cluster, host)
}
