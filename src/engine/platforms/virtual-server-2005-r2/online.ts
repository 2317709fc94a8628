/** A group comes online on its owner: first the disk, then the script of each VM. */
import type { StartRefused } from '../../../model/events/vm.ts'
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { powerOn, resumeGuest, stepOf } from '../../mechanisms/guest.ts'
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
      .filter(({ state }) => state.kind === 'down' || state.kind === 'abandoned')
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
  const { run } = cluster
  const host = group.owner
  for (;;) {
    const saved = run.saved.get(vm)
    if (saved === undefined) yield* prepare(cluster, vm, host)
    const refusal = startRefusal(cluster, vm, host)
    if (refusal === null) break
    if (saved !== undefined) yield wait(cluster, 'powerOn')
    run.emit({ kind: 'start-refused', vm, host, what: asked(cluster, vm), reason: refusal })
    if (!mayRestart(cluster, vm)) {
      cluster.reactions.startFailed(group)
      return
    }
  }
  const saved = run.saved.get(vm)
  if (saved === undefined) powerOn(run, vm, host)
  else yield* restore(cluster, vm, { host, saved })
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
function mayRestart(cluster: Cluster, vm: VmId): boolean {
  const { run, failedStarts, values } = cluster
  const since = run.kernel.now - wait(cluster, 'restartPeriod')
  const recent = (failedStarts.get(vm) ?? []).filter((at) => at > since)
  const may = recent.length < values.restartThreshold
  failedStarts.set(vm, [...recent, run.kernel.now])
  return may
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
    run.emit({ kind: 'vm-boots-on', vm, host, step: stepOf(run, vm) })
    resumeGuest(run, vm, host)
  } else if (saved.planned) {
    const downtimeMs = run.kernel.now - saved.since
    run.emit({ kind: 'migration-ended', vm, source: saved.host, target: host, downtimeMs })
  } else {
    run.emit({ kind: 'vm-serves', vm, host })
  }
}
