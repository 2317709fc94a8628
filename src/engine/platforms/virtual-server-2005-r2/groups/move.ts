/** A group moves: save state, release the disk, acquire it there, restore, resume. */
import type { HostId, LunId, VmId } from '../../../../model/ids.ts'
import type { Vm, VmState } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { anyOf, Signal } from '../../../kernel/signal.ts'
import { within } from '../../../kernel/within.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { savePath } from '../../../mechanisms/links.ts'
import { saveOf, stateCap } from '../../../mechanisms/storage.ts'
import type { Choice } from '../../../policies/choose.ts'
import {
  type Cluster,
  disksOf,
  forGroup,
  type Group,
  inService,
  isCutOff,
  isOnline,
  plan,
  vmsOf,
  wait,
} from '../cluster.ts'
import { stayOnDisk, takeOffline } from './disks.ts'
import { bringOnline } from './online.ts'
import { savedBytes } from './room.ts'

export type Move = {
  readonly target: HostId
  readonly choice: Choice
  /** An operator asked for it, rather than a start that failed. */
  readonly planned: boolean
}

/** Told at once: what the operator does next in the same instant finds the group on its way. */
export function moveGroup(cluster: Cluster, group: Group, move: Move): void {
  const movers = vmsOf(cluster, group).filter(isOn)
  const leaving = { ...move, movers, source: group.owner }
  announce(cluster, group, leaving)
  const name = `move of ${group.lun}`
  plan(cluster, group, { name, host: leaving.source, body: leave(cluster, group, leaving) })
}

function* leave(cluster: Cluster, group: Group, leaving: Leaving): Process {
  const { run } = cluster
  const { cause } = run.kernel
  const { target, movers, source } = leaving
  if (movers.length > 0) yield* saveAll(cluster, group, leaving)
  run.kernel.cause = cause
  const kept = `is ${cluster.product.kept} on disk`
  stage(cluster, group, { host: source, target, stage: 'release', what: kept })
  const clean = disksOf(group).every((lun) => isOnline(cluster, lun))
  yield* release(cluster, source, group.mounted)
  yield* release(cluster, source, [group.lun])
  yield* untilTold(cluster, source, target)
  if (!cluster.members.has(source)) return leaveToOthers(cluster, group, source)
  const refusal = refusalOf(cluster, target)
  if (refusal !== null) {
    const why = `stays with ${source}: ${target} ${refusal}`
    stage(cluster, group, { host: source, target: source, stage: 'acquire', what: why })
    return bringOnline(cluster, group, onlineMs(cluster, clean))
  }
  const what = `is handed to ${target} with its disk`
  stage(cluster, group, { host: target, target, stage: 'acquire', what })
  handOver(cluster, group, leaving)
  const name = `${group.lun} to ${target}`
  plan(cluster, group, { name, host: null, body: arrive(cluster, group, clean) })
}

/** A disk goes offline after those mounted under it, and those all at once. */
function* release(cluster: Cluster, host: HostId, luns: readonly LunId[]): Process {
  if (!luns.some((lun) => isOnline(cluster, lun))) return
  yield wait(cluster, 'diskOffline')
  takeOffline(cluster, host, luns)
}

/**
 * No word of a group reaches a node that is cut off, nor one while it is open who is still in. What
 * a node that is put out has released is for the others to bring online.
 */
function* untilTold(cluster: Cluster, source: HostId, target: HostId): Process {
  const { members, interfaces, settled } = cluster
  const { cause } = cluster.run.kernel
  const isOpen = (): boolean => (members.has(target) ? isCutOff(cluster, target) : cluster.deciding)
  while (members.has(source) && (isCutOff(cluster, source) || isOpen())) {
    yield anyOf(settled, interfaces.changed)
  }
  cluster.run.kernel.cause = cause
}

/** The source has been put out while it was cut off, and has released its disks. */
function leaveToOthers(cluster: Cluster, group: Group, source: HostId): void {
  const { run, product } = cluster
  const { cause } = run.kernel
  for (const vm of group.vms) {
    run.kernel.cause = cause
    stayOnDisk(run, vm, `stays ${product.kept} on disk: ${source} is out of the cluster`)
  }
  run.kernel.cause = cause
  group.orphaned = true
  cluster.reactions.ownerLost(group)
}

/** Why a node that was fit when the move began does not take the group now, or null. */
function refusalOf({ members, paused }: Cluster, target: HostId): string | null {
  if (!members.has(target)) return 'is out of the cluster'
  return paused.has(target) ? 'is paused' : null
}

const isOn = ({ state }: Vm): boolean => state.kind === 'running' || state.kind === 'booting'

const isWaiting = (state: VmState): boolean =>
  state.kind === 'crashed' || (state.kind === 'down' && state.refusal === null)

type Leaving = Move & { readonly source: HostId; readonly movers: readonly Vm[] }

/** VMs that were about to be started wait for the next node. */
function announce(cluster: Cluster, group: Group, leaving: Leaving): void {
  const { run } = cluster
  const { source, target, planned, movers } = leaving
  const { candidates, rule } = leaving.choice
  const { method } = cluster.product
  if (planned) {
    const choice = { candidates, rule }
    const kind = 'migration-started'
    run.emitEach(movers.map(({ id: vm }) => ({ kind, source, target, method, choice, vm })))
  }
  const why = `goes with its group to ${target}`
  run.emitEach(
    vmsOf(cluster, group)
      .filter(({ state }) => isWaiting(state))
      .map(({ id }) => ({ kind: 'vm-waits', vm: id, phase: 'decide', host: null, why })),
  )
}

/** All VMs of the group are saved side by side and share the wire. */
function* saveAll(cluster: Cluster, group: Group, leaving: Leaving): Process {
  const { kernel } = cluster.run
  const done = new Signal(`saves of ${group.lun}`)
  let open = leaving.movers.length
  const owners = [...inService(leaving.source), forGroup(group)]
  for (const { id } of leaving.movers) {
    kernel.spawn(`save of ${id}`, owners, save(cluster, id, leaving), {
      onEnd: () => {
        open -= 1
        if (open === 0) done.fire(kernel)
      },
    })
  }
  yield done
}

function* save(cluster: Cluster, vm: VmId, { source, target, planned }: Leaving): Process {
  const { run } = cluster
  const now = run.world.vms.get(vm)
  if (now === undefined || !isOn(now)) return
  const since = run.kernel.now
  const lun = run.topology.vms.get(vm)?.lun ?? ''
  stopGuest(run, vm, 'keep-memory')
  const what = `stands still while its memory is written to ${lun}`
  run.emit({ kind: 'move-stage-started', vm, host: source, target, stage: 'save', what })
  const writing = write(cluster, vm, { host: source, path: savePath(run, source, lun) })
  if (yield* within(run.kernel, wait(cluster, 'pendingTimeout'), writing)) {
    run.saved.set(vm, { host: source, since, planned })
  } else terminate(cluster, vm, { source, target })
}

function* write(
  cluster: Cluster,
  vm: VmId,
  { host, path }: { host: HostId; path: readonly string[] },
): Process {
  yield wait(cluster, 'freeze')
  const bytes = savedBytes(cluster, vm)
  const cap = stateCap(cluster.run, vm, host)
  yield* cluster.run.flows.transfer({ id: saveOf(vm), path, bytes, cap })
}

/** The Resource Monitor waits no longer than that: it ends the VM in the midst of its save. */
function terminate(
  { run, values }: Cluster,
  vm: VmId,
  { source, target }: Pick<Leaving, 'source' | 'target'>,
): void {
  const why = `writing its memory has taken longer than ${values.pendingTimeout} s`
  stopGuest(run, vm, 'lose-memory')
  run.emit({ kind: 'vm-terminated', vm, host: source, why })
  const then = `goes with its group to ${target}, to boot there`
  run.emit({ kind: 'vm-waits', vm, phase: 'decide', host: null, why: then })
}

function stage(
  cluster: Cluster,
  group: Group,
  at: { host: HostId; target: HostId; stage: 'release' | 'acquire'; what: string },
): void {
  const { run } = cluster
  const { host, target, stage: name, what } = at
  const saved = group.vms.filter((vm) => run.saved.has(vm))
  run.emitEach(
    saved.map((vm) => ({ kind: 'move-stage-started', vm, host, target, stage: name, what })),
  )
}

/** VMs that are off or down go with their disk. */
function handOver(cluster: Cluster, group: Group, { choice, target }: Move): void {
  const { run } = cluster
  group.owner = target
  const { candidates, rule } = choice
  const rest = vmsOf(cluster, group).filter(({ id, state }) => {
    return !run.saved.has(id) && state.kind !== 'outside'
  })
  run.emitEach(
    rest.map(({ id }) => ({ kind: 'vm-placed', vm: id, host: target, candidates, rule })),
  )
}

/** What the source could not release is broken like the reservation of a dead node. */
const onlineMs = (cluster: Cluster, clean: boolean): number =>
  wait(cluster, clean ? 'diskOnline' : 'diskOnlineAfterCrash')

function* arrive(cluster: Cluster, group: Group, clean: boolean): Process {
  yield wait(cluster, 'groupMove')
  // The target may have been declared dead while the group was on its way.
  if (cluster.members.has(group.owner)) {
    bringOnline(cluster, group, onlineMs(cluster, clean))
    return
  }
  group.orphaned = true
  cluster.reactions.ownerLost(group)
}
