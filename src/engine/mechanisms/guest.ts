/**
 * A guest from power-on to service. Guests are the same on every platform: the same boot, the same
 * luck. A guest that is saved on its way goes on where it was when it is restored.
 */
import { named } from '../../base/named.ts'
import { lognormal } from '../../base/pinned-math.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import type { VmSpec } from '../../model/scenario/schema.ts'
import type { BootStep } from '../../model/world.ts'
import type { Process } from '../kernel/process.ts'
import { bootPath } from './links.ts'
import { inGuest, msOf, onHost, type Run } from './run.ts'

/** Steps left, the first of them under way. */
export type GuestProgress = Step[]

type Step =
  | { readonly kind: 'boot'; bytes: number; readonly bytesPerMs: number }
  | { readonly kind: Exclude<BootStep, 'boot'>; ms: number }

/** Powers a VM on; `crashed` guests may have to check their disk. */
export function powerOn(run: Run, vm: VmId, host: HostId): void {
  bootGuest(run, vm, { host, by: 'vm-powered-on' })
}

export function bootGuest(
  run: Run,
  vm: VmId,
  { host, by: kind }: { host: HostId; by: 'vm-powered-on' | 'vm-reset' },
): void {
  const crashed = run.world.vms.get(vm)?.expected === true
  run.guests.set(vm, newGuest(run, vm, crashed))
  run.emit({ kind, vm, host, aloneMs: aloneMs(run, vm) })
  resumeGuest(run, vm, host)
}

/** Lets a guest go on with what it has left; false when it has nothing left and serves. */
export function resumeGuest(run: Run, vm: VmId, host: HostId): boolean {
  if (!run.guests.has(vm)) return false
  run.kernel.spawn(`guest ${vm}`, [onHost(host), inGuest(vm)], goOn(run, vm, host))
  return true
}

/** Stops what the guest is doing; what it has left stays known unless it loses its memory. */
export function stopGuest(run: Run, vm: VmId, keep: 'keep-memory' | 'lose-memory'): void {
  const step = run.guests.get(vm)?.[0]
  const id = bootFlow(vm)
  if (step?.kind === 'boot' && run.flows.has(id)) step.bytes = run.flows.remaining(id)
  run.kernel.cancelOwner(inGuest(vm))
  if (keep === 'lose-memory') run.guests.delete(vm)
}

export const stepOf = (run: Run, vm: VmId): BootStep => run.guests.get(vm)?.[0]?.kind ?? 'boot'

/** What is left of its boot would take so long if nobody shared the way to its disk, or its CPU. */
export function aloneMs(run: Run, vm: VmId): number {
  const step = run.guests.get(vm)?.[0]
  return step?.kind === 'boot' ? Math.ceil(step.bytes / step.bytesPerMs) : 0
}

/** A booting guest with `share` (0 to 1) of the CPU that it wants reads no faster than that. */
export function slowBoot(run: Run, vm: VmId, share: number): void {
  const id = bootFlow(vm)
  const step = run.guests.get(vm)?.[0]
  if (step?.kind !== 'boot' || !run.flows.has(id)) return
  run.flows.setCap(id, Math.max(1, Math.floor(step.bytesPerMs * share)))
}

const bootFlow = named((vm) => `boot of ${vm}`)

function* goOn(run: Run, vm: VmId, host: HostId): Process {
  const steps = run.guests.get(vm) ?? []
  for (let step = steps[0]; step !== undefined; step = steps[0]) {
    if (step.kind === 'boot') yield* boot(run, vm, { host, step })
    else yield* pass(run, step)
    steps.shift()
    announce(run, vm, { host, next: steps[0]?.kind })
  }
}

function announce(run: Run, vm: VmId, at: { host: HostId; next: BootStep | undefined }): void {
  const { host, next } = at
  if (next === 'disk-check') run.emit({ kind: 'vm-disk-check', vm, host })
  if (next === 'application') run.emit({ kind: 'vm-application-starts', vm, host })
  if (next !== undefined) return
  run.guests.delete(vm)
  run.emit({ kind: 'vm-serves', vm, host })
}

function* boot(
  run: Run,
  vm: VmId,
  { host, step }: { host: HostId; step: Extract<Step, { kind: 'boot' }> },
): Process {
  const lun = run.topology.vms.get(vm)?.lun ?? ''
  const { bytes, bytesPerMs: cap } = step
  // The share of CPU is known only when the host's load has been worked out.
  run.dirty.add(host)
  run.changed.fire(run.kernel)
  yield* run.flows.transfer({ id: bootFlow(vm), path: bootPath(run, host, lun), bytes, cap })
}

function* pass(run: Run, step: Extract<Step, { ms: number }>): Process {
  const start = run.kernel.now
  const planned = step.ms
  try {
    yield planned
  } finally {
    step.ms = planned - (run.kernel.now - start)
  }
}

/** One draw a purpose whatever comes of it, so that the next boot has the next luck everywhere. */
function newGuest(run: Run, vm: VmId, crashed: boolean): GuestProgress {
  const spec = run.topology.vms.get(vm)
  const luck = run.random('boot', vm).next()
  const checks = run.random('disk check', vm).next() < run.hardware.diskCheckShare && crashed
  const application = spec?.applicationStartMs ?? msOf(run.hardware.applicationStart)
  const check: Step[] = checks ? [{ kind: 'disk-check', ms: msOf(run.hardware.diskCheck) }] : []
  return [bootStep(run, spec, luck), ...check, { kind: 'application', ms: application }]
}

function bootStep({ hardware }: Run, spec: VmSpec | undefined, luck: number): Step {
  const alone = spec?.bootMs ?? drawnBoot(hardware, luck)
  if (alone === 0) return { kind: 'boot', bytes: 0, bytesPerMs: 1 }
  // Whole bytes a millisecond for the whole of the boot: alone it takes exactly `alone`.
  const bytesPerMs = Math.max(1, Math.floor((hardware.bootReadMB * 1_000_000) / alone))
  return { kind: 'boot', bytes: bytesPerMs * alone, bytesPerMs }
}

function drawnBoot(hardware: Run['hardware'], luck: number): number {
  const { guestBoot, guestBootSpread, guestBootShortest, guestBootLongest } = hardware
  // The quantile has no value at 0, where the luck may be.
  const drawn = lognormal(Math.max(luck, 1e-9), guestBoot, guestBootSpread)
  return msOf(Math.min(Math.max(drawn, guestBootShortest), guestBootLongest))
}
