/**
 * Who gets how much of each host's CPU, worked out at the end of every instant in which a host's
 * VMs or their wishes changed. In between nothing changes: usage is piecewise constant.
 */
import { assert } from '../../base/assert.ts'
import type { HostLoadChanged } from '../../model/events/host.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../model/scenario/schema.ts'
import { type Host, occupies, type Vm } from '../../model/world.ts'
import { LAST_PRIORITY } from '../kernel/calendar.ts'
import type { Process } from '../kernel/process.ts'
import { type Claim, share } from '../physics/share.ts'
import { slowBoot } from './guest.ts'
import type { Run } from './run.ts'

/** How a platform divides a host among its VMs. */
export type Sharing = {
  /** Weight, floor and ceiling in MHz, which no event changes; the demand is the VM's. */
  readonly claim: (vm: VmSpec) => Omit<Claim, 'demand'>
  /** What becomes of the host's memory when these VMs are on it. */
  readonly memory: (host: HostSpec, vms: readonly VmSpec[]) => MemoryUse
  /** Divides the host's CPU where its VMs do not all stand side by side. */
  readonly divide?: (
    host: HostSpec,
    vms: readonly VmSpec[],
    claims: readonly Claim[],
  ) => readonly number[]
}

export type MemoryUse = {
  /** MB taken, what the host keeps included. */
  readonly usedMB: number
  /** Of each VM the factor, at least 1, by which the lack of memory slows it; none if it is 1. */
  readonly slowdowns: readonly number[]
}

/** What a VM claims of its host's CPU; how it is and what it wants is written at each look. */
type Guest = Required<Claim> & {
  readonly spec: VmSpec
  /** Its limit in MHz. */
  readonly most: number
  vm: Vm
  demand: number
  ceiling: number
}

type Division = Sharing & {
  readonly guests: ReadonlyMap<VmId, Guest>
  /** Hosts as they were when they were last looked at, if no VM has changed there since. */
  readonly settled: Map<HostId, Host>
}

export function keepLoads(run: Run, sharing: Sharing): void {
  const guests = new Map<VmId, Guest>()
  for (const vm of run.world.vms.values()) {
    const spec = run.topology.vms.get(vm.id)
    if (spec === undefined) assert(false, 'a VM of the world is in the topology', { vm: vm.id })
    const { weight = 1, floor = 0, ceiling = Number.POSITIVE_INFINITY } = sharing.claim(spec)
    guests.set(spec.id, { spec, most: ceiling, vm, weight, floor, ceiling, demand: 0 })
  }
  const settled = settledHosts(run)
  const body = watch(run, { ...sharing, guests, settled })
  run.kernel.spawn('host loads', [], body, { priority: LAST_PRIORITY })
}

/** A host is no longer when a VM takes another part of it; what befalls it changes its record. */
function settledHosts(run: Run): Map<HostId, Host> {
  const settled = new Map<HostId, Host>()
  run.observers.add((_, before, after) => {
    if (before === undefined || after === undefined || before === after) return
    if (takesTheSame(before, after)) return
    settled.delete(before.host ?? '')
    settled.delete(after.host ?? '')
  })
  return settled
}

function takesTheSame(before: Vm, after: Vm): boolean {
  const takes = occupies(after)
  if (occupies(before) !== takes) return false
  if (!takes) return true
  return (
    before.host === after.host &&
    before.cpuDemandMHz === after.cpuDemandMHz &&
    before.slowdown === after.slowdown &&
    wishOf(before) === wishOf(after)
  )
}

/** By what its demand goes. */
const wishOf = ({ state: { kind } }: Vm): string =>
  kind === 'moving' || kind === 'booting' ? kind : 'its own'

function* watch(run: Run, division: Division): Process {
  for (;;) {
    yield run.dirty.size > 0 ? 0 : run.changed
    const { cause } = run.kernel
    const dirty = [...run.dirty]
    run.dirty.clear()
    for (const host of dirty) {
      run.kernel.cause = cause
      settle(run, division, host)
    }
  }
}

/** What the host can do now, and so each of its cores. */
export function presentHost({ world }: Run, spec: HostSpec): HostSpec {
  const { cpuPercent = 100 } = world.hosts.get(spec.id) ?? {}
  return cpuPercent === 100 ? spec : { ...spec, coreMHz: (spec.coreMHz * cpuPercent) / 100 }
}

export function cpuCapacity({ sockets, coresPerSocket, coreMHz }: HostSpec): number {
  return sockets * coresPerSocket * coreMHz
}

function settle(run: Run, division: Division, host: HostId): void {
  const spec = run.topology.hosts.get(host)
  const now = run.world.hosts.get(host)
  if (spec === undefined || now === undefined || division.settled.get(host) === now) return
  const present = presentHost(run, spec)
  const carried = carriedBy(run, division, present)
  const shares = sharesOf(present, division, carried)
  const memory = division.memory(spec, carried.specs)
  const slowdowns = slow(run, carried, { shares, lacks: memory.slowdowns })
  const load = {
    cpuMHz: Math.round(sum(shares)),
    cpuDemandMHz: Math.round(carried.demand),
    ramMB: now.power === 'on' ? Math.round(memory.usedMB) : 0,
  }
  const { cpuMHz, cpuDemandMHz, ramMB } = now.load
  const same = cpuMHz === load.cpuMHz && cpuDemandMHz === load.cpuDemandMHz && ramMB === load.ramMB
  if (!same || slowdowns.length > 0) {
    run.emit({ kind: 'host-load-changed', host, ...load, slowdowns })
  }
  const then = run.world.hosts.get(host)
  if (division.divide === undefined && !carried.boots && then) division.settled.set(host, then)
}

type Given = { readonly shares: readonly number[]; readonly lacks: readonly number[] }

/** Boots go on as slow as that; of the VMs those are returned that are slower or faster now. */
function slow(run: Run, { guests, boots }: Carried, { shares, lacks }: Given) {
  const told: HostLoadChanged['slowdowns'][number][] = []
  for (let at = 0; at < guests.length; at++) {
    const { vm, demand } = guests[at] as Guest
    const slowdown = slowdownOf(demand, shares[at] ?? 0) * (lacks[at] ?? 1)
    if (boots && isBooting(vm)) slowBoot(run, vm.id, 1 / slowdown)
    if (slowdown !== vm.slowdown) told.push({ vm: vm.id, slowdown })
  }
  return told
}

const isBooting = ({ state }: Vm): boolean => state.kind === 'booting'

/** VMs that take something of a host. */
type Carried = {
  readonly guests: readonly Guest[]
  readonly specs: readonly VmSpec[]
  /** Of all claims. */
  readonly demand: number
  /** Some of the VMs boot. */
  readonly boots: boolean
}

function carriedBy(run: Run, { guests: known }: Division, { id, coreMHz }: HostSpec): Carried {
  const guests: Guest[] = []
  let boots = false
  let demand = 0
  for (const vm of run.residents(id)) {
    // Most VMs do nothing but run: they are asked no more.
    const justRuns = vm.state.kind === 'running'
    if (!justRuns && !occupies(vm)) continue
    const guest = known.get(vm.id) as Guest
    const { spec, most } = guest
    guest.vm = vm
    guest.ceiling = Math.min(most, spec.vcpus * coreMHz)
    guest.demand = justRuns ? vm.cpuDemandMHz : demandOf(run, vm, spec)
    demand += guest.demand
    boots ||= !justRuns && isBooting(vm)
    guests.push(guest)
  }
  return { guests, specs: guests.map(({ spec }) => spec), demand, boots }
}

/** A VM that stands still wants nothing; a booting one wants what a boot wants. */
export function demandOf(run: Run, vm: Vm, spec: VmSpec): number {
  switch (vm.state.kind) {
    case 'moving':
      return 0
    case 'booting': {
      const core = run.topology.hosts.get(vm.host ?? '')?.coreMHz ?? 0
      return Math.min(run.hardware.bootCpu, spec.vcpus * core)
    }
    default:
      return vm.cpuDemandMHz
  }
}

function sharesOf(
  host: HostSpec,
  { divide }: Division,
  { specs, guests }: Carried,
): readonly number[] {
  if (divide !== undefined) return divide(host, specs, guests)
  const shared = share(cpuCapacity(host), guests)
  // Reservations that together exceed the host are given up for all rather than kept for a few.
  return shared.ok ? shared.value.shares : withoutFloors(host, guests)
}

function withoutFloors(host: HostSpec, claims: readonly Claim[]): readonly number[] {
  const floorless = claims.map(({ floor: _, ...claim }) => claim)
  const shared = share(cpuCapacity(host), floorless)
  assert(shared.ok, 'claims without floors can always be shared')
  return shared.value.shares
}

const slowdownOf = (demand: number, got: number): number =>
  demand === 0 || got >= demand ? 1 : demand / Math.max(got, 1)

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}
