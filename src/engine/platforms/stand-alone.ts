/**
 * VMs that are outside the cluster because their host, or their disk, is beyond one of its limits.
 * Their host runs them as it would alone: they fail with it, come back with it or by an operator,
 * and are never started elsewhere. What the cluster's own software does knows nothing of them.
 */
import type { HostId, VmId } from '../../model/ids.ts'
import type { Refused } from '../../model/remedy.ts'
import type { Host, Vm } from '../../model/world.ts'
import type { Process } from '../kernel/process.ts'
import { stopGuest } from '../mechanisms/guest.ts'
import { resetGuest } from '../mechanisms/health.ts'
import { onHost, type Run } from '../mechanisms/run.ts'
import type { Answer, Operations } from './platform.ts'

/** What a product does on a host alone. */
export type StandAlone = {
  readonly run: Run
  /** VMs that ran when their host went start when it is back. */
  readonly startsWithHost: boolean
  /** Why the VM cannot start on its host now, or null. */
  readonly refusal: (vm: VmId, host: HostId) => Refused | null
  /** Until the VM has power. */
  readonly start: (vm: VmId, host: HostId) => Process
  /** An operator has turned it off. */
  readonly turnedOff: (vm: VmId, host: HostId) => void
}

const startOf = (vm: VmId): string => `start of unprotected ${vm}`

/** Nobody but the host itself sees that it is gone or back. */
export function keepAlone(alone: StandAlone): void {
  alone.run.watchers.add({
    hostSilent: (host) => leaveDown(alone, host),
    hostUp: (host) => startAgain(alone, host),
    networkChanged: () => {},
  })
}

const lostAlone = ({ run }: StandAlone, host: HostId): readonly Vm[] =>
  run.residents(host).filter((vm) => vm.unprotected !== null && vm.state.kind === 'down')

function leaveDown(alone: StandAlone, host: HostId): void {
  const { run, startsWithHost } = alone
  const why = `waits until ${host} is back: it is unprotected, and nobody starts it elsewhere`
  const reason = `it is unprotected, and stays down until an operator starts it on ${host}`
  run.emitEach(
    lostAlone(alone, host).map(({ id: vm }) =>
      startsWithHost
        ? { kind: 'vm-waits', vm, phase: 'decide', host: null, why }
        : { kind: 'vm-abandoned', vm, reason },
    ),
  )
}

function startAgain(alone: StandAlone, host: HostId): void {
  const { run } = alone
  const { cause } = run.kernel
  for (const { id } of lostAlone(alone, host)) {
    run.kernel.cause = cause
    const refusal = alone.refusal(id, host)
    if (refusal === null) begin(alone, id, host)
    else run.emit(abandoned(id, refusal))
  }
}

export const abandoned = (vm: VmId, { reason, remedy }: Refused) =>
  ({ kind: 'vm-abandoned', vm, reason: `it cannot start: ${reason}`, remedy }) as const

function begin({ run, start }: StandAlone, vm: VmId, host: HostId): void {
  run.kernel.spawn(`start of ${vm}`, [onHost(host), startOf(vm)], start(vm, host))
}

/** What an operator asks of the cluster, with an answer for what is outside. */
export function withStandAlone(alone: StandAlone, inside: Operations): Operations {
  const { run } = alone
  const about = (vm: VmId) => run.world.vms.get(vm)?.unprotected ?? null
  return {
    ...inside,
    migrate: (vm, to) => moveRefusal(run, vm) ?? outsideRefusal(run, to) ?? inside.migrate(vm, to),
    powerOn: (vm, on) =>
      about(vm) === null
        ? (outsideRefusal(run, on) ?? inside.powerOn(vm, on))
        : powerOn(alone, vm, on),
    powerOff: (vm) => (about(vm) === null ? inside.powerOff(vm) : powerOff(alone, vm)),
    reset: (vm) => (about(vm) === null ? inside.reset(vm) : reset(alone, vm)),
    evacuate: (host, order) => outsideRefusal(run, host) ?? inside.evacuate(host, order),
    resume: (host) => outsideRefusal(run, host) ?? inside.resume(host),
  }
}

function outsideRefusal({ world }: Run, host: HostId | undefined): string | null {
  const rule = outsideRule(world.hosts.get(host ?? ''))
  return rule === null ? null : `${host} is outside the cluster: ${rule}`
}

/** The limit of the cluster that keeps the host out of it; one that is yet to be added has none. */
export const outsideRule = (host: Host | undefined): string | null =>
  host?.membership === 'outside' && host.awaited === 'no' ? host.rule : null

function moveRefusal({ world }: Run, vm: VmId): string | null {
  const rule = world.vms.get(vm)?.unprotected ?? null
  return rule === null ? null : `${vm} is unprotected and stays on its host: ${rule}`
}

function powerOn(alone: StandAlone, id: VmId, on: HostId | undefined): Answer {
  const { run, refusal } = alone
  const vm = run.world.vms.get(id)
  const host = vm?.host ?? ''
  const { kind } = vm?.state ?? {}
  if (on !== undefined && on !== host) return `${id} is unprotected and starts on ${host} only`
  if (kind !== 'off' && kind !== 'abandoned' && kind !== 'crashed') return `${id} is not off`
  if (run.world.hosts.get(host)?.power !== 'on') return `${host} is down`
  return () => {
    const refused = refusal(id, host)
    if (refused === null) begin(alone, id, host)
    else run.emit({ kind: 'start-refused', vm: id, host, what: 'power-on', ...refused })
  }
}

function powerOff({ run, turnedOff }: StandAlone, id: VmId): Answer {
  const vm = run.world.vms.get(id)
  if (vm === undefined || vm.state.kind === 'off') return `${id} is off already`
  return () => {
    const { cause } = run.kernel
    run.kernel.cancelOwner(startOf(id))
    stopGuest(run, id, 'lose-memory')
    run.kernel.cause = cause
    run.emit({ kind: 'vm-powered-off', vm: id, host: vm.host ?? '' })
    turnedOff(id, vm.host ?? '')
  }
}

/** A VM whose process is gone cannot be reset: it is powered on where it was. */
function reset(alone: StandAlone, vm: VmId): Answer {
  const crashed = alone.run.world.vms.get(vm)?.state.kind === 'crashed'
  return crashed ? powerOn(alone, vm, undefined) : resetGuest(alone.run, vm)
}
