/** Whether a VM can start on a node. Virtual Server does not overcommit memory. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { HostSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import type { Sum } from '../../../../model/sum.ts'
import type { Sharing } from '../../../mechanisms/host-load.ts'
import { refused } from '../../../policies/remedy.ts'
import { startTroubles } from '../../../policies/starting.ts'
import type { Cluster } from '../cluster.ts'

/** Why the start fails at this instant, or null. */
export function startRefusal(cluster: Cluster, vm: VmId, host: HostId): Refused | null {
  const { run, values, product } = cluster
  const spec = run.topology.vms.get(vm)
  const hostSpec = run.topology.hosts.get(host)
  if (spec === undefined || hostSpec === undefined) {
    return { reason: `there is no ${vm} or no ${host}`, remedy: null }
  }
  const { vms, freeMB } = cluster.rooms.of(hostSpec)
  const wantedMB = product.startMB(spec)
  const view = {
    host,
    vms,
    maxVms: values.maxVms,
    wantedMB,
    freeMB,
    saved: savedOn(cluster, vm),
    family: hostSpec.cpuFamily,
  }
  const why = refused(startTroubles(view))
  if (why?.remedy?.[0].kind !== 'memory') return why
  const { reason, remedy } = why
  return { reason, remedy, sum: memorySum(cluster, hostSpec, wantedMB) }
}

/** The same of a start at 0:00, which names the host once. */
export const atStart = (reason: string, host: HostId): string =>
  reason.startsWith(`${host} `) ? `${reason} at 0:00` : `${reason} on ${host} at 0:00`

function memorySum({ rooms, values }: Cluster, host: HostSpec, wantedMB: number): Sum {
  const { id, ramMB: hasMB } = host
  const reserveMB = values.hostReserve
  return { kind: 'memory', host: id, hasMB, reserveMB, guests: rooms.guestsOf(host), wantedMB }
}

function savedOn({ run, product }: Cluster, vm: VmId) {
  const family = run.topology.hosts.get(run.saved.get(vm)?.host ?? '')?.cpuFamily
  return family === undefined ? null : { how: product.kept, family }
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
    memory: (_, vms) => ({ usedMB: memoryTaken(values, vms), slowdowns: vms.map(() => 1) }),
  }
}
