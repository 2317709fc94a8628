/** What a platform's own limits say of a thing that is put somewhere: each rule in words. */

import { memoryRule } from '../../../model/lint/memory.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import type {
  ArraySpec,
  HostSpec,
  LunSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'
import { isZoned } from '../../../model/storage.ts'

export type Limited = {
  readonly sheet: Pick<PlatformSheet, 'parameters'>
  /** By the scenario, for this platform. */
  readonly overrides: Readonly<Record<string, number>>
}

/** A limit by the first of these names that the platform has. */
function limit({ sheet, overrides }: Limited, ...keys: readonly string[]): number {
  const key = keys.find((one) => Object.hasOwn(sheet.parameters, one))
  if (key === undefined) return Number.POSITIVE_INFINITY
  return overrides[key] ?? sheet.parameters[key]?.value ?? Number.POSITIVE_INFINITY
}

/** Why the platform would keep one more host outside its cluster; null where it takes it. */
export function hostRule(limits: Limited, { hosts }: Scenario): string | null {
  const most = limit(limits, 'maxNodes', 'maxHosts')
  if (hosts.length < most) return null
  return `a cluster has at most ${most} hosts here, and ${hosts.length} are drawn`
}

/** What of a VM a host asks about. */
export type Sized = Pick<VmSpec, 'id' | 'on' | 'vcpus' | 'ramMB' | 'ramReservationMB' | 'lun'>

/** Why the platform would not run the VM with that home; null where none of its limits is met. */
export function vmRule(
  limits: Limited,
  scenario: Scenario,
  { vm, home }: { readonly vm: Sized; readonly home: string },
): string | null {
  const [maxVcpus, maxRam, maxVms] = [
    limit(limits, 'maxVcpus'),
    limit(limits, 'maxRam'),
    limit(limits, 'maxVms'),
  ]
  if (vm.vcpus > maxVcpus) {
    return `a VM has at most ${counted(maxVcpus, 'virtual CPU')} here, and ${vm.id} has ${vm.vcpus}`
  }
  if (vm.ramMB > maxRam) {
    return `a VM has at most ${maxRam} MB here, and ${vm.id} has ${vm.ramMB} MB`
  }
  const there = scenario.vms.filter(
    (other) => other.on && other.home === home && other.id !== vm.id,
  )
  if (vm.on && there.length >= maxVms) {
    return `a host runs at most ${maxVms} VMs here, and ${home} has ${there.length}`
  }
  const host = scenario.hosts.find(({ id }) => id === home)
  const room = vm.on && host ? roomRule(limits, host, { vm, there }) : null
  return room ?? pathRule(scenario, home, vm.lun)
}

/** Memory that must be free, or unreserved, for the VM to start at 0:00; overhead included. */
function roomRule(
  { sheet, overrides }: Limited,
  host: HostSpec,
  { vm, there }: { readonly vm: Sized; readonly there: readonly Sized[] },
): string | null {
  const usual = Object.entries(sheet.parameters).map(([key, { value }]) => [key, value] as const)
  const values = { ...Object.fromEntries(usual), ...overrides }
  const { needMB, roomMB } = memoryRule({ values })
  const [room, wanted] = [Math.floor(roomMB(host)), Math.ceil(needMB(vm))]
  const taken = Math.ceil(there.reduce((sum, other) => sum + needMB(other), 0))
  if (taken + wanted <= room) return null
  const left = Math.max(0, room - taken)
  const sum = `${host.id} has ${room} MB for VMs and ${left} MB of them left`
  return `${sum}, and ${vm.id} takes ${wanted} MB to start`
}

/** Why a host has no path to a LUN, on any platform; null where it has one. */
export function pathRule({ hosts, luns, arrays }: Scenario, host: string, lun: string) {
  const spec = luns.find(({ id }) => id === lun)
  const array = arrays.find(({ id }) => id === spec?.array)
  const home = hosts.find(({ id }) => id === host)
  if (spec === undefined || array === undefined || home === undefined) return null
  return unlinked(home, spec, array)
}

function unlinked(host: HostSpec, lun: LunSpec, array: ArraySpec): string | null {
  if (!isZoned(lun, host.id)) return `${lun.id} is not zoned to ${host.id}`
  const [adapters, spoken] = [family(host), family({ storageLink: array.link })]
  if (adapters === spoken) return null
  return `${host.id} has ${adapters} adapters, and ${array.id} with ${lun.id} speaks ${spoken}`
}

const family = ({ storageLink }: Pick<HostSpec, 'storageLink'>): string =>
  storageLink === 'iscsi-1g' ? 'iSCSI' : 'Fibre Channel'

const counted = (amount: number, thing: string): string =>
  amount === 1 ? `1 ${thing}` : `${amount} ${thing}s`
