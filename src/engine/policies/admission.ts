/** Slots of an HA cluster: how many host failures it still survives, and whether a VM may start. */
import type { Change, Refused } from '../../model/remedy.ts'
import type { FailoverCapacity } from '../../model/world.ts'

/** MHz and MB of each host that counts, and of each VM that is on. */
export type SlotView = {
  readonly hosts: readonly { readonly cpuMHz: number; readonly ramMB: number }[]
  readonly vms: readonly { readonly cpuReservationMHz: number; readonly ramMB: number }[]
  readonly configured: number
  /** MHz of a slot when no VM reserves more, above 0. */
  readonly slotMinimumMHz: number
}

/** What rule B asks beside that. */
export type ReservationSlotView = Omit<SlotView, 'vms'> & {
  readonly vms: readonly {
    readonly cpuReservationMHz: number
    readonly ramReservationMB: number
    readonly overheadMB: number
  }[]
  /** MB of a slot when no VM reserves more. */
  readonly slotMinimumMB: number
}

export type Slots = FailoverCapacity & {
  readonly slot: Slot
  /** In the order of the hosts. */
  readonly slotsPerHost: readonly number[]
  readonly used: number
  /** Free when as many hosts as configured are lost, those with the most slots first. */
  readonly available: number
}

type Slot = { readonly cpuMHz: number; readonly ramMB: number }

/**
 * The largest VM sets the slot, by configured memory and not by reservation; the smallest host sets
 * the slots of every host. Source: VMware support on HA failover capacity, "ESX 3.02 and earlier";
 * the CPU part is assumed (Failover Lab fact sheet ESX 3.0, 2.3 rule A).
 */
export function slotsRuleA({ hosts, vms, configured, slotMinimumMHz }: SlotView): Slots {
  const slot = {
    cpuMHz: most(slotMinimumMHz, vms, (vm) => vm.cpuReservationMHz),
    ramMB: most(0, vms, (vm) => vm.ramMB),
  }
  const smallest = ascending(hosts.map((host) => slotsOf(host, slot)))[0] ?? 0
  return counted({ slot, slotsPerHost: hosts.map(() => smallest), used: vms.length, configured })
}

/**
 * The largest reservations set the slot, that of memory with the VM's overhead; every host has the
 * slots that it has. Source: Duncan Epping, "HA and slot sizes" (2009), for VirtualCenter 2.5 to
 * 4.1 (Failover Lab fact sheet ESX 3.0, 2.3 rule B).
 */
export function slotsRuleB(view: ReservationSlotView): Slots {
  const { hosts, vms, configured, slotMinimumMHz, slotMinimumMB } = view
  const slot = {
    cpuMHz: most(slotMinimumMHz, vms, (vm) => vm.cpuReservationMHz),
    ramMB: most(slotMinimumMB, vms, (vm) => vm.ramReservationMB + vm.overheadMB),
  }
  const slotsPerHost = hosts.map((host) => slotsOf(host, slot))
  return counted({ slot, slotsPerHost, used: vms.length, configured })
}

/** A slot without memory takes none, so the CPU alone decides. */
function slotsOf(host: Slot, slot: Slot): number {
  const byCpu = Math.floor(host.cpuMHz / slot.cpuMHz)
  return slot.ramMB === 0 ? byCpu : Math.min(byCpu, Math.floor(host.ramMB / slot.ramMB))
}

function most<Item>(least: number, items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((largest, item) => Math.max(largest, size(item)), least)
}

function counted(slots: Omit<Slots, 'current' | 'available'>): Slots {
  const { slotsPerHost, used, configured } = slots
  const current = slotsPerHost.length - keptFor(used, slotsPerHost)
  const available = Math.max(0, slotsLeft(slotsPerHost, configured) - used)
  return { ...slots, current, available }
}

/** How many hosts must be left, at least one; one more than there are when all are too few. */
function keptFor(used: number, slotsPerHost: readonly number[]): number {
  let sum = 0
  const enough = ascending(slotsPerHost).findIndex((slots) => {
    sum += slots
    return sum >= used
  })
  return (enough === -1 ? slotsPerHost.length : enough) + 1
}

/** With the hosts lost that have the most slots. */
function slotsLeft(slotsPerHost: readonly number[], lost: number): number {
  const kept = ascending(slotsPerHost).slice(0, Math.max(0, slotsPerHost.length - lost))
  return kept.reduce((sum, slots) => sum + slots, 0)
}

const ascending = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((a, b) => a - b)

/** Why strict admission control refuses the state after a power-on, or null. */
export function admissionRefusal(after: Slots, hosts: number): Refused | null {
  const { configured, current, slot, slotsPerHost, used } = after
  if (current >= configured) return null
  const wanted = used === 1 ? '1 VM needs a slot' : `${used} VMs need ${used} slots`
  const left = slotsLeft(slotsPerHost, configured)
  const reason =
    `${wanted} of ${Math.ceil(slot.ramMB)} MB and ${slot.cpuMHz} MHz; ` +
    `with ${configured} of ${hosts} hosts lost ${left} are left`
  const change: Change | null =
    left > 0 ? { kind: 'fewer-slots', amount: used - left } : moreHosts(after)
  const sum = { kind: 'slots', slot, slotsPerHost, lost: configured, left, used } as const
  return { reason, remedy: change === null ? null : [change], sum }
}

/** As many like the largest as leave enough slots; null where even the largest has none. */
function moreHosts({ slotsPerHost, configured, used }: Slots): Change | null {
  const largest = Math.max(0, ...slotsPerHost)
  if (largest === 0) return null
  const grown = [...slotsPerHost]
  while (grown.length <= configured || slotsLeft(grown, configured) < used) grown.push(largest)
  return { kind: 'more-hosts', amount: grown.length - slotsPerHost.length }
}
