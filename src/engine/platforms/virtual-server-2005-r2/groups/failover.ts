/** Groups whose node is lost, or whose start failed, go to another node. */
import type { HostId } from '../../../../model/ids.ts'
import type { Refused, Remedy } from '../../../../model/remedy.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import type { Choice } from '../../../policies/choose.ts'
import { noneOf } from '../../../policies/choose.ts'
import { ownerAfterNodeLoss, ownerAfterResourceFailure } from '../../../policies/next-owner.ts'
import { smallest } from '../../../policies/remedy.ts'
import {
  type Cluster,
  disksOf,
  forGroup,
  type Group,
  isAlive,
  isBusy,
  isCutOff,
  isOnline,
  plan,
  speaker,
  vmsOf,
  wait,
} from '../cluster.ts'
import { moveGroup } from './move.ts'
import { bringOnline } from './online.ts'
import { draw, ownerView } from './owners.ts'
import { startRefusal } from './room.ts'

/**
 * `by` is the node that decides; when it dies before it has, the next regroup decides again. What
 * is under way already goes on.
 */
export function failOverLostGroups(cluster: Cluster, by: HostId): void {
  const { kernel } = cluster.run
  const { cause } = kernel
  for (const group of cluster.groups.values()) {
    kernel.cause = cause
    if (isLost(cluster, group) && !isBusy(group)) startFailover(cluster, group, by)
  }
}

/** While the nodes decide who is left, what they decide lets the group fail over. */
export function ownerLost(cluster: Cluster, group: Group): void {
  const by = speaker(cluster)
  if (!cluster.deciding && by !== undefined) startFailover(cluster, group, by)
}

/** What an owner that is cut off does with it ends with its cluster service, and no sooner. */
function startFailover(cluster: Cluster, group: Group, by: HostId): void {
  if (!isCutOff(cluster, group.owner)) cluster.run.kernel.cancelOwner(forGroup(group))
  const name = `failover of ${group.lun}`
  plan(cluster, group, { name, host: by, body: failOver(cluster, group) })
}

/** Its node is out, or is back in without having brought it online again. */
function isLost(cluster: Cluster, { owner, orphaned }: Group): boolean {
  return !cluster.members.has(owner) || (orphaned && isAlive(cluster, owner))
}

/** A disk that a node still reserves cannot be taken: mostly the node's service must stop first. */
function* failOver(cluster: Cluster, group: Group): Process {
  while (isCutOff(cluster, group.owner) && holdsDisk(cluster, group)) yield cluster.released
  yield wait(cluster, 'failoverDecision')
  const choice = ownerAfterNodeLoss(ownerView(cluster, group), draw(cluster, group))
  giveTo(cluster, group, choice)
}

const holdsDisk = (cluster: Cluster, group: Group): boolean =>
  disksOf(group).some((lun) => isOnline(cluster, lun))

/** A resource failed for good on its node: the group tries the next one, or is left failed. */
export function resourceFailed(cluster: Cluster, group: Group, why: Refused): void {
  const { run, values } = cluster
  const most = values.failoverThreshold || cluster.nodes.length - 1
  const since = run.kernel.now - wait(cluster, 'failoverPeriod')
  group.failovers = group.failovers.filter((at) => at > since)
  run.kernel.cancelOwner(forGroup(group))
  if (group.failovers.length >= most) {
    const times = group.failovers.length === 1 ? 'once' : `${group.failovers.length} times`
    const reason = `its group has failed over ${times} and ${why.reason}`
    const remedy = smallest([why.remedy, ...elsewhere(cluster, group)])
    leaveFailed(cluster, group, { reason, remedy })
    return
  }
  group.failovers.push(run.kernel.now)
  const choice = ownerAfterResourceFailure(ownerView(cluster, group), why.remedy)
  if (choice.host === null) giveTo(cluster, group, choice)
  else moveGroup(cluster, group, { choice, target: choice.host, planned: false })
}

/** What it would take on the other nodes; where VMs share a disk it is not reckoned. */
function elsewhere(cluster: Cluster, group: Group): readonly (Remedy | null)[] {
  const [vm, ...others] = group.vms
  if (vm === undefined || others.length > 0) return []
  return ownerView(cluster, group)
    .nodes.filter(({ host, unfit }) => host !== group.owner && unfit === null)
    .map(({ host }) => startRefusal(cluster, vm, host)?.remedy ?? null)
}

function giveTo(cluster: Cluster, group: Group, choice: Choice): void {
  const { run } = cluster
  const { host, candidates, rule } = choice
  if (host === null) {
    const { reason, remedy } = noneOf(choice)
    leaveFailed(cluster, group, { reason: `no node can take it (${reason})`, remedy })
    return
  }
  group.owner = host
  const inside = vmsOf(cluster, group).filter(({ state }) => state.kind !== 'outside')
  run.emitEach(inside.map(({ id }) => ({ kind: 'vm-placed', vm: id, host, candidates, rule })))
  bringOnline(cluster, group, wait(cluster, 'diskOnlineAfterCrash'))
}

/** All or none: VMs of the group that did start are turned off with those that could not. */
function leaveFailed(cluster: Cluster, group: Group, why: Refused): void {
  const { run } = cluster
  const { cause } = run.kernel
  group.orphaned = false
  // Whoever brings it online again begins without failures.
  for (const vm of group.vms) cluster.failedStarts.delete(vm)
  for (const lun of disksOf(group)) cluster.failedDisks.delete(lun)
  for (const { id, state } of vmsOf(cluster, group)) {
    if (state.kind === 'off' || state.kind === 'outside' || state.kind === 'abandoned') continue
    run.kernel.cause = cause
    stopGuest(run, id, 'lose-memory')
    run.emit({ kind: 'vm-abandoned', vm: id, ...why })
  }
}
