/** What a host has unreserved, and how it shares what it has. ESX overcommits memory. */
import { assert } from '../../../../base/assert.ts'
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import { cpuCapacity, type MemoryUse, type Sharing } from '../../../mechanisms/host-load.ts'
import { taxedWeight } from '../../../physics/idle-tax.ts'
import { reclaim } from '../../../physics/memory.ts'
import { type Claim, share } from '../../../physics/share.ts'
import type { CapacityView, Need } from '../../../policies/capacity.ts'
import { diskless, storageTrouble } from '../../../policies/hosting.ts'
import { type Trouble, trouble } from '../../../policies/remedy.ts'
import { type Cluster, setOf, type Terms } from '../cluster.ts'
import { usable } from '../ha/cluster-capacity.ts'
import { type Backed, backedBy, reservedBy } from './backing.ts'
import { type Claims, onHost } from './division.ts'

type Values = Cluster['values']

/** Overhead grows with memory and virtual CPUs; MB. */
export function overheadMB(values: Values, { ramMB, vcpus }: VmSpec): number {
  const memory = (values.overheadPerGB * ramMB) / 1_000
  return values.overheadBase + memory + values.overheadPerVcpu * (vcpus - 1)
}

export function termsOf(values: Values, vm: VmSpec): Terms {
  const overhead = overheadMB(values, vm)
  const ram = memoryClaim(values, vm)
  return {
    spec: vm,
    need: { cpuMHz: vm.cpuReservationMHz, ramMB: vm.ramReservationMB + overhead },
    overheadMB: overhead,
    cpu: cpuClaim(values, vm),
    ram,
    busy: { ...ram, demand: vm.workingSetMB },
  }
}

/** What a host must back before it starts the VM. */
export const needOf = (cluster: Cluster, vm: VmSpec): Need => termsAt(cluster, vm).need

/** Unreserved capacity of a host as HA and VirtualCenter know it. */
export function capacityView(cluster: Cluster, vm: VmSpec, host: HostId): CapacityView {
  return viewWith(cluster, vm, { host, backed: backedBy(cluster, host) })
}

/** Capacity as it was last known, where VirtualCenter is lost: HA still has what that told it. */
export function knownViews(cluster: Cluster, vm: VmSpec): readonly CapacityView[] {
  return cluster.hosts.map((host) =>
    viewWith(cluster, vm, { host, backed: knownBacked(cluster, host) }),
  )
}

export function knownBacked(cluster: Cluster, host: HostId): Backed {
  const { lastKnown } = cluster
  if (lastKnown === null) return backedBy(cluster, host)
  return reservedBy(cluster, [...setOf(lastKnown, host)])
}

function viewWith(
  cluster: Cluster,
  vm: VmSpec,
  { host, backed }: { host: HostId; backed: Backed },
): CapacityView {
  const { run, values } = cluster
  const spec = run.topology.hosts.get(host)
  if (spec === undefined) return { host, cpuMHz: 0, ramMB: 0, unfit: 'is not in the cluster' }
  const { vms: others, cpuMHz, ramMB } = without(cluster, backed, vm.id)
  const troubles = troublesOf(cluster, vm, { spec, others: others.length })
  return {
    host,
    cpuMHz: cpuCapacity(spec) - cpuMHz,
    ramMB: usable(values, spec) - ramMB,
    unfit: troubles[0]?.reason ?? null,
    troubles,
  }
}

/** What the host has promised to the VM itself is not in its way. */
function without(cluster: Cluster, backed: Backed, vm: VmId): Backed {
  const { vms } = backed
  if (!vms.includes(vm)) return backed
  return reservedBy(
    cluster,
    vms.filter((other) => other !== vm),
  )
}

/** All that keeps the host from the VM whatever its capacity, what an operator is told first. */
function troublesOf(
  cluster: Cluster,
  vm: VmSpec,
  { spec, others }: { spec: HostSpec; others: number },
): readonly Trouble[] {
  const { run, values, hosts, members, maintenance } = cluster
  const { id: host } = spec
  const troubles: Trouble[] = []
  if (maintenance.has(host)) troubles.push(trouble(MAINTENANCE, { kind: 'host-resumes', host }))
  // A host outside the cluster is asked for its own VMs only.
  const out = !members.has(host) && hosts.includes(host)
  if (out && maintenance.get(host) !== 'in') {
    troubles.push(trouble('is down', { kind: 'host-back', host }))
  }
  const amount = others - values.maxVms + 1
  if (amount > 0) {
    const reason = `runs ${others} VMs, as many as it may`
    troubles.push(trouble(reason, { kind: 'fewer-vms', host, amount }))
  }
  const lun = run.topology.luns.get(vm.lun)
  const array = run.topology.arrays.get(lun?.array ?? '')
  const wrong = storageTrouble(spec, lun, array)
  if (wrong !== null) troubles.push(wrong)
  const lacking = diskless(run, host, vm.lun)
  if (lacking !== null) troubles.push(lacking)
  return troubles
}

const MAINTENANCE = 'is in maintenance mode or on its way there'

export function sharing(cluster: Cluster): Sharing {
  return {
    claim: (vm) => termsAt(cluster, vm).cpu,
    memory: (host, vms) => memoryUse(cluster, host, vms),
    ...(cluster.pools === null ? {} : { divide: byPools(cluster) }),
  }
}

const byPools =
  (cluster: Cluster): NonNullable<Sharing['divide']> =>
  (host, vms, claims) =>
    onHost(cluster, cpuCapacity(host), { resource: 'cpu', vms, claims })

/** Of a VM of the run. */
export function termsAt({ terms }: Cluster, { id }: { readonly id: VmId }): Terms {
  const known = terms.get(id)
  if (known === undefined) assert(false, 'a VM of the run has its terms', { vm: id })
  return known
}

function cpuClaim(values: Values, vm: VmSpec): Omit<Claim, 'demand'> {
  const { sharesLow: low, sharesNormal: normal, sharesHigh: high } = values
  const { cpuShares, cpuReservationMHz: floor, cpuLimitMHz, vcpus } = vm
  const perCpu = typeof cpuShares === 'number' ? cpuShares : { low, normal, high }[cpuShares]
  const ceiling = cpuLimitMHz === undefined ? {} : { ceiling: cpuLimitMHz }
  return { weight: perCpu * vcpus, floor, ...ceiling }
}

/** What a guest wants of physical memory when pages that others have too are shared. */
const guestMB = (values: Values, { ramMB }: VmSpec): number => ramMB * (1 - values.pageSharing)

/** Physical memory by reservation, limit and taxed shares; what a guest lacks is taken back. */
function memoryUse(cluster: Cluster, host: HostSpec, vms: readonly VmSpec[]): MemoryUse {
  const { values } = cluster
  let overhead = 0
  let wanted = 0
  let used = 0
  let limited = cluster.pools !== null
  for (const vm of vms) {
    const { ram, overheadMB } = termsAt(cluster, vm)
    overhead += overheadMB
    wanted += ram.demand
    used += ram.demand + overheadMB
    limited ||= ram.ceiling !== undefined
  }
  const usedMB = values.serviceConsole + used
  const capacity = Math.max(0, usable(values, host) - overhead)
  if (wanted <= capacity && !limited) return { usedMB, slowdowns: [] }
  const claims = vms.map((vm) => termsAt(cluster, vm).ram)
  const given = memoryGiven(cluster, capacity, { resource: 'ram', vms, claims })
  const missing = (at: number): number => (claims[at]?.demand ?? 0) - (given[at] ?? 0)
  return { usedMB, slowdowns: vms.map((vm, at) => slowdown(values, vm, missing(at))) }
}

function memoryGiven(cluster: Cluster, capacity: number, all: Claims): readonly number[] {
  if (cluster.pools !== null) return onHost(cluster, capacity, all)
  const shared = share(capacity, all.claims)
  // Starts are refused before reservations exceed the host, but an override may shrink the host.
  return shared.ok ? shared.value.shares : all.claims.map(({ floor = 0 }) => floor)
}

function memoryClaim(values: Values, vm: VmSpec): Claim {
  const { ramSharesLow: low, ramSharesNormal: normal, ramSharesHigh: high, idleTax } = values
  const { ramShares, ramMB, ramReservationMB: floor, ramLimitMB, workingSetMB } = vm
  const perMB = typeof ramShares === 'number' ? ramShares : { low, normal, high }[ramShares]
  const ceiling = ramLimitMB === undefined ? {} : { ceiling: ramLimitMB }
  const used = { shares: perMB * ramMB, active: Math.min(1, workingSetMB / ramMB) }
  return { demand: guestMB(values, vm), weight: taxedWeight(used, idleTax), floor, ...ceiling }
}

/** Balloon up to its cap, then swap. */
function slowdown(values: Values, vm: VmSpec, missingMB: number): number {
  if (missingMB <= 0) return 1
  const { balloonCap, balloonSlowdown, swapSlowdown } = values
  const { ramMB, ramReservationMB: reservedMB } = vm
  const taken = reclaim({ ramMB, reservedMB, balloonPart: balloonCap }, missingMB)
  const full = balloonCap === 0 ? 0 : taken.balloonMB / (balloonCap * ramMB)
  return 1 + balloonSlowdown * full + (swapSlowdown * taken.swapMB) / ramMB
}
