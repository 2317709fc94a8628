/** The least scenario that still fails: things are taken away for as long as it does. */
import type { VmSpec } from '../../src/model/scenario/schema.ts'
import type { Draft } from './generate.ts'

export function shrunk(draft: Draft, fails: (draft: Draft) => boolean): Draft {
  for (const smaller of smallerThan(draft)) {
    if (fails(smaller)) return shrunk(smaller, fails)
  }
  return draft
}

/** With one incident, rule, client, VM or host less; what is left over goes with its owner. */
function* smallerThan(draft: Draft): Generator<Draft> {
  const { incidents, rules, clients, vms, hosts } = draft
  for (const index of incidents.keys()) yield { ...draft, incidents: without(incidents, index) }
  for (const index of rules.keys()) yield { ...draft, rules: without(rules, index) }
  for (const index of clients.keys()) yield { ...draft, clients: without(clients, index) }
  for (const { id } of vms) yield withoutVm(draft, id)
  for (const { id } of hosts) if (hosts.length > 1) yield withoutHost(draft, id)
  if (Object.keys(Object(draft['overrides'])).length > 0) yield { ...draft, overrides: {} }
}

const without = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.toSpliced(index, 1)

function withoutVm(draft: Draft, id: string): Draft {
  const rules = draft.rules.map((rule) => ({ ...rule, vms: rule.vms.filter((vm) => vm !== id) }))
  return {
    ...draft,
    vms: draft.vms.filter((vm) => vm.id !== id),
    rules: rules.filter(({ vms }) => vms.length > 1),
    clients: draft.clients.filter(({ vm }) => vm !== id),
    incidents: draft.incidents.filter(({ vm }) => vm !== id),
  }
}

function withoutHost(draft: Draft, id: string): Draft {
  const homeless = draft.vms.filter(({ home }) => home === id)
  const { hosts, vms, rules, clients, incidents } = homeless.reduce(
    (rest, vm) => withoutVm(rest, vm.id),
    draft,
  )
  return {
    ...draft,
    rules,
    clients,
    hosts: hosts.filter((host) => host.id !== id),
    vms: vms.map((vm) => ({ ...vm, ...ownersWithout(vm, id) })),
    incidents: incidents
      .filter(({ host, to, on }) => ![host, to, on].includes(id))
      .filter(({ hosts: named }) => !(named as readonly string[] | undefined)?.includes(id)),
    platforms: (draft['platforms'] as readonly object[]).map((one) => settledWithout(one, id)),
  }
}

function ownersWithout(vm: object, id: string) {
  const { preferredOwners = [], possibleOwners = [] } = vm as Partial<VmSpec>
  const others = (owners: readonly string[]) => owners.filter((owner) => owner !== id)
  return { preferredOwners: others(preferredOwners), possibleOwners: others(possibleOwners) }
}

function settledWithout(compared: object, id: string): object {
  const { settings = {} } = compared as { settings?: { quorumOwner?: string } }
  return settings.quorumOwner === id ? { ...compared, settings: {} } : compared
}
