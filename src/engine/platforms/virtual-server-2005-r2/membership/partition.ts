/**
 * Nodes that live and cannot hear each other. The side of the quorum's owner, or of the majority,
 * goes on; the others challenge or count in vain and stop their cluster service with all it runs.
 */
import type { HostId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { lastBeat } from '../../../mechanisms/heartbeats.ts'
import { sidesOf } from '../../../mechanisms/network.ts'
import { beatOf, type Cluster, isAlive, wait } from '../cluster.ts'
import { NETWORKS } from './network.ts'
import { diskAnswers } from './quorum-disk.ts'
import { apart, loseQuorum, stopService } from './service.ts'
import { countVotes, hasVotes } from './votes.ts'

type Side = readonly HostId[]

/** Works out anew who hears whom. */
export function networkChanged(cluster: Cluster): void {
  const { run, nodes, heard, reactions } = cluster
  const { cause } = run.kernel
  const alive = nodes.filter((host) => isAlive(cluster, host))
  const sides = sidesOf(run, alive, NETWORKS)
  const most = mainSide(cluster, sides)
  // One that is apart already and that nobody comes to decides for itself.
  const main = new Set(isApart(cluster, most) ? [] : most)
  for (const host of nodes) {
    run.kernel.cause = cause
    const before = heard.has(host)
    if (main.has(host)) heard.add(host)
    else if (isAlive(cluster, host)) heard.delete(host)
    if (!isAlive(cluster, host) || before === main.has(host)) continue
    if (before) reactions.unheard(host)
    else comeBack(cluster, host)
  }
  for (const side of sides) {
    run.kernel.cause = cause
    if (!main.has(side[0] ?? '')) decideApart(cluster, side)
  }
}

/** The side that can have the quorum; where the nodes vote there may be none. */
function mainSide(cluster: Cluster, sides: readonly Side[]): Side {
  const { kind, owner, challenger } = cluster.quorum
  if (kind === 'majority') return sides.find(([by = '']) => hasVotes(cluster, by)) ?? []
  const sideOf = (host: HostId | null) => sides.find((side) => host !== null && side.includes(host))
  return sideOf(owner) ?? sideOf(challenger) ?? sides.find(reachesDisk(cluster)) ?? sides[0] ?? []
}

const reachesDisk =
  (cluster: Cluster) =>
  (side: Side): boolean =>
    side.some((host) => diskAnswers(cluster, host))

/** One that was put out meanwhile learns that it is no member and stops. */
function comeBack(cluster: Cluster, host: HostId): void {
  cluster.run.kernel.cancelOwner(apart(host))
  cluster.sides.delete(host)
  const trusted = cluster.members.has(host) && !cluster.suspects.has(host)
  if (!trusted) {
    stopService(cluster, host, 'the others have put it out')
    return
  }
  cluster.reactions.heardAgain(host)
}

const nameOf = (side: Side): string => side.join(' ')

const isApart = ({ sides }: Cluster, side: Side): boolean =>
  side.every((host) => sides.get(host) === nameOf(side))

/** A node that dies is on no side; what others do that are apart with it goes on. */
export function leaveSide({ run, sides }: Cluster, host: HostId): void {
  if (sides.get(host) === nameOf([host])) run.kernel.cancelOwner(apart(host))
  sides.delete(host)
}

function decideApart(cluster: Cluster, side: Side): void {
  const { kernel } = cluster.run
  if (isApart(cluster, side)) return
  for (const host of side) kernel.cancelOwner(apart(host))
  for (const host of side) cluster.sides.set(host, nameOf(side))
  kernel.spawn(`${side[0]} is apart`, side.map(apart), apartFor(cluster, side))
}

/** The same steps as on the side that goes on: six missed heartbeats, a regroup, the quorum. */
function* apartFor(cluster: Cluster, side: Side): Process {
  const { run, values, quorum } = cluster
  const silentMs = beatOf(cluster, side[0] ?? '').periodMs * values.missedHeartbeats
  yield lastHeard(cluster, side) + silentMs - run.kernel.now
  yield wait(cluster, 'regroup')
  const by = arbiterOf(cluster, side)
  if (by === undefined) return
  if (quorum.kind === 'majority') countApart(cluster, side, by)
  else if (mayTake(cluster, side)) takeOver(cluster, side)
  else yield* challengeInVain(cluster, side, by)
}

/** The first that lives and reaches the disk; where none does, the first that lives. */
function arbiterOf(cluster: Cluster, side: Side): HostId | undefined {
  const living = side.filter((host) => isAlive(cluster, host))
  return living.find((host) => diskAnswers(cluster, host)) ?? living[0]
}

/** It reaches the disk, and nobody elsewhere renews it or challenges for it. */
function mayTake(cluster: Cluster, side: Side): boolean {
  const { owner, challenger } = cluster.quorum
  const arbiter = arbiterOf(cluster, side)
  if (arbiter === undefined || !diskAnswers(cluster, arbiter)) return false
  const holds = (host: HostId | null): boolean =>
    host !== null && !side.includes(host) && isAlive(cluster, host) && diskAnswers(cluster, host)
  return !holds(owner) && !holds(challenger)
}

/** The owner is gone, and its side with it: this one goes on. Whoever else lives is apart now. */
function takeOver(cluster: Cluster, side: Side): void {
  const { run, nodes, heard, reactions } = cluster
  const living = nodes.filter((host) => isAlive(cluster, host))
  for (const host of living) {
    if (side.includes(host)) cluster.sides.delete(host)
    else heard.delete(host)
  }
  for (const host of side) heard.add(host)
  const { cause } = run.kernel
  reactions.lead(living.filter((host) => side.includes(host)))
  run.kernel.cause = cause
  const others = sidesOf(run, living, NETWORKS).filter(([first = '']) => !side.includes(first))
  for (const other of others) decideApart(cluster, other)
}

/** Whoever of the other nodes is missed first lets the regroup begin. */
function lastHeard(cluster: Cluster, side: Side): number {
  const { members, run } = cluster
  const away = [...members].filter((host) => !side.includes(host))
  const beats = away.map((host) => lastBeat(beatOf(cluster, host), run.kernel.now))
  return beats.length === 0 ? run.kernel.now : Math.min(...beats)
}

/** The owner renews its reservation, or no node of the side gets an answer. */
function* challengeInVain(cluster: Cluster, side: Side, by: HostId): Process {
  const { run, quorum } = cluster
  const { lun } = quorum
  run.emit({ kind: 'quorum-challenged', by, lun })
  yield wait(cluster, 'challengeWait')
  // The one that challenged may have died meanwhile, and so may the owner.
  const left = isAlive(cluster, by) ? by : arbiterOf(cluster, side)
  if (left === undefined) return
  if (mayTake(cluster, side)) {
    // What its owner has released needs no second challenge.
    if (quorum.owner === null) quorum.waited = left
    return takeOver(cluster, side)
  }
  const answers = diskAnswers(cluster, left)
  run.emit({ kind: answers ? 'quorum-refused' : 'quorum-unreachable', by: left, lun })
  loseQuorum(cluster, side, 'its side does not have the quorum')
}

/** A node that has come up meanwhile may have made them a majority. */
function countApart(cluster: Cluster, side: Side, by: HostId): void {
  const trouble = countVotes(cluster, by)
  if (trouble !== null) {
    loseQuorum(cluster, side, trouble)
    return
  }
  for (const host of side) {
    cluster.heard.add(host)
    cluster.sides.delete(host)
  }
  for (const host of cluster.members) if (!side.includes(host)) cluster.reactions.unheard(host)
}
