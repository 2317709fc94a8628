/** A node's cluster service stops, with all that the node runs for the cluster. */
import type { HostId } from '../../../../model/ids.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { onHost } from '../../../mechanisms/run.ts'
import { type Cluster, isAlive, isBusy, serviceOf, vmsOf, wait } from '../cluster.ts'
import { stayOnDisk } from '../groups/disks.ts'

/** Owner of what a node does on a side of its own. */
export const apart = (host: HostId): string => `side of ${host}`

/** The nodes have no quorum: their services stop. With the last of them the cluster is down. */
export function loseQuorum(cluster: Cluster, side: readonly HostId[], why: string): void {
  const { kernel } = cluster.run
  const { cause } = kernel
  for (const host of side) {
    kernel.cause = cause
    if (isAlive(cluster, host)) stopService(cluster, host, why)
  }
  kernel.cause = cause
  if (cluster.up.size === 0) awaitQuorum(cluster)
}

/** All resources of the node are terminated: its VMs are turned off, its disks released. */
export function stopService(cluster: Cluster, host: HostId, why: string): void {
  const { run, up, groups } = cluster
  const cause = run.emit({ kind: 'service-stopped', host, why })
  up.delete(host)
  cluster.sides.delete(host)
  run.kernel.cancelOwner(serviceOf(host))
  for (const vm of run.residents(host)) {
    // It is the host's own and none of the cluster's.
    if (vm.unprotected !== null || !isRunOrStarted(vm)) continue
    run.kernel.cause = cause
    endVm(cluster, vm, host)
  }
  for (const group of groups.values()) {
    if (group.owner !== host) continue
    group.orphaned = true
    run.kernel.cause = cause
    const last = [...group.mounted, group.lun]
    run.emitEach(last.map((lun) => ({ kind: 'lun-offline', lun, host })))
  }
  run.kernel.cause = cause
  releaseQuorum(cluster, host)
  giveUpDisks(cluster, host)
  tryAgain(cluster, host)
  cluster.settled.fire(run.kernel)
}

/** A restore is turned off like a VM that runs; what is saved and still on its way stays. */
function endVm({ run, product }: Cluster, { id: vm, state }: Vm, host: HostId): void {
  const isSaved = run.saved.has(vm)
  const rests = isSaved && state.kind === 'moving' && state.stage !== 'restore'
  stopGuest(run, vm, isSaved ? 'keep-memory' : 'lose-memory')
  if (!rests) {
    run.emit({ kind: 'vm-terminated', vm, host, why: 'its cluster service has stopped' })
    return
  }
  stayOnDisk(run, vm, `stays ${product.kept} on disk: the service of ${host} has stopped`)
}

function releaseQuorum({ run, quorum }: Cluster, host: HostId): void {
  if (quorum.owner !== host) return
  quorum.owner = null
  if (quorum.works) run.emit({ kind: 'lun-offline', lun: quorum.lun, host })
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

/** The service starts again after a minute; it joins the others, or forms the cluster anew. */
export function tryAgain(cluster: Cluster, host: HostId): void {
  const owners = [onHost(host), apart(host)]
  cluster.run.kernel.spawn(`${host} tries to rejoin`, owners, rejoin(cluster, host))
}

function* rejoin(cluster: Cluster, host: HostId): Process {
  yield wait(cluster, 'rejoinRetry')
  cluster.reactions.join(host)
}

/** Nobody is left who could bring a group online. */
function awaitQuorum(cluster: Cluster): void {
  const { run } = cluster
  const what = 'no node is in the cluster: it has lost its quorum'
  const cause = run.emit({ kind: 'cluster-down', what })
  const why = 'waits for a cluster with a quorum: no node is in it'
  for (const group of cluster.groups.values()) {
    for (const { id, state } of vmsOf(cluster, group)) {
      if (!['down', 'moving', 'crashed'].includes(state.kind)) continue
      run.kernel.cause = cause
      run.emit({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })
    }
  }
  run.kernel.cause = cause
}
