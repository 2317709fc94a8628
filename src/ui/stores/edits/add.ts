/** Placing things. Each answers with the new scenario and the name of what was placed. */
import type { ArrayPart } from '../../../model/parts/arrays.ts'
import type { GuestPart } from '../../../model/parts/guests.ts'
import type { HostPart } from '../../../model/parts/hosts.ts'
import { TABLE_DEFAULTS } from '../../../model/scenario/defaults.ts'
import type { ArraySpec, LunSpec, Scenario, VmSpec } from '../../../model/scenario/schema.ts'
import { freeName } from './names.ts'

export type Position = { readonly x: number; readonly y: number }

export type Added = { readonly scenario: Scenario; readonly id: string }

const placed = (position: Position | undefined) => (position === undefined ? {} : { position })

/** Without a part like the last one, because hosts of a cluster are bought alike. */
export function addHost(scenario: Scenario, position?: Position, part?: HostPart): Added {
  const last = part === undefined ? scenario.hosts.at(-1) : undefined
  const { position: _, ...like } = last ?? { ...TABLE_DEFAULTS.hosts, ...part?.spec, id: '' }
  const host = { ...like, id: freeName(scenario, 'host'), ...placed(position) }
  return { scenario: { ...scenario, hosts: [...scenario.hosts, host] }, id: host.id }
}

export function addArray(scenario: Scenario, part?: ArrayPart): Added {
  const id = freeName(scenario, 'array')
  const array: ArraySpec = { ...TABLE_DEFAULTS.arrays, ...part?.spec, id }
  return { scenario: { ...scenario, arrays: [...scenario.arrays, array] }, id: array.id }
}

/** On the first array, which is added where there is none; with a part on a new array. */
export function addLun(scenario: Scenario, position?: Position, part?: ArrayPart): Added {
  const fresh = part !== undefined || scenario.arrays.length === 0
  const base = fresh ? addArray(scenario, part).scenario : scenario
  const lun: LunSpec = {
    ...TABLE_DEFAULTS.luns,
    id: freeName(base, 'lun'),
    array: (fresh ? base.arrays.at(-1) : base.arrays[0])?.id ?? '',
    ...placed(position),
  }
  return { scenario: { ...base, luns: [...base.luns, lun] }, id: lun.id }
}

/** On the given host or the emptiest one, on the first LUN for VMs. Needs a host. */
export function addVm(scenario: Scenario, home?: string, part?: GuestPart): Added | undefined {
  const host = home ?? emptiestHost(scenario)
  if (host === undefined) return undefined
  const holds = ({ purpose }: LunSpec) => purpose === 'vms'
  const base = scenario.luns.some(holds) ? scenario : addLun(scenario).scenario
  const vm: VmSpec = {
    ...TABLE_DEFAULTS.vms,
    ...part?.spec,
    id: freeName(base, part?.stem ?? 'vm', 2),
    home: host,
    lun: base.luns.find(holds)?.id ?? '',
  }
  return { scenario: { ...base, vms: [...base.vms, vm] }, id: vm.id }
}

/** Of the given VM, or of the first that has no client yet. Needs a VM. */
export function addClient(scenario: Scenario, vm?: string, position?: Position): Added | undefined {
  const served = new Set(scenario.clients.map((client) => client.vm))
  const lonely = scenario.vms.find(({ id }) => !served.has(id)) ?? scenario.vms[0]
  const of = vm ?? lonely?.id
  if (of === undefined) return undefined
  const id = freeName(scenario, 'client')
  const client = { ...TABLE_DEFAULTS.clients, id, vm: of, ...placed(position) }
  return { scenario: { ...scenario, clients: [...scenario.clients, client] }, id }
}

export function addRule(
  scenario: Scenario,
  kind: Scenario['rules'][number]['kind'],
  vms: readonly string[],
): Scenario {
  return { ...scenario, rules: [...scenario.rules, { kind, vms }] }
}

/** The host with the most memory left by the VMs at home on it; the first of equals. */
export function emptiestHost(scenario: Scenario): string | undefined {
  const left = new Map(scenario.hosts.map(({ id, ramMB }) => [id, ramMB]))
  for (const { home, ramMB, on } of scenario.vms) {
    const free = left.get(home)
    if (on && free !== undefined) left.set(home, free - ramMB)
  }
  let best: string | undefined
  for (const [id, free] of left) {
    if (best === undefined || free > (left.get(best) ?? 0)) best = id
  }
  return best
}
