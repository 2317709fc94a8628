/** Slot rule A of ESX 3.0: how many host failures a cluster still survives. */
import type { FailoverCapacity } from '../../model/world.ts'

/** MHz and MB of each host that counts, and of each VM that is on. */
export type SlotView = {
  readonly hosts: readonly { readonly cpuMHz: number; readonly ramMB: number }[]
  readonly vms: readonly { readonly cpuReservationMHz: number; readonly ramMB: number }[]
  readonly configured: number
  /** MHz of a slot when no VM reserves more. */
  readonly slotMinimumMHz: number
}

export type Slots = FailoverCapacity & {
  readonly slot: { readonly cpuMHz: number; readonly ramMB: number }
  readonly slotsPerHost: number
  readonly used: number
}

/**
 * The largest VM sets the slot, by configured memory and not by reservation; the smallest host sets
 * the slots of every host. Source: VMware support on HA failover capacity, "ESX 3.02 and earlier";
 * the CPU part is assumed (Failover Lab fact sheet ESX 3.0, 2.3 rule A).
 */
export function slotsRuleA({ hosts, vms, configured, slotMinimumMHz }: SlotView): Slots {
  const slot = {
    cpuMHz: Math.max(slotMinimumMHz, ...vms.map((vm) => vm.cpuReservationMHz)),
    ramMB: Math.max(0, ...vms.map((vm) => vm.ramMB)),
  }
  const slotsPerHost = Math.min(
    ...hosts.map(({ cpuMHz, ramMB }) =>
      Math.min(Math.floor(ramMB / Math.max(slot.ramMB, 1)), Math.floor(cpuMHz / slot.cpuMHz)),
    ),
  )
  const used = vms.length
  const survived = hosts
    .map((_, lost) => lost)
    .filter((k) => (hosts.length - k) * slotsPerHost >= used)
  const current = Math.max(-1, ...survived)
  return { configured, current, slot, slotsPerHost: hosts.length === 0 ? 0 : slotsPerHost, used }
}

/** The reason why strict admission control refuses the state after a power-on, or null. */
export function admissionRefusal(after: Slots, hosts: number): string | null {
  const { configured, current, slot, slotsPerHost, used } = after
  if (current >= configured) return null
  const left = Math.max(0, hosts - configured) * slotsPerHost
  return (
    `${used} VMs need ${used} slots of ${slot.ramMB} MB and ${slot.cpuMHz} MHz; ` +
    `with ${configured} of ${hosts} hosts lost ${left} are left`
  )
}
