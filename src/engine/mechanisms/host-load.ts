/**
 * Who gets how much of each host's CPU, worked out at the end of every instant in which a host's
 * VMs or their wishes changed. In between nothing changes: usage is piecewise constant.
 */
import { assert } from '../../base/assert.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../model/scenario/schema.ts'
import { occupies, type Vm } from '../../model/world.ts'
import { LAST_PRIORITY } from '../kernel/calendar.ts'
import type { Process } from '../kernel/process.ts'
import { type Claim, share } from '../physics/share.ts'
import { slowBoot } from './guest.ts'
import type { Run } from './run.ts'

/** How a platform divides a host among its VMs. */
export type Sharing = {
  /** Weight, floor and ceiling in MHz; the demand is the VM's. */
  readonly claim: (vm: VmSpec) => Omit<Claim, 'demand'>
  /** MB of the host's memory taken when these VMs are on it, what the host keeps included. */
  readonly memoryUsed: (host: HostSpec, vms: readonly VmSpec[]) => number
  /** Of each VM the factor, at least 1, by which the lack of memory slows it. */
  readonly memorySlowdowns: (host: HostSpec, vms: readonly VmSpec[]) => readonly number[]
  /** Divides the host's CPU where its VMs do not all stand side by side. */
  readonly divide?: (
    host: HostSpec,
    vms: readonly VmSpec[],
    claims: readonly Claim[],
  ) => readonly number[]
}

export function keepLoads(run: Run, sharing: Sharing): void {
  run.kernel.spawn('host loads', [], watch(run, sharing), { priority: LAST_PRIORITY })
}

function* watch(run: Run, sharing: Sharing): Process {
  for (;;) {
    yield run.dirty.size > 0 ? 0 : run.changed
    const { cause } = run.kernel
    const dirty = [...run.dirty]
    run.dirty.clear()
    for (const host of dirty) {
      run.kernel.cause = cause
      settle(run, sharing, host)
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

function settle(run: Run, sharing: Sharing, host: HostId): void {
  const spec = run.topology.hosts.get(host)
  const now = run.world.hosts.get(host)
  if (spec === undefined || now === undefined) return
  const vms = run.residents(host).filter(occupies)
  const specs = vms.map(({ id }) => specOf(run, id))
  const demands = vms.map((vm, index) => demandOf(run, vm, specs[index] as VmSpec))
  const shares = sharesOf(presentHost(run, spec), sharing, { specs, demands })
  const factors = sharing.memorySlowdowns(spec, specs)
  const slowdowns: { vm: VmId; slowdown: number }[] = []
  for (let index = 0; index < vms.length; index++) {
    const vm = vms[index] as Vm
    const byCpu = slowdownOf(demands[index] ?? 0, shares[index] ?? 0)
    const slowdown = byCpu * (factors[index] ?? 1)
    if (vm.state.kind === 'booting') slowBoot(run, vm.id, 1 / slowdown)
    if (slowdown !== vm.slowdown) slowdowns.push({ vm: vm.id, slowdown })
  }
  const on = now.power === 'on'
  const load = {
    cpuMHz: Math.round(sum(shares)),
    cpuDemandMHz: Math.round(sum(demands)),
    ramMB: on ? Math.round(sharing.memoryUsed(spec, specs)) : 0,
  }
  const { cpuMHz, cpuDemandMHz, ramMB } = now.load
  const same = cpuMHz === load.cpuMHz && cpuDemandMHz === load.cpuDemandMHz && ramMB === load.ramMB
  if (same && slowdowns.length === 0) return
  run.emit({ kind: 'host-load-changed', host, ...load, slowdowns })
}

export function specOf(run: Run, vm: VmId): VmSpec {
  const spec = run.topology.vms.get(vm)
  if (spec === undefined) assert(false, 'a VM of the world is in the topology', { vm })
  return spec
}

/** A VM that stands still wants nothing; a booting one wants what a boot wants. */
export function demandOf(run: Run, vm: Vm, spec: VmSpec): number {
  if (vm.state.kind === 'moving') return 0
  if (vm.state.kind !== 'booting') return vm.cpuDemandMHz
  const core = run.topology.hosts.get(vm.host ?? '')?.coreMHz ?? 0
  return Math.min(run.hardware.bootCpu, spec.vcpus * core)
}

function sharesOf(
  host: HostSpec,
  sharing: Sharing,
  { specs, demands }: { specs: readonly VmSpec[]; demands: readonly number[] },
): readonly number[] {
  const claims = specs.map((spec, index) => {
    const { weight = 1, floor = 0, ceiling } = sharing.claim(spec)
    const cores = spec.vcpus * host.coreMHz
    const most = Math.min(ceiling ?? cores, cores)
    return { weight, floor, ceiling: most, demand: demands[index] ?? 0 }
  })
  if (sharing.divide !== undefined) return sharing.divide(host, specs, claims)
  const shared = share(cpuCapacity(host), claims)
  // Reservations that together exceed the host are given up for all rather than kept for a few.
  return shared.ok ? shared.value.shares : withoutFloors(host, claims)
}

function withoutFloors(host: HostSpec, claims: readonly Claim[]): readonly number[] {
  const floorless = claims.map(({ floor: _, ...claim }) => claim)
  const shared = share(cpuCapacity(host), floorless)
  assert(shared.ok, 'claims without floors can always be shared')
  return shared.value.shares
}

const slowdownOf = (demand: number, got: number): number =>
  demand === 0 || got >= demand ? 1 : demand / Math.max(got, 1)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
