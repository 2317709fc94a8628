/**
 * Taking things away, and with them what cannot be without them. VMs are kept where there is
 * another host or LUN for them: they move there, and the answer says so.
 */
import { platformSheet } from '../../../engine/catalogue.ts'
import type { Incident, Scenario } from '../../../model/scenario/schema.ts'
import { emptiestHost } from './add.ts'
import { withFields } from './change.ts'
import { unmountedFrom } from './mounts.ts'
import { removePool } from './pools.ts'

export type Removed = {
  readonly scenario: Scenario
  /** What else has changed, as phrases: '2 VMs moved to host-1', '1 incident removed'. */
  readonly also: readonly string[]
}

type Kind = 'host' | 'vm' | 'lun' | 'client' | 'array' | 'pool'

export function remove(scenario: Scenario, kind: Kind, id: string): Removed {
  return REMOVALS[kind](scenario, id)
}

const REMOVALS: Readonly<Record<Kind, (scenario: Scenario, id: string) => Removed>> = {
  host: removeHost,
  vm: (scenario, id) => removeVms(scenario, [id]),
  lun: (scenario, id) => removeLuns(scenario, [id]),
  client: (scenario, id) => ({
    scenario: { ...scenario, clients: scenario.clients.filter((client) => client.id !== id) },
    also: [],
  }),
  array: removeArray,
  pool: (scenario, id) => ({ scenario: removePool(scenario, id), also: [] }),
}

function removeHost(scenario: Scenario, id: string): Removed {
  const rest: Scenario = {
    ...scenario,
    hosts: scenario.hosts.filter((host) => host.id !== id),
    luns: scenario.luns.map((lun) =>
      lun.hosts === undefined ? lun : { ...lun, hosts: lun.hosts.filter((zoned) => zoned !== id) },
    ),
    platforms: scenario.platforms.map((compared) => withoutHost(compared, id)),
  }
  const target = emptiestHost(rest)
  const homeless = scenario.vms.filter(({ home }) => home === id).map((vm) => vm.id)
  const script = withoutIncidents(rest, (incident) => concerns(incident, id))
  const vms = script.scenario.vms.map((vm) => ({
    ...vm,
    home: vm.home === id && target !== undefined ? target : vm.home,
    preferredOwners: vm.preferredOwners.filter((owner) => owner !== id),
    possibleOwners: vm.possibleOwners.filter((owner) => owner !== id),
  }))
  const incidents = script.scenario.incidents.map((incident) => elsewhere(incident, id))
  const moved = { ...script.scenario, vms, incidents }
  if (target === undefined) return withVms(removeVms(moved, homeless), homeless, script.also)
  return { scenario: moved, also: [...told(homeless, 'VM', `moved to ${target}`), ...script.also] }
}

const concerns = (incident: Incident, host: string): boolean =>
  ('host' in incident && incident.host === host) ||
  ('hosts' in incident && incident.hosts.every((one) => one === host))

/** A move or a start that named the host as its place now lets the platform choose. */
function elsewhere(incident: Incident, host: string): Incident {
  if (incident.kind === 'vm-migrates' && incident.to === host) {
    return withFields(incident, { to: undefined })
  }
  if (incident.kind === 'vm-powers-on' && incident.on === host) {
    return withFields(incident, { on: undefined })
  }
  if ('hosts' in incident) {
    return { ...incident, hosts: incident.hosts.filter((one) => one !== host) }
  }
  return incident
}

function withoutHost(compared: Scenario['platforms'][number], id: string) {
  const choices = platformSheet(compared.platform)?.choices ?? {}
  const settings = Object.entries(compared.settings).filter(
    ([key, value]) => choices[key]?.options !== 'host' || value !== id,
  )
  return { ...compared, settings: Object.fromEntries(settings) }
}

function removeVms(scenario: Scenario, ids: readonly string[]): Removed {
  const gone = new Set(ids)
  const clients = scenario.clients.filter(({ vm }) => !gone.has(vm))
  const rules = scenario.rules
    .map((rule) => ({ ...rule, vms: rule.vms.filter((vm) => !gone.has(vm)) }))
    .filter(({ vms }) => vms.length > 1)
  const script = withoutIncidents(scenario, (incident) => 'vm' in incident && gone.has(incident.vm))
  const lost = (before: readonly unknown[], after: readonly unknown[]) =>
    before.slice(after.length).map(String)
  return {
    scenario: {
      ...script.scenario,
      vms: scenario.vms.filter(({ id }) => !gone.has(id)),
      clients,
      rules,
      platforms: scenario.platforms.map((compared) => withoutVms(compared, gone)),
    },
    also: [
      ...told(lost(scenario.clients, clients), 'client', 'removed'),
      ...told(lost(scenario.rules, rules), 'rule', 'removed'),
      ...script.also,
    ],
  }
}

function withoutVms(compared: Scenario['platforms'][number], gone: ReadonlySet<string>) {
  const { storage } = compared
  if (typeof storage === 'string') return compared
  const kept = Object.entries(storage).filter(([vm]) => !gone.has(vm))
  return { ...compared, storage: Object.fromEntries(kept) }
}

function removeLuns(scenario: Scenario, ids: readonly string[]): Removed {
  const script = withoutIncidents(
    scenario,
    (incident) => 'lun' in incident && ids.includes(incident.lun),
  )
  const rest = scenario.luns.filter(({ id }) => !ids.includes(id))
  const luns = unmountedFrom(rest, ids)
  const unmounted = rest.filter((lun, index) => lun !== luns[index]).map(({ id }) => id)
  const target = luns.find(({ purpose }) => purpose === 'vms')?.id
  const stranded = scenario.vms.filter(({ lun }) => ids.includes(lun)).map(({ id }) => id)
  if (target === undefined) {
    return withVms(removeVms({ ...script.scenario, luns }, stranded), stranded, script.also)
  }
  const kept = (lun: string): string => (ids.includes(lun) ? target : lun)
  const vms = scenario.vms.map((vm) => (ids.includes(vm.lun) ? { ...vm, lun: target } : vm))
  const platforms = scenario.platforms.map((compared) => withLuns(compared, kept))
  return {
    scenario: { ...script.scenario, luns, vms, platforms },
    also: [
      ...told(stranded, 'VM', `moved to ${target}`),
      ...told(unmounted, 'LUN', 'no longer mounted'),
      ...script.also,
    ],
  }
}

/** A pane's own map of VMs to LUNs follows. */
function withLuns(compared: Scenario['platforms'][number], kept: (lun: string) => string) {
  const { storage } = compared
  if (typeof storage === 'string') return compared
  const moved = Object.entries(storage).map(([vm, lun]) => [vm, kept(lun)] as const)
  return { ...compared, storage: Object.fromEntries(moved) }
}

function removeArray(whole: Scenario, id: string): Removed {
  const script = withoutIncidents(whole, (incident) => 'array' in incident && incident.array === id)
  const { scenario } = script
  const arrays = scenario.arrays.filter((array) => array.id !== id)
  const target = arrays[0]?.id
  const stranded = scenario.luns.filter(({ array }) => array === id).map((lun) => lun.id)
  if (target === undefined) {
    const { scenario: rest, also } = removeLuns(scenario, stranded)
    return {
      scenario: { ...rest, arrays },
      also: [...told(stranded, 'LUN', 'removed'), ...also, ...script.also],
    }
  }
  const luns = scenario.luns.map((lun) => (lun.array === id ? { ...lun, array: target } : lun))
  return {
    scenario: { ...scenario, arrays, luns },
    also: [...told(stranded, 'LUN', `moved to ${target}`), ...script.also],
  }
}

function withoutIncidents(scenario: Scenario, gone: (incident: Incident) => boolean): Removed {
  const incidents = scenario.incidents.filter((incident) => !gone(incident))
  const lost = scenario.incidents.length - incidents.length
  const also = lost === 0 ? [] : [`${lost} ${lost === 1 ? 'incident' : 'incidents'} removed`]
  return { scenario: { ...scenario, incidents }, also }
}

function withVms(removed: Removed, vms: readonly string[], also: readonly string[] = []): Removed {
  return { ...removed, also: [...told(vms, 'VM', 'removed'), ...removed.also, ...also] }
}

function told(things: readonly string[], noun: string, what: string): readonly string[] {
  if (things.length === 0) return []
  return [`${things.length} ${things.length === 1 ? noun : `${noun}s`} ${what}`]
}

export const removeRule = (scenario: Scenario, index: number): Scenario => ({
  ...scenario,
  rules: scenario.rules.filter((_, other) => other !== index),
})
