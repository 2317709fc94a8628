/** The same change to several things at once: one step of undo, as of any edit. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { withFields } from './change.ts'
import { type Removed, remove } from './remove.ts'

export type Named = {
  readonly kind: 'host' | 'vm' | 'lun' | 'client' | 'array' | 'pool'
  readonly id: string
}

const TABLES = {
  host: 'hosts',
  vm: 'vms',
  lun: 'luns',
  client: 'clients',
  array: 'arrays',
  pool: 'pools',
} as const

/** `patch` must be one for that kind: what it does not fit the door refuses. */
export function changeAll(
  scenario: Scenario,
  kind: Named['kind'],
  { ids, patch }: { readonly ids: readonly string[]; readonly patch: object },
): Scenario {
  const wanted = new Set(ids)
  const table = TABLES[kind]
  const rows = scenario[table] as readonly { readonly id: string }[]
  const changed = rows.map((row) => (wanted.has(row.id) ? withFields(row, patch) : row))
  return { ...scenario, [table]: changed }
}

/** Clients and VMs first, so that nothing moves that goes too; what else changed is told once. */
export function removeAll(scenario: Scenario, things: readonly Named[]): Removed {
  const order: readonly Named['kind'][] = ['client', 'vm', 'lun', 'array', 'pool', 'host']
  const sorted = things.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  let rest = scenario
  const also: string[] = []
  for (const { kind, id } of sorted) {
    if (!rest[TABLES[kind]].some((row) => row.id === id)) continue
    const removed = remove(rest, kind, id)
    rest = removed.scenario
    also.push(...removed.also)
  }
  return { scenario: rest, also: [...new Set(also)] }
}

/** What they all say in a field; undefined where they differ. */
export function common<Row extends object, Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
): Row[Key] | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  return rows.every((row) => row[key] === first[key]) ? first[key] : undefined
}
