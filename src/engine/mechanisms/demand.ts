/**
 * What guests want over time. A profile is a process that wakes only where its curve steps, a spike
 * one that wakes when it is over; in between nothing happens. The same on every platform: bursts
 * have a phase of the VM's own luck.
 */
import { demandStep } from '../../model/demand.ts'
import type { VmId } from '../../model/ids.ts'
import type { Profile } from '../../model/scenario/schema.ts'
import type { Process } from '../kernel/process.ts'
import type { Run } from './run.ts'

export type Demand = {
  /** The VM's own, which percents are of. */
  baseMHz: number
  baseDirtyMBps: number
  profile: Profile
  /** What the profile wants now. */
  percent: number
  /** Over the profile, until it passes. */
  spike: Spike | null
  /** From 0 to 1 of a burst's period; drawn with the first burst. */
  phase: number | null
}

export type Spike =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'amount'; readonly cpuDemandMHz: number }

const CONSTANT: Profile = { kind: 'constant' }

export function followDemands(run: Run): void {
  for (const { id, cpuDemandMHz, dirtyMBps, profile = CONSTANT } of run.topology.vms.values()) {
    run.demands.set(id, {
      baseMHz: cpuDemandMHz,
      baseDirtyMBps: dirtyMBps,
      profile: CONSTANT,
      percent: 100,
      spike: null,
      phase: null,
    })
    beginProfile(run, id, profile)
  }
}

/** What cannot run here wants nothing, until it can. */
export function beginProfile(run: Run, vm: VmId, profile: Profile = CONSTANT): void {
  if (profile.kind === 'constant') return
  if (run.world.vms.get(vm)?.state.kind === 'outside') return
  const { cause } = run.kernel
  run.kernel.cause = run.emit({ kind: 'vm-demand-follows', vm, profile })
  followProfile(run, vm, profile)
  run.kernel.cause = cause
}

/** From now on the demand goes as the profile says; what it was before is forgotten. */
export function followProfile(run: Run, vm: VmId, profile: Profile): void {
  const demand = run.demands.get(vm)
  if (demand === undefined) return
  demand.profile = profile
  run.kernel.cancelOwner(profileOf(vm))
  const { cause } = run.kernel
  const lastsMs = takeStep(run, vm, demand)
  run.kernel.cause = cause
  if (lastsMs === null) return
  const body = goOn(run, vm, { demand, lastsMs })
  run.kernel.spawn(`demand of ${vm}`, [profileOf(vm)], body)
}

const profileOf = (vm: VmId): string => `demand of ${vm}`
const spikeOf = (vm: VmId): string => `spike of ${vm}`

function* goOn(
  run: Run,
  vm: VmId,
  { demand, lastsMs }: { demand: Demand; lastsMs: number },
): Process {
  const { cause } = run.kernel
  for (let ms: number | null = lastsMs; ms !== null; ms = takeStep(run, vm, demand)) {
    yield ms
    run.kernel.cause = cause
  }
}

/** How long the step lasts that begins now. */
function takeStep(run: Run, vm: VmId, demand: Demand): number | null {
  const { profile } = demand
  if (profile.kind === 'burst') demand.phase ??= run.random('burst phase', vm).next()
  const burstMs = profile.kind === 'burst' ? Math.floor((demand.phase ?? 0) * profile.everyMs) : 0
  const beginning = { dayMs: run.dayMs, burstMs }
  const { percent, lastsMs } = demandStep(profile, run.kernel.now, beginning)
  demand.percent = percent
  settle(run, vm, demand)
  return lastsMs
}

/** Another spike takes the place of one that has not passed yet. */
export function spikeDemand(run: Run, vm: VmId, spike: Spike, forMs: number): void {
  const demand = run.demands.get(vm)
  if (demand === undefined) return
  demand.spike = spike
  run.kernel.cancelOwner(spikeOf(vm))
  const { cause } = run.kernel
  settle(run, vm, demand)
  run.kernel.cause = cause
  run.kernel.spawn(`spike of ${vm}`, [spikeOf(vm)], pass(run, vm, { demand, forMs }))
}

function* pass(run: Run, vm: VmId, { demand, forMs }: { demand: Demand; forMs: number }): Process {
  yield forMs
  demand.spike = null
  settle(run, vm, demand)
}

type Base = { readonly cpuDemandMHz?: number | undefined; readonly dirtyMBps?: number | undefined }

/** Its own demand is another from now on; profile and spike go on over it. */
export function changeDemand(run: Run, vm: VmId, base: Base): void {
  const demand = run.demands.get(vm)
  if (demand === undefined) return
  demand.baseMHz = base.cpuDemandMHz ?? demand.baseMHz
  demand.baseDirtyMBps = base.dirtyMBps ?? demand.baseDirtyMBps
  run.emit({ kind: 'vm-demand-changed', vm, ...wantedNow(run, demand) })
}

function settle(run: Run, vm: VmId, demand: Demand): void {
  const now = run.world.vms.get(vm)
  if (now === undefined) return
  const wanted = wantedNow(run, demand)
  const same = wanted.cpuDemandMHz === now.cpuDemandMHz && wanted.dirtyMBps === now.dirtyMBps
  if (!same) run.emit({ kind: 'vm-demand-changed', vm, ...wanted })
}

function wantedNow({ hardware }: Run, { baseMHz, baseDirtyMBps, percent, spike }: Demand) {
  const times = spike?.kind === 'percent' ? spike.percent : percent
  const scaledMHz = Math.round((baseMHz * times) / 100)
  const cpuDemandMHz = spike?.kind === 'amount' ? spike.cpuDemandMHz : scaledMHz
  const asked = spike?.kind === 'amount' && baseMHz > 0 ? cpuDemandMHz / baseMHz : times / 100
  const part = 1 + (asked - 1) * hardware.dirtyFollows
  return { cpuDemandMHz, dirtyMBps: hundredths(baseDirtyMBps * part) }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100
