/** What a platform cannot host at all, each with its rule in words. */

import type { HostId, LunId } from '../../model/ids.ts'
import type { Refused, Remedy } from '../../model/remedy.ts'
import type { ArraySpec, HostSpec, LunSpec, VmSpec } from '../../model/scenario/schema.ts'
import { diskLack, isZoned, notZoned, type StorageView } from '../../model/storage.ts'
import { refused, type Trouble, trouble } from './remedy.ts'

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

/** The same with all that the VM has too much of. */
export function vmRefused(vm: VmSpec, limits: VmLimits): Refused | null {
  const reason = vmRefusal(vm, limits)
  if (reason === null) return null
  const { maxVcpus, maxRamMB } = limits
  const cpus: Trouble = { reason, change: { kind: 'fewer-vcpus', amount: vm.vcpus - maxVcpus } }
  const memory: Trouble = { reason, change: { kind: 'less-memory', amount: vm.ramMB - maxRamMB } }
  const over = [...(vm.vcpus > maxVcpus ? [cpus] : []), ...(vm.ramMB > maxRamMB ? [memory] : [])]
  return refused(over)
}

/** The disk of a group that comes beside as many as there are needs a letter of its own. */
export function lettersTrouble(groups: number, letters: number): Trouble | null {
  if (groups < letters) return null
  const reason = `its group needs a drive letter, and a cluster has ${letters} for groups`
  return { reason, change: { kind: 'more-letters', amount: groups - letters + 1 } }
}

/** Hosts in the order drawn; those beyond the limit stay outside. */
export function hostRefusal(index: number, maxHosts: number): string | null {
  return index < maxHosts ? null : `a cluster has at most ${maxHosts} hosts here`
}

export const hostLimit = (index: number, maxHosts: number): Remedy => [
  { kind: 'host-limit', amount: index + 1 - maxHosts },
]

/** The refusal with the zoning or the adapters that the host would need. */
export function storageTrouble(
  host: HostSpec,
  lun: LunSpec | undefined,
  array: ArraySpec | undefined,
): Trouble | null {
  const reason = storageRefusal(host, lun, array)
  if (reason === null) return null
  if (lun === undefined || array === undefined) return { reason, change: null }
  if (!isZoned(lun, host.id)) {
    return { reason, change: { kind: 'zoning', host: host.id, lun: lun.id } }
  }
  return { reason, change: { kind: 'adapters', host: host.id, family: family(array.link) } }
}

/** What the host does not reach now of the storage that `storageTrouble` lets it have. */
export function diskless(view: StorageView, host: HostId, lun: LunId): Trouble | null {
  if (!isZoned(view.topology.luns.get(lun), host)) return null
  const lack = diskLack(view, host, lun)
  return lack === null ? null : trouble(lack.reason, { kind: 'storage-back', what: lack.what })
}

/** Whether a host is zoned to the LUN and speaks its array's language; reads on from its name. */
export function storageRefusal(
  host: HostSpec,
  lun: LunSpec | undefined,
  array: ArraySpec | undefined,
): string | null {
  if (lun === undefined || array === undefined) return 'finds the LUN on no array'
  if (!isZoned(lun, host.id)) return notZoned(lun.id)
  if (family(host.storageLink) === family(array.link)) return null
  const [adapters, spoken] = [family(host.storageLink), family(array.link)]
  return `has ${adapters} adapters and ${array.id} speaks ${spoken}`
}

const family = (link: HostSpec['storageLink']): string =>
  link === 'iscsi-1g' ? 'iSCSI' : 'Fibre Channel'
