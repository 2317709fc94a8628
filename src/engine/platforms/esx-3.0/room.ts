/** What a host has unreserved, and how it shares what it has. ESX overcommits memory. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../../model/scenario/schema.ts'
import { cpuCapacity, type Sharing } from '../../mechanisms/host-load.ts'
import { reclaim } from '../../physics/memory.ts'
import { share } from '../../physics/share.ts'
import type { CapacityView, Need } from '../../policies/capacity.ts'
import { storageRefusal } from '../../policies/hosting.ts'
import { type Cluster, claimants, setOf } from './cluster.ts'

type Values = Cluster['values']

/** Overhead grows with memory and virtual CPUs; MB. */
export function overheadMB(values: Values, { ramMB, vcpus }: VmSpec): number {
  const memory = (values.overheadPerGB * ramMB) / 1_000
  return values.overheadBase + memory + values.overheadPerVcpu * (vcpus - 1)
}

/** What a host must back before it starts the VM. */
export function needOf({ values }: Cluster, vm: VmSpec): Need {
  return {
    cpuMHz: vm.cpuReservationMHz,
    ramMB: vm.ramReservationMB + overheadMB(values, vm),
  }
}

/** Unreserved capacity of each host as HA and VirtualCenter know it. */
export function capacityViews(cluster: Cluster, vm: VmSpec): readonly CapacityView[] {
  return cluster.hosts.map((host) => capacityView(cluster, vm, host))
}

export function capacityView(cluster: Cluster, vm: VmSpec, host: HostId): CapacityView {
  return viewWith(cluster, vm, { host, claims: claimants(cluster, host).map(({ id }) => id) })
}

/** Capacity as it was last known, where VirtualCenter is lost: HA still has what that told it. */
export function knownViews(cluster: Cluster, vm: VmSpec): readonly CapacityView[] {
  const { lastKnown } = cluster
  if (lastKnown === null) return capacityViews(cluster, vm)
  return cluster.hosts.map((host) =>
    viewWith(cluster, vm, { host, claims: [...setOf(lastKnown, host)] }),
  )
}

function viewWith(
  cluster: Cluster,
  vm: VmSpec,
  { host, claims }: { host: HostId; claims: readonly VmId[] },
): CapacityView {
  const { run, values } = cluster
  const spec = run.topology.hosts.get(host)
  if (spec === undefined) return { host, cpuMHz: 0, ramMB: 0, unfit: 'is not in the cluster' }
  const others = claims.filter((id) => id !== vm.id).flatMap((id) => run.topology.vms.get(id) ?? [])
  const needs = others.map((other) => needOf(cluster, other))
  return {
    host,
    cpuMHz: cpuCapacity(spec) - needs.reduce((sum, { cpuMHz }) => sum + cpuMHz, 0),
    ramMB: usable(values, spec) - needs.reduce((sum, { ramMB }) => sum + ramMB, 0),
    unfit: unfit(cluster, vm, { spec, others: others.length }),
  }
}

function unfit(
  cluster: Cluster,
  vm: VmSpec,
  { spec, others }: { spec: HostSpec; others: number },
): string | null {
  const { run, values, members, maintenance } = cluster
  if (maintenance.has(spec.id)) return 'is in maintenance mode or on its way there'
  if (!members.has(spec.id)) return 'is down'
  if (others >= values.maxVms) return `runs ${others} VMs, as many as it may`
  const lun = run.topology.luns.get(vm.lun)
  return storageRefusal(spec, lun, run.topology.arrays.get(lun?.array ?? ''))
}

/** Memory of the host for VMs and their overhead. */
export const usable = ({ serviceConsole, freePool }: Values, { ramMB }: HostSpec): number =>
  (ramMB - serviceConsole) * (1 - freePool)

export function sharing(values: Values): Sharing {
  const shares = { low: values.sharesLow, normal: values.sharesNormal, high: values.sharesHigh }
  const used = (vms: readonly VmSpec[]): number =>
    vms.reduce((sum, vm) => sum + guestMB(values, vm) + overheadMB(values, vm), 0)
  return {
    claim: ({ cpuShares, cpuReservationMHz, cpuLimitMHz, vcpus }) => ({
      weight: (typeof cpuShares === 'number' ? cpuShares : shares[cpuShares]) * vcpus,
      floor: cpuReservationMHz,
      ...(cpuLimitMHz === undefined ? {} : { ceiling: cpuLimitMHz }),
    }),
    memoryUsed: (_, vms) => values.serviceConsole + used(vms),
    memorySlowdowns: (host, vms) => memorySlowdowns(values, host, vms),
  }
}

/** What a guest wants of physical memory when pages that others have too are shared. */
const guestMB = (values: Values, { ramMB }: VmSpec): number => ramMB * (1 - values.pageSharing)

/** Physical memory by reservation, limit and shares; what a guest does not get is taken back. */
function memorySlowdowns(
  values: Values,
  host: HostSpec,
  vms: readonly VmSpec[],
): readonly number[] {
  const overhead = vms.reduce((sum, vm) => sum + overheadMB(values, vm), 0)
  const claims = vms.map((vm) => memoryClaim(values, vm))
  const shared = share(Math.max(0, usable(values, host) - overhead), claims)
  // Starts are refused before reservations exceed the host, but an override may shrink the host.
  const given = shared.ok ? shared.value.shares : claims.map(({ floor }) => floor)
  return vms.map((vm, index) => slowdown(values, vm, guestMB(values, vm) - (given[index] ?? 0)))
}

export function memoryClaim(values: Values, vm: VmSpec) {
  const { ramSharesLow: low, ramSharesNormal: normal, ramSharesHigh: high } = values
  const { ramShares, ramMB, ramReservationMB: floor, ramLimitMB } = vm
  const perMB = typeof ramShares === 'number' ? ramShares : { low, normal, high }[ramShares]
  const ceiling = ramLimitMB === undefined ? {} : { ceiling: ramLimitMB }
  return { demand: guestMB(values, vm), weight: perMB * ramMB, floor, ...ceiling }
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
