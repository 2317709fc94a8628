import type { TraceEvent } from '../../model/events/index.ts'
import { arrayOf, diskTrouble } from '../../model/storage.ts'
import type { Trace } from '../../model/trace.ts'
import { type Host, occupies, type Vm, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Where files are locked, who runs a VM holds its lock; it is taken free and broken stale. */
export const locks: Check = {
  name: 'locks',
  onEvent: (event, before, trace) => [
    ...wrongLock(event, before, trace),
    ...wrongCopy(event, before, trace),
  ],
  onInstant: (world, trace) =>
    [...world.vms.values()].flatMap((vm) => [
      ...unlocked(world, vm, trace),
      ...copiesWithDisk(world, vm, trace),
    ]),
}

function wrongLock(event: TraceEvent, { vms, hosts }: World, trace: Trace): readonly string[] {
  if (!('vm' in event)) return NONE
  const holder = vms.get(event.vm)?.lock ?? null
  switch (event.kind) {
    case 'lock-taken':
      return holder === null ? NONE : [`${event.host} locks ${event.vm}, which ${holder} holds`]
    case 'lock-released':
      return holder === event.host ? NONE : [`${event.host} releases ${event.vm} of ${holder}`]
    case 'lock-probed':
      return holder === event.holder ? NONE : [`${event.holder} does not hold ${event.vm}`]
    case 'lock-broken':
      return isStale(hosts.get(event.holder)) || isCutOff(hosts.get(event.holder), event.vm, trace)
        ? NONE
        : [`${event.by} breaks the lock of ${event.holder} on ${event.vm}, and it is up`]
    default:
      return NONE
  }
}

/** What a host locked before it lost power nobody renews, though it be back. */
const isStale = (holder: Host | undefined): boolean => holder?.power !== 'on' || holder.since > 0

/** It neither renews its lock nor reads the disk. */
const isCutOff = (host: Host | undefined, vm: string, { topology }: Trace): boolean =>
  host?.lostPaths.has(arrayOf(topology, topology.vms.get(vm)?.lun ?? '')) === true

/** A VM runs twice only where the older copy has lost its disk, and then its lock. */
function wrongCopy(event: TraceEvent, { vms, hosts }: World, trace: Trace): readonly string[] {
  if (event.kind !== 'second-copy-runs') return NONE
  const { vm: id, host } = event
  const vm = vms.get(id)
  const left = vm?.host === host && vm.lock === null && isCutOff(hosts.get(host), id, trace)
  return left ? NONE : [`${id} runs a second time, and ${host} has its disk or its lock`]
}

function copiesWithDisk(world: World, vm: Vm, { topology }: Trace): readonly string[] {
  const lun = topology.vms.get(vm.id)?.lun ?? ''
  const wrong = vm.copies.filter((id) => {
    const isOn = world.hosts.get(id)?.power === 'on'
    return id === vm.host || !isOn || diskTrouble({ world, topology }, id, lun) === null
  })
  return wrong.map(
    (host) => `a second copy of ${vm.id} is on ${host}, which has its disk or is off`,
  )
}

function unlocked({ luns }: World, vm: Vm, { topology }: Trace): readonly string[] {
  const lun = luns.get(topology.vms.get(vm.id)?.lun ?? '')
  if (lun?.state !== 'shared' || !occupies(vm) || vm.lock === vm.host) return NONE
  return [`${vm.id} is on ${vm.host}, and ${vm.lock} holds its lock`]
}
