import type { Vm, World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** A VM that is on, or being started, is on a host that is up and takes part, or stands alone. */
export const homes: Check = {
  name: 'homes',
  onInstant: (world) => [...world.vms.values()].flatMap((vm) => homeless(world, vm)),
}

function homeless({ hosts }: World, vm: Vm): readonly string[] {
  if (!needsHost(vm)) return NONE
  const host = hosts.get(vm.host ?? '')
  if (host === undefined) return [`${vm.id} is ${vm.state.kind} on no host`]
  if (host.power !== 'on') return [`${vm.id} is ${vm.state.kind} on ${host.id}, which is off`]
  if (vm.unprotected !== null) return NONE
  // Others may take a host for dead that runs and is cut off from them.
  if (host.membership !== 'outside' && host.membership !== 'stopped') return NONE
  return [`${vm.id} is ${vm.state.kind} on ${host.id}, which is ${host.membership}`]
}

/** Its new host may have died while the disk was on its way. */
function needsHost({ state }: Vm): boolean {
  if (state.kind === 'down') return state.phase === 'storage' || state.phase === 'register'
  if (state.kind === 'moving') return state.stage !== 'acquire'
  return state.kind === 'running' || state.kind === 'booting' || state.kind === 'migrating'
}
