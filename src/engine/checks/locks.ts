import type { TraceEvent } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import { type Host, occupies, type Vm, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Where files are locked, who runs a VM holds its lock; it is taken free and broken stale. */
export const locks: Check = {
  name: 'locks',
  onEvent: (event, before) => wrongLock(event, before),
  onInstant: (world, trace) => [...world.vms.values()].flatMap((vm) => unlocked(world, vm, trace)),
}

function wrongLock(event: TraceEvent, { vms, hosts }: World): readonly string[] {
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
      return isStale(hosts.get(event.holder))
        ? NONE
        : [`${event.by} breaks the lock of ${event.holder} on ${event.vm}, and it is up`]
    default:
      return NONE
  }
}

/** What a host locked before it lost power nobody renews, though it be back. */
const isStale = (holder: Host | undefined): boolean => holder?.power !== 'on' || holder.since > 0

function unlocked({ luns }: World, vm: Vm, { topology }: Trace): readonly string[] {
  const lun = luns.get(topology.vms.get(vm.id)?.lun ?? '')
  if (lun?.state !== 'shared' || !occupies(vm) || vm.lock === vm.host) return NONE
  return [`${vm.id} is on ${vm.host}, and ${vm.lock} holds its lock`]
}
