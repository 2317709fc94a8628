/** A group comes online on its owner: first the disk, then the script of each VM. */
import type { StartRefused } from '../../../model/events/vm.ts'
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { within } from '../../kernel/within.ts'
import { aloneMs, powerOn, resumeGuest, stepOf, stopGuest } from '../../mechanisms/guest.ts'
import { restorePath } from '../../mechanisms/links.ts'
import type { SavedState } from '../../mechanisms/run.ts'
import {
  type Cluster,
  forGroup,
  type Group,
  inService,
  isAlive,
  plan,
  vmsOf,
  wait,
} from './cluster.ts'
import { savedBytes, startRefusal } from './room.ts'

/** On an owner that is dead without anybody knowing nothing happens until it is missed. */
export function bringOnline(cluster: Cluster, group: Group, diskMs: number): void {
  group.orphaned = !isAlive(cluster, group.owner)
  if (group.orphaned) return
  const body = online(cluster, group, diskMs)
  plan(cluster, group, { name: `${group.lun} online`, host: group.owner, body })
}

function* online(cluster: Cluster, group: Group, diskMs: number): Process {
  const { run } = cluster
  const { lun, owner } = group
  const { cause } = run.kernel
  run.emitEach([{ kind: 'lun-coming-online', lun, host: owner }])
  const why = `waits until ${owner} has ${lun} online`
  run.emitEach(
    vmsOf(cluster, group)
      .filter(({ state }) => ['down', 'crashed', 'abandoned'].includes(state.kind))
      .map(({ id }) => ({ kind: 'vm-waits', vm: id, phase: 'storage', host: owner, why })),
  )
  yield diskMs
  run.kernel.cause = cause
  const ready = run.emit({ kind: 'lun-online', lun, host: owner })
  for (const { id, state } of vmsOf(cluster, group)) {
    if (state.kind === 'off' || state.kind === 'outside') continue
    run.kernel.cause = ready
    startScript(cluster, group, id)
  }
}

/** Brings the VM's resource online: a restore where its memory is saved, else a cold boot. */
export function startScript(cluster: Cluster, group: Group, vm: VmId): void {
  const owners = [...inService(group.owner), forGroup(group), scriptOf(vm)]
  cluster.run.kernel.spawn(`script of ${vm}`, owners, script(cluster, group, vm))
}

/** Owner of the script of one VM. */
export const scriptOf = (vm: VmId): string => `script ${vm}`

function* script(cluster: Cluster, group: Group, vm: VmId): Process {
  let failed: string | null
  do {
    failed = yield* start(cluster, vm, group.owner)
  } while (failed !== null && mayRestart(cluster, vm))
  if (failed !== null) cluster.reactions.startFailed(group, failed)
}

/** One try of a start; null when the VM has power, else what came of it. */
function* start(cluster: Cluster, vm: VmId, host: HostId): Process<string | null> {
  const { run } = cluster
  const saved = run.saved.get(vm)
  if (saved === undefined) yield* prepare(cluster, vm, host)
  const refusal = startRefusal(cluster, vm, host)
  if (refusal !== null) {
    if (saved !== undefined) yield wait(cluster, 'powerOn')
    run.emit({ kind: 'start-refused', vm, host, what: asked(cluster, vm), ...refusal })
    return 'found no room'
  }
  if (saved === undefined) powerOn(run, vm, host)
  else if (!(yield* restoreInTime(cluster, vm, { host, saved }))) return `${vm} took too long`
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

/** RestartThreshold within RestartPeriod, counted for each VM's resource. */
export function mayRestart(cluster: Cluster, vm: VmId): boolean {
  const { run, failedStarts, values } = cluster
  const since = run.kernel.now - wait(cluster, 'restartPeriod')
  const recent = (failedStarts.get(vm) ?? []).filter((at) => at > since)
  const may = recent.length < values.restartThreshold
  failedStarts.set(vm, [...recent, run.kernel.now])
  return may
}

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
  yield* run.flows.transfer({ id: `restore of ${vm}`, path, bytes: savedBytes(cluster, vm) })
  yield wait(cluster, 'resume')
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
