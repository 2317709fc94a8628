/** What befalls a guest on a host that is well: it stops by itself, hangs, or is reset. */
import type { VmId } from '../../model/ids.ts'
import type { Incident } from '../../model/scenario/schema.ts'
import { serves, type Vm } from '../../model/world.ts'
import { bootGuest, stopGuest } from './guest.ts'
import type { Run } from './run.ts'

type Ailment = Extract<Incident, { kind: 'guest-crashes' | 'guest-hangs' }>

/** Why it cannot befall the guest now, whatever the platform. */
export function guestRefusal({ world }: Run, { kind, vm }: Ailment): string | null {
  const now = world.vms.get(vm)
  if (now === undefined) return `there is no VM ${vm}`
  if (now.state.kind === 'moving') return `${vm} stands still on its way`
  if (kind === 'guest-crashes') return isOn(now) ? null : `${vm} does not run`
  if (now.hung) return `${vm} hangs already`
  return serves(now) ? null : `${vm} does not serve`
}

const isOn = ({ state }: Vm): boolean =>
  state.kind === 'running' || state.kind === 'booting' || state.kind === 'migrating'

/** The VM's process ends, or the guest has shut itself down: nothing of it is left in memory. */
export function crashGuest(run: Run, vm: VmId): void {
  const host = run.world.vms.get(vm)?.host ?? ''
  stopGuest(run, vm, 'lose-memory')
  const cause = run.emit({ kind: 'vm-crashed', vm, host })
  for (const tell of run.crashWatchers) {
    run.kernel.cause = cause
    tell(vm, host)
  }
}

/** It keeps its memory, and the CPU that it wanted, and answers nobody. */
export function hangGuest(run: Run, vm: VmId): void {
  run.emit({ kind: 'vm-hangs', vm, host: run.world.vms.get(vm)?.host ?? '' })
}

/** An operator presses the guest's reset button: the VM stays on and boots from the start. */
export function resetGuest(run: Run, vm: VmId): string | (() => void) {
  const now = run.world.vms.get(vm)
  if (now?.state.kind === 'moving' || now?.state.kind === 'migrating') return `${vm} is on the move`
  if (now === undefined || !isOn(now)) return `${vm} does not run`
  if (now.stalled) return `${vm} waits for its disk`
  return () => {
    stopGuest(run, vm, 'lose-memory')
    bootGuest(run, vm, { host: now.host ?? '', by: 'vm-reset' })
  }
}
