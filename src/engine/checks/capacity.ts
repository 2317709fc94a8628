import type { HostSpec } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import type { Host, World } from '../../model/world.ts'
import { occupies } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** CPU is never given twice; memory above the physical is paid for with speed; off means idle. */
export const capacity: Check = {
  name: 'capacity',
  onInstant: (world, { topology }: Trace) =>
    [...world.hosts.values()].flatMap((host) => {
      const spec = topology.hosts.get(host.id)
      return spec === undefined ? NONE : breaches(world, host, spec)
    }),
}

function breaches(
  world: World,
  { id, power, load, cpuPercent }: Host,
  spec: HostSpec,
): readonly string[] {
  const { cpuMHz, cpuDemandMHz, ramMB } = load
  const ratedMHz = spec.sockets * spec.coresPerSocket * spec.coreMHz
  const capacityMHz = (ratedMHz * cpuPercent) / 100
  const carried = `${id} carries ${cpuMHz} MHz and ${ramMB} MB`
  if (cpuMHz > capacityMHz) return [`${carried}, and has ${capacityMHz} MHz`]
  if (cpuMHz > cpuDemandMHz) return [`${carried}, and only ${cpuDemandMHz} MHz are wanted`]
  if (power !== 'on' && cpuMHz + ramMB > 0) return [`${carried}, and is ${power}`]
  if (ramMB <= spec.ramMB || isSlow(world, id)) return NONE
  return [`${carried}, has ${spec.ramMB} MB, and no VM on it is slower for that`]
}

const isSlow = ({ vms }: World, host: string): boolean =>
  [...vms.values()].some((vm) => vm.host === host && occupies(vm) && vm.slowdown > 1)
