/** Whether a VM can start on a node. Virtual Server does not overcommit memory. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../../model/scenario/schema.ts'
import { occupies } from '../../../model/world.ts'
import type { Sharing } from '../../mechanisms/host-load.ts'
import { fits } from '../../physics/memory.ts'
import type { Cluster } from './cluster.ts'

/** The reason why the start fails at this instant, or null. */
export function startRefusal(cluster: Cluster, vm: VmId, host: HostId): string | null {
  const { run, values } = cluster
  const spec = run.topology.vms.get(vm)
  const hostSpec = run.topology.hosts.get(host)
  if (spec === undefined || hostSpec === undefined) return `there is no ${vm} or no ${host}`
  const others = run
    .residents(host)
    .filter((other) => other.id !== vm && occupies(other))
    .flatMap(({ id }) => run.topology.vms.get(id) ?? [])
  if (others.length >= values.maxVms) return `${host} runs ${others.length} VMs, as many as it may`
  return memoryRefusal(cluster, spec, { hostSpec, others }) ?? cpuRefusal(cluster, vm, hostSpec)
}

function memoryRefusal(
  { product, values }: Cluster,
  vm: VmSpec,
  { hostSpec, others }: { hostSpec: HostSpec; others: readonly VmSpec[] },
): string | null {
  const memory = { physicalMB: hostSpec.ramMB, reserveMB: values.hostReserve }
  const guests = others.map((other) => ({ ramMB: product.startMB(other), overheadMB: 0 }))
  const { freeMB } = fits(memory, guests)
  const wanted = product.startMB(vm)
  return wanted <= freeMB ? null : `${wanted} MB wanted, ${Math.max(0, freeMB)} MB free`
}

/** A saved state holds the state of a CPU: it can be restored on the same family only. */
function cpuRefusal({ run, product }: Cluster, vm: VmId, hostSpec: HostSpec): string | null {
  const saved = run.saved.get(vm)
  const source = saved && run.topology.hosts.get(saved.host)
  if (source === undefined || source.cpuFamily === hostSpec.cpuFamily) return null
  return `${product.kept} on ${source.cpuFamily}, and ${hostSpec.id} has ${hostSpec.cpuFamily}`
}

type MemoryValues = Pick<Cluster['values'], 'hostReserve' | 'memoryOverhead'>

/** All of a VM's memory stands in RAM. */
export const startMB = ({ memoryOverhead }: MemoryValues, { ramMB }: VmSpec): number =>
  ramMB + memoryOverhead

function memoryTaken(values: MemoryValues, vms: readonly VmSpec[]) {
  return vms.reduce((sum, vm) => sum + startMB(values, vm), values.hostReserve)
}

/** Bytes of a saved state: RAM times the share that is written. */
export function savedBytes({ run, values }: Cluster, vm: VmId): number {
  const ramMB = run.topology.vms.get(vm)?.ramMB ?? 0
  return Math.round(ramMB * 1_000_000 * values.savedShare)
}

/** CPU by weight between reserve and maximum; memory all or nothing, so it never slows a VM. */
export function sharing(values: Cluster['values']): Sharing {
  const weights = { low: values.weightLow, normal: values.weightNormal, high: values.weightHigh }
  return {
    claim: ({ cpuShares, cpuReservationMHz, cpuLimitMHz, vcpus }) => ({
      weight: (typeof cpuShares === 'number' ? cpuShares : weights[cpuShares]) * vcpus,
      floor: cpuReservationMHz,
      ...(cpuLimitMHz === undefined ? {} : { ceiling: cpuLimitMHz }),
    }),
    memoryUsed: (_, vms) => memoryTaken(values, vms),
    memorySlowdowns: (_, vms) => vms.map(() => 1),
  }
}
