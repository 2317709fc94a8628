import type { Seq } from '../ids.ts'
import type { Host, Lun, Vm, WorldDraft } from '../world.ts'

/** When an event happened, its place in the trace, and the event that caused it. */
export type Stamp = {
  /** Integer milliseconds. */
  readonly at: number
  readonly seq: Seq
  /** Null for what begins a story: 0:00 and the script. */
  readonly cause: Seq | null
}

/** How loudly a screen should say it. */
export type Tone = 'quiet' | 'notice' | 'trouble' | 'good'

/**
 * One family of facts: for each kind what it does to the world and how it reads. `apply` must not
 * look at anything but the draft and the event; `tell` gives a sentence without time or full stop.
 */
export type Family<Fact extends { readonly kind: string }> = {
  readonly [Kind in Fact['kind']]: {
    readonly tone: Tone
    readonly apply: (world: WorldDraft, event: Extract<Fact, { kind: Kind }> & Stamp) => void
    readonly tell: (event: Extract<Fact, { kind: Kind }>) => string
  }
}

export function setHost(world: WorldDraft, id: string, change: Partial<Host>): void {
  const host = world.hosts.get(id)
  if (host !== undefined) world.hosts.set(id, { ...host, ...change })
}

export function setVm(world: WorldDraft, id: string, change: Partial<Vm>): void {
  const vm = world.vms.get(id)
  if (vm !== undefined) world.vms.set(id, changed(vm, change))
}

/** Most events change a VM: written out this takes a third of the time that spreading takes. */
function changed(vm: Vm, change: Partial<Vm>): Vm {
  return {
    id: vm.id,
    state: change.state ?? vm.state,
    since: change.since ?? vm.since,
    host: change.host === undefined ? vm.host : change.host,
    expected: change.expected ?? vm.expected,
    unprotected: change.unprotected === undefined ? vm.unprotected : change.unprotected,
    hung: change.hung ?? vm.hung,
    stalled: change.stalled ?? vm.stalled,
    lock: change.lock === undefined ? vm.lock : change.lock,
    copies: change.copies ?? vm.copies,
    slowdown: change.slowdown ?? vm.slowdown,
    cpuDemandMHz: change.cpuDemandMHz ?? vm.cpuDemandMHz,
    dirtyMBps: change.dirtyMBps ?? vm.dirtyMBps,
  }
}

export function setLun(world: WorldDraft, id: string, change: Partial<Lun>): void {
  const lun = world.luns.get(id)
  if (lun !== undefined) world.luns.set(id, { ...lun, ...change })
}

/** For facts that are worth telling and change nothing. */
export const nothing = (): void => {}
