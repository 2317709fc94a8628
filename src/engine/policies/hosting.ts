/** What a platform cannot host at all, each with its rule in words. */
import type { ArraySpec, HostSpec, LunSpec, VmSpec } from '../../model/scenario/schema.ts'

export type VmLimits = { readonly maxVcpus: number; readonly maxRamMB: number }

export function vmRefusal(vm: VmSpec, { maxVcpus, maxRamMB }: VmLimits): string | null {
  if (vm.vcpus > maxVcpus) {
    return `it has ${vm.vcpus} virtual CPUs, and a VM has at most ${maxVcpus} here`
  }
  if (vm.ramMB > maxRamMB) {
    return `it has ${vm.ramMB} MB of memory, and a VM has at most ${maxRamMB} MB here`
  }
  return null
}

/** Hosts in the order drawn; those beyond the limit stay outside. */
export function hostRefusal(index: number, maxHosts: number): string | null {
  return index < maxHosts ? null : `a cluster has at most ${maxHosts} hosts here`
}

/** Whether a host's adapters speak the language of the LUN's array; reads on from its name. */
export function storageRefusal(
  host: HostSpec,
  lun: LunSpec | undefined,
  array: ArraySpec | undefined,
): string | null {
  if (lun === undefined || array === undefined) return 'finds the LUN on no array'
  if (family(host.storageLink) === family(array.link)) return null
  const [adapters, spoken] = [family(host.storageLink), family(array.link)]
  return `has ${adapters} adapters and ${array.id} speaks ${spoken}`
}

const family = (link: HostSpec['storageLink']): string =>
  link === 'iscsi-1g' ? 'iSCSI' : 'Fibre Channel'
