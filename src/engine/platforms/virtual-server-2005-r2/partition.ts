/**
 * Nodes that live and cannot hear each other. The side of the quorum's owner goes on; the others
 * challenge for the quorum disk, are refused, and stop their cluster service with all it runs.
 */
import type { HostId } from '../../../model/ids.ts'
import type { NetworkName } from '../../../model/scenario/vocabulary.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import { stopGuest } from '../../mechanisms/guest.ts'
import { lastBeat } from '../../mechanisms/heartbeats.ts'
import { reaches, sidesOf } from '../../mechanisms/network.ts'
import { onHost } from '../../mechanisms/run.ts'
import { beatOf, type Cluster, isAlive, isBusy, serviceOf, wait } from './cluster.ts'

/** Private and mixed networks carry heartbeats: one that works is enough. */
const NETWORKS: readonly NetworkName[] = ['heartbeat', 'management']

/** What the cluster does when nodes come and go from the side that goes on. */
export type Reactions = {
  readonly unheard: (host: HostId) => void
  readonly heardAgain: (host: HostId) => void
  readonly rejoin: (host: HostId) => void
}

/** Works out anew who hears whom. */
export function networkChanged(cluster: Cluster, reactions: Reactions): void {
  const { run, nodes, heard } = cluster
  const { cause } = run.kernel
  const sides = sidesOf(
    run,
    nodes.filter((host) => isAlive(cluster, host)),
    NETWORKS,
  )
  const main = new Set(sides.find((side) => side.includes(cluster.quorum.owner)) ?? sides[0])
  for (const host of nodes) {
    run.kernel.cause = cause
    const before = heard.has(host)
    if (main.has(host)) heard.add(host)
    else if (isAlive(cluster, host)) heard.delete(host)
    if (!isAlive(cluster, host) || before === main.has(host)) continue
    if (before) reactions.unheard(host)
    else comeBack(cluster, host, reactions)
  }
  for (const side of sides) {
    run.kernel.cause = cause
    if (!main.has(side[0] ?? '')) challengeInVain(cluster, side, reactions)
  }
}

/** One that was put out meanwhile learns that it is no member and stops. */
function comeBack(cluster: Cluster, host: HostId, reactions: Reactions): void {
  cluster.run.kernel.cancelOwner(apart(host))
  cluster.sides.delete(host)
  const trusted = cluster.members.has(host) && !cluster.suspects.has(host)
  if (trusted) reactions.heardAgain(host)
  else stopService(cluster, host, { why: 'the others have put it out', reactions })
}

/** Owner of what a node does on a side of its own. */
const apart = (host: HostId): string => `side of ${host}`

function challengeInVain(cluster: Cluster, side: readonly HostId[], reactions: Reactions): void {
  const { kernel } = cluster.run
  const name = side.join(' ')
  if (side.every((host) => cluster.sides.get(host) === name)) return
  for (const host of side) kernel.cancelOwner(apart(host))
  for (const host of side) cluster.sides.set(host, name)
  const owners = side.map(apart)
  kernel.spawn(`${side[0]} challenges`, owners, challenge(cluster, side, reactions))
}

/** The same steps as on the other side, but the owner has renewed its reservation. */
function* challenge(cluster: Cluster, side: readonly HostId[], reactions: Reactions): Process {
  const { run, quorum, values } = cluster
  const beat = beatOf(cluster, quorum.owner)
  const heard = lastBeat(beat, run.kernel.now)
  yield heard + beat.periodMs * values.missedHeartbeats - run.kernel.now
  yield wait(cluster, 'regroup')
  const by = side.find((host) => isAlive(cluster, host))
  if (by === undefined) return
  run.emit({ kind: 'quorum-challenged', by, lun: quorum.lun })
  yield wait(cluster, 'challengeWait')
  const cause = run.emit({ kind: 'quorum-refused', by, lun: quorum.lun })
  for (const host of side) {
    run.kernel.cause = cause
    if (!isAlive(cluster, host)) continue
    stopService(cluster, host, { why: 'its side does not have the quorum', reactions })
  }
}

/** All resources of the node are terminated: its VMs are turned off, its disks released. */
function stopService(
  cluster: Cluster,
  host: HostId,
  { why, reactions }: { why: string; reactions: Reactions },
): void {
  const { run, up, groups } = cluster
  const cause = run.emit({ kind: 'service-stopped', host, why })
  up.delete(host)
  cluster.sides.delete(host)
  run.kernel.cancelOwner(serviceOf(host))
  for (const vm of run.residents(host)) {
    if (vm.unprotected !== null || !isRunOrStarted(vm)) continue
    run.kernel.cause = cause
    stopGuest(run, vm.id, run.saved.has(vm.id) ? 'keep-memory' : 'lose-memory')
    run.emit({ kind: 'vm-terminated', vm: vm.id, host, why: 'its cluster service has stopped' })
  }
  for (const group of groups.values()) {
    if (group.owner !== host) continue
    group.orphaned = true
    run.kernel.cause = cause
    run.emit({ kind: 'lun-offline', lun: group.lun, host })
  }
  run.kernel.cause = cause
  giveUpDisks(cluster, host)
  const owners = [onHost(host), apart(host)]
  run.kernel.spawn(`${host} tries to rejoin`, owners, rejoin(cluster, host, reactions))
}

/** The others may take over what a node that they have put out owned until now. */
export function giveUpDisks(cluster: Cluster, host: HostId): void {
  const { kernel } = cluster.run
  const { cause } = kernel
  cluster.released.fire(kernel)
  for (const group of cluster.groups.values()) {
    kernel.cause = cause
    const lost = group.owner === host && !cluster.members.has(host) && !isBusy(group)
    if (lost) cluster.reactions.ownerLost(group)
  }
  kernel.cause = cause
}

/** It runs on the node, or the node is about to start it. */
function isRunOrStarted({ state }: Vm): boolean {
  if (state.kind === 'down') return state.phase === 'storage' || state.phase === 'register'
  return ['running', 'booting', 'moving'].includes(state.kind)
}

/** Over any network that carries heartbeats. */
export const canReach = (cluster: Cluster, one: HostId, other: HostId): boolean =>
  reaches(cluster.run, [one, other], NETWORKS)

/** The service starts again every minute, and joins once it reaches those that are in. */
function* rejoin(cluster: Cluster, host: HostId, reactions: Reactions): Process {
  yield wait(cluster, 'rejoinRetry')
  reactions.rejoin(host)
}
