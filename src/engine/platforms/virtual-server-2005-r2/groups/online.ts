/** A group comes online on its owner: first the disk, then the script of each VM. */
import { named } from '../../../../base/named.ts'
import type { StartRefused } from '../../../../model/events/vm.ts'
import type { HostId, LunId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { within } from '../../../kernel/within.ts'
import { aloneMs, powerOn, resumeGuest, stepOf, stopGuest } from '../../../mechanisms/guest.ts'
import { restorePath } from '../../../mechanisms/links.ts'
import type { SavedState } from '../../../mechanisms/run.ts'
import { restoreOf, stateCap, untilReached } from '../../../mechanisms/storage.ts'
import {
  type Cluster,
  diskOf,
  disksOf,
  forGroup,
  type Group,
  inService,
  isAlive,
  isOnline,
  mayRestart,
  plan,
  vmsOf,
  wait,
} from '../cluster.ts'
import { failDisk, ownerTrouble } from './disks.ts'
import { savedBytes, startRefusal } from './room.ts'

/** On an owner that is dead without anybody knowing nothing happens until it is missed. */
export function bringOnline(cluster: Cluster, group: Group, diskMs: number): void {
  group.orphaned = !isAlive(cluster, group.owner)
  if (group.orphaned) return
  const wanted = (vm: Vm): boolean => vm.state.kind !== 'off'
  startOnline(cluster, group, { disks: disksOf(group), diskMs, wanted })
}

/** What is offline comes back; VMs whose disk is not go on as they are. */
export function bringBack(cluster: Cluster, group: Group): void {
  const disks = disksOf(group).filter((lun) => !isOnline(cluster, lun))
  const wanted = ({ state }: Vm): boolean => !['off', 'running', 'booting'].includes(state.kind)
  startOnline(cluster, group, { disks, diskMs: wait(cluster, 'diskOnline'), wanted })
}

/** The disks that these VMs' resources depend on come first; the others stay as they are. */
export function bringVmsOnline(cluster: Cluster, group: Group, vms: readonly VmId[]): void {
  const needed = [group.lun, ...vms.map((vm) => diskOf(cluster, vm))]
  const disks = disksOf(group).filter((lun) => needed.includes(lun) && !isOnline(cluster, lun))
  const diskMs = wait(cluster, 'diskOnline')
  startOnline(cluster, group, { disks, diskMs, wanted: ({ id }) => vms.includes(id) })
}

type Coming = {
  readonly disks: readonly LunId[]
  /** Of each disk. */
  readonly diskMs: number
  readonly wanted: (vm: Vm) => boolean
}

function startOnline(cluster: Cluster, group: Group, coming: Coming): void {
  const body = online(cluster, group, coming)
  plan(cluster, group, { name: `${group.lun} online`, host: group.owner, body })
}

/** First the disk with the letter; where that is online, at once all that are mounted under it. */
function* online(cluster: Cluster, group: Group, coming: Coming): Process {
  const { lun, mounted } = group
  yield* bringTier(cluster, group, { coming, tier: [lun] })
  if (mounted.length === 0 || !isOnline(cluster, lun)) return
  yield* bringTier(cluster, group, { coming, tier: mounted })
}

type Tier = { readonly coming: Coming; readonly tier: readonly LunId[] }

function* bringTier(cluster: Cluster, group: Group, { coming, tier }: Tier): Process {
  const { run } = cluster
  const { disks, diskMs } = coming
  const { cause } = run.kernel
  const late = tier.filter((lun) => disks.includes(lun))
  if (late.length > 0) {
    run.emitEach(late.map((lun) => ({ kind: 'lun-coming-online', lun, host: group.owner })))
    if (tier.includes(group.lun)) tellWhoWaits(cluster, group, coming)
    yield diskMs
    run.kernel.cause = cause
  }
  for (const lun of late) {
    const why = ownerTrouble(cluster, group, lun)
    if (why !== null) return failDisk(cluster, group, { lun, why })
  }
  for (const lun of tier) {
    run.kernel.cause = cause
    if (late.includes(lun)) run.emit({ kind: 'lun-online', lun, host: group.owner })
    startOn(cluster, group, { lun, wanted: coming.wanted })
  }
}

function tellWhoWaits(cluster: Cluster, group: Group, { wanted }: Coming): void {
  const { owner } = group
  const waiting = vmsOf(cluster, group)
    .filter((vm) => wanted(vm) && MAY_WAIT.includes(vm.state.kind))
    .map(({ id }) => ({ vm: id, why: `waits until ${owner} has ${diskOf(cluster, id)} online` }))
  cluster.run.emitEach(
    waiting.map((vm) => ({ kind: 'vm-waits', phase: 'storage', host: owner, ...vm })),
  )
}

/** The cause of their start is that their disk is there. */
function startOn(
  cluster: Cluster,
  group: Group,
  { lun, wanted }: Pick<Coming, 'wanted'> & { readonly lun: LunId },
): void {
  const { kernel } = cluster.run
  const { cause } = kernel
  for (const vm of vmsOf(cluster, group)) {
    const { kind } = vm.state
    if (kind === 'off' || kind === 'outside' || !wanted(vm)) continue
    kernel.cause = cause
    if (diskOf(cluster, vm.id) === lun) startScript(cluster, group, vm.id)
  }
}

const MAY_WAIT: readonly string[] = ['down', 'crashed', 'abandoned', 'off']

/** Brings the VM's resource online: a restore where its memory is saved, else a cold boot. */
export function startScript(cluster: Cluster, group: Group, vm: VmId): void {
  const owners = [...inService(group.owner), forGroup(group), scriptOf(vm)]
  cluster.run.kernel.spawn(`script of ${vm}`, owners, script(cluster, group, vm))
}

/** Owner of the script of one VM. */
export const scriptOf = named((vm) => `script ${vm}`)

function* script(cluster: Cluster, group: Group, vm: VmId): Process {
  let failed: Refused | null
  do {
    failed = yield* start(cluster, vm, group.owner)
  } while (failed !== null && mayStartAgain(cluster, vm, group.owner))
  if (failed !== null) cluster.reactions.startFailed(group, failed)
}

/** One try of a start; null when the VM has power, else what came of it. */
function* start(cluster: Cluster, vm: VmId, host: HostId): Process<Refused | null> {
  const { run } = cluster
  const saved = run.saved.get(vm)
  if (saved === undefined) yield* prepare(cluster, vm, host)
  yield* untilReached(run, vm, host)
  const refusal = startRefusal(cluster, vm, host)
  if (refusal !== null) {
    if (saved !== undefined) yield wait(cluster, 'powerOn')
    run.emit({ kind: 'start-refused', vm, host, what: asked(cluster, vm), ...refusal })
    return { reason: 'found no room', remedy: refusal.remedy }
  }
  if (saved === undefined) powerOn(run, vm, host)
  else if (!(yield* restoreInTime(cluster, vm, { host, saved }))) {
    return { reason: `${vm} took too long`, remedy: null }
  }
  return null
}

/** What a start is for whoever asked for it. */
function asked({ run }: Cluster, vm: VmId): StartRefused['what'] {
  if (run.saved.get(vm)?.planned) return 'migration'
  return run.world.vms.get(vm)?.expected ? 'restart' : 'power-on'
}

function* prepare(cluster: Cluster, vm: VmId, host: HostId): Process {
  const why = `is started by its ${cluster.product.starter} on ${host}`
  cluster.run.emit({ kind: 'vm-waits', vm, phase: 'register', host, why })
  yield wait(cluster, 'powerOn')
}

/** Failed starts and failures while online count together. */
export const mayStartAgain = (cluster: Cluster, vm: VmId, host: HostId): boolean =>
  mayRestart(cluster, cluster.failedStarts, { id: vm, host })

/** A restore that takes too long is ended, and with it the memory that it was to bring back. */
function* restoreInTime(
  cluster: Cluster,
  vm: VmId,
  { host, saved }: { host: HostId; saved: SavedState },
): Process<boolean> {
  const { run, values } = cluster
  const body = restore(cluster, vm, { host, saved })
  if (yield* within(run.kernel, wait(cluster, 'pendingTimeout'), body)) return true
  run.saved.delete(vm)
  stopGuest(run, vm, 'lose-memory')
  const why = `reading its memory back has taken longer than ${values.pendingTimeout} s`
  run.emit({ kind: 'vm-terminated', vm, host, why })
  return false
}

function* restore(
  cluster: Cluster,
  vm: VmId,
  { host, saved }: { host: HostId; saved: SavedState },
): Process {
  const { run } = cluster
  const lun = run.topology.vms.get(vm)?.lun ?? ''
  const what = `is read back from ${lun} on ${host}`
  run.emit({ kind: 'move-stage-started', vm, host, target: host, stage: 'restore', what })
  const path = restorePath(run, host, lun)
  const cap = stateCap(run, vm, host)
  yield* run.flows.transfer({ id: restoreOf(vm), path, bytes: savedBytes(cluster, vm), cap })
  yield wait(cluster, 'resume')
  yield* untilReached(run, vm, host)
  run.saved.delete(vm)
  if (run.guests.has(vm)) {
    const left = { step: stepOf(run, vm), aloneMs: aloneMs(run, vm) }
    run.emit({ kind: 'vm-boots-on', vm, host, ...left })
    resumeGuest(run, vm, host)
  } else if (run.world.vms.get(vm)?.hung && !saved.planned) {
    run.emit({ kind: 'vm-hangs-on', vm, host })
  } else if (saved.planned) {
    const downtimeMs = run.kernel.now - saved.since
    run.emit({ kind: 'migration-ended', vm, source: saved.host, target: host, downtimeMs })
  } else {
    run.emit({ kind: 'vm-serves', vm, host })
  }
}
