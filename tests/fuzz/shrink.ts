/** The least scenario that still fails: things are taken away for as long as it does. */
import type { VmSpec } from '../../src/model/scenario/schema.ts'
import type { Draft } from './generate.ts'

export function shrunk(draft: Draft, fails: (draft: Draft) => boolean): Draft {
  for (const smaller of smallerThan(draft)) {
    if (fails(smaller)) return shrunk(smaller, fails)
  }
  return draft
}

/** With less of everything: first halves, then quarters, at last one; what hangs on it goes too. */
function* smallerThan(draft: Draft): Generator<Draft> {
  const { incidents, rules, clients, vms, hosts } = draft
  const platforms = draft['platforms'] as readonly object[]
  if (platforms.length > 1) for (const one of platforms) yield { ...draft, platforms: [one] }
  for (const part of parts(incidents)) yield { ...draft, incidents: without(incidents, part) }
  for (const part of parts(vms)) yield part.reduce((rest, { id }) => withoutVm(rest, id), draft)
  for (const part of parts(rules)) yield { ...draft, rules: without(rules, part) }
  for (const part of parts(clients)) yield { ...draft, clients: without(clients, part) }
  for (const part of parts(hosts)) {
    if (part.length < hosts.length)
      yield part.reduce((rest, { id }) => withoutHost(rest, id), draft)
  }
  if (Object.keys(Object(draft['overrides'])).length > 0) yield { ...draft, overrides: {} }
}

/** Slices of half the list, then of a quarter, down to single items. */
function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (
    let size = Math.ceil(items.length / 2);
    size >= 1;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
  }
}

const without = <Item>(items: readonly Item[], part: readonly Item[]): readonly Item[] =>
  items.filter((item) => !part.includes(item))

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
    luns: (draft['luns'] as readonly Lun[]).map((lun) => zonedWithout(lun, id)),
    vms: vms.map((vm) => ({ ...vm, ...ownersWithout(vm, id) })),
    incidents: incidents
      .filter(({ host, to, on }) => ![host, to, on].includes(id))
      .filter(({ hosts: named }) => !(named as readonly string[] | undefined)?.includes(id)),
    platforms: (draft['platforms'] as readonly object[]).map((one) => settledWithout(one, id)),
  }
}

type Lun = { readonly hosts?: readonly string[] }

/** One that no host is left for is zoned to all. */
function zonedWithout({ hosts, ...lun }: Lun, id: string): Lun {
  const others = hosts?.filter((host) => host !== id) ?? []
  return others.length === 0 ? lun : { ...lun, hosts: others }
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
