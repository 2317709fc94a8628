/** Groups whose node is lost, or whose start failed, go to another node. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { onHost } from '../../mechanisms/run.ts'
import type { Choice } from '../../policies/choose.ts'
import { whyNone } from '../../policies/choose.ts'
import { ownerAfterNodeLoss, ownerAfterResourceFailure } from '../../policies/next-owner.ts'
import { type Cluster, forGroup, type Group, vmsOf, wait } from './cluster.ts'
import { moveGroup } from './move.ts'
import { bringOnline } from './online.ts'
import { draw, ownerView } from './owners.ts'

/**
 * `by` is the node that decides; when it dies before it has, the next regroup decides again.
 * `returned` is a node that came back before anybody missed it: what it ran is down all the same.
 */
export function failOverLostGroups(cluster: Cluster, by: HostId, returned?: HostId): void {
  const { kernel } = cluster.run
  const { cause } = kernel
  for (const group of cluster.groups.values()) {
    if (cluster.members.has(group.owner) && group.owner !== returned) continue
    const owners = [onHost(by), forGroup(group)]
    kernel.cause = cause
    kernel.cancelOwner(forGroup(group))
    kernel.spawn(`failover of ${group.lun}`, owners, failOver(cluster, group))
  }
}

function* failOver(cluster: Cluster, group: Group): Process {
  group.busy = true
  yield wait(cluster, 'failoverDecision')
  const choice = ownerAfterNodeLoss(ownerView(cluster, group), draw(cluster, group))
  giveTo(cluster, group, choice)
}

/** A start failed for good on its node: the whole group tries the next one, or is left failed. */
export function resourceFailed(cluster: Cluster, group: Group, vm: VmId): void {
  const { run, values } = cluster
  const most = values.failoverThreshold || cluster.nodes.length - 1
  const since = run.kernel.now - wait(cluster, 'failoverPeriod')
  group.failovers = group.failovers.filter((at) => at > since)
  if (group.failovers.length >= most) {
    const times = group.failovers.length
    const reason = `its group has failed over ${times} times and found no room; it is left failed`
    run.emit({ kind: 'vm-abandoned', vm, reason })
    return
  }
  group.failovers.push(run.kernel.now)
  run.kernel.cancelOwner(forGroup(group))
  const choice = ownerAfterResourceFailure(ownerView(cluster, group))
  if (choice.host === null) giveTo(cluster, group, choice)
  else moveGroup(cluster, group, { choice, target: choice.host, planned: false })
}

function giveTo(cluster: Cluster, group: Group, choice: Choice): void {
  const { run } = cluster
  const { host, candidates, rule } = choice
  const waiting = vmsOf(cluster, group).filter(({ state }) => state.kind === 'down')
  if (host === null) {
    group.busy = false
    const reason = `no node can take it (${whyNone(choice)})`
    run.emitEach(waiting.map(({ id }) => ({ kind: 'vm-abandoned', vm: id, reason })))
    return
  }
  group.owner = host
  run.emitEach(
    vmsOf(cluster, group).map(({ id }) => ({ kind: 'vm-placed', vm: id, host, candidates, rule })),
  )
  bringOnline(cluster, group, wait(cluster, 'diskOnlineAfterCrash'))
}
