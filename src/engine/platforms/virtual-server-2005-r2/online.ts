/** A group comes online on its owner: first the disk, then the script of each VM. */
import type { StartRefused } from '../../../model/events/vm.ts'
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import { within } from '../../kernel/within.ts'
import { aloneMs, powerOn, resumeGuest, stepOf, stopGuest } from '../../mechanisms/guest.ts'
import { restorePath } from '../../mechanisms/links.ts'
import type { SavedState } from '../../mechanisms/run.ts'
import { restoreOf, stateCap, untilReached } from '../../mechanisms/storage.ts'
import {
  type Cluster,
  forGroup,
  type Group,
  inService,
  isAlive,
  plan,
  recentFailures,
  vmsOf,
  wait,
} from './cluster.ts'
import { failDisk, ownerTrouble } from './disks.ts'
import { savedBytes, startRefusal } from './room.ts'

/** On an owner that is dead without anybody knowing nothing happens until it is missed. */
export function bringOnline(cluster: Cluster, group: Group, diskMs: number): void {
  group.orphaned = !isAlive(cluster, group.owner)
  if (group.orphaned) return
  startOnline(cluster, group, { diskMs, wanted: (vm) => vm.state.kind !== 'off' })
}

/** The disk that these VMs' resources depend on comes first; the others stay as they are. */
export function bringVmsOnline(cluster: Cluster, group: Group, vms: readonly VmId[]): void {
  const diskMs = wait(cluster, 'diskOnline')
  startOnline(cluster, group, { diskMs, wanted: ({ id }) => vms.includes(id) })
}

type Coming = { readonly diskMs: number; readonly wanted: (vm: Vm) => boolean }

function startOnline(cluster: Cluster, group: Group, coming: Coming): void {
  const body = online(cluster, group, coming)
  plan(cluster, group, { name: `${group.lun} online`, host: group.owner, body })
}

function* online(cluster: Cluster, group: Group, { diskMs, wanted }: Coming): Process {
  const { run } = cluster
  const { lun, owner } = group
  const { cause } = run.kernel
  run.emitEach([{ kind: 'lun-coming-online', lun, host: owner }])
  const why = `waits until ${owner} has ${lun} online`
  run.emitEach(
    vmsOf(cluster, group)
      .filter((vm) => wanted(vm) && MAY_WAIT.includes(vm.state.kind))
      .map(({ id }) => ({ kind: 'vm-waits', vm: id, phase: 'storage', host: owner, why })),
  )
  yield diskMs
  run.kernel.cause = cause
  const trouble = ownerTrouble(cluster, group)
  if (trouble !== null) return failDisk(cluster, group, trouble)
  const ready = run.emit({ kind: 'lun-online', lun, host: owner })
  for (const vm of vmsOf(cluster, group)) {
    if (vm.state.kind === 'off' || vm.state.kind === 'outside' || !wanted(vm)) continue
    run.kernel.cause = ready
    startScript(cluster, group, vm.id)
  }
}

const MAY_WAIT: readonly string[] = ['down', 'crashed', 'abandoned', 'off']

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
  yield* untilReached(run, vm, host)
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
  const recent = recentFailures(cluster, failedStarts.get(vm))
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
