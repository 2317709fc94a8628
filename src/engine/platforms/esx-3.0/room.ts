/** What a host has unreserved, and how it shares what it has. ESX overcommits memory. */
import type { HostId } from '../../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../../model/scenario/schema.ts'
import { cpuCapacity, type Sharing } from '../../mechanisms/host-load.ts'
import { reclaim } from '../../physics/memory.ts'
import type { CapacityView, Need } from '../../policies/capacity.ts'
import { storageRefusal } from '../../policies/hosting.ts'
import { type Cluster, claimants } from './cluster.ts'

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
  const { run, values } = cluster
  const spec = run.topology.hosts.get(host)
  if (spec === undefined) return { host, cpuMHz: 0, ramMB: 0, unfit: 'is not in the cluster' }
  const others = claimants(cluster, host)
    .filter(({ id }) => id !== vm.id)
    .flatMap(({ id }) => run.topology.vms.get(id) ?? [])
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
  const { run, values, members } = cluster
  if (!members.has(spec.id)) return 'is down'
  if (others >= values.maxVms) return `runs ${others} VMs, as many as it may`
  const lun = run.topology.luns.get(vm.lun)
  return storageRefusal(spec, lun, run.topology.arrays.get(lun?.array ?? ''))
}

const usable = (values: Values, host: HostSpec): number => host.ramMB - values.serviceConsole

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
    memorySlowdown: (host, vms) => memorySlowdown(values, vms, used(vms) - usable(values, host)),
  }
}

const guestMB = (values: Values, { ramMB }: VmSpec): number => ramMB * (1 - values.pageSharing)

/** What is missing is taken from all guests alike: by balloon up to its cap, then by swapping. */
function memorySlowdown(values: Values, vms: readonly VmSpec[], missingMB: number): number {
  const ramMB = vms.reduce((sum, vm) => sum + vm.ramMB, 0)
  if (missingMB <= 0 || ramMB === 0) return 1
  const reservedMB = vms.reduce((sum, vm) => sum + vm.ramReservationMB, 0)
  const { balloonCap, balloonSlowdown, swapSlowdown } = values
  const taken = reclaim({ ramMB, reservedMB, balloonPart: balloonCap }, missingMB)
  const full = balloonCap === 0 ? 0 : taken.balloonMB / (balloonCap * ramMB)
  return 1 + balloonSlowdown * full + (swapSlowdown * taken.swapMB) / ramMB
}
