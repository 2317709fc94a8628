/**
 * A run that is renewed tells the same things as before up to the edit, in new records. Whatever
 * says the same is given as the record that was drawn already, so that React draws only the rest.
 */
import type { World } from '../../../model/world.ts'

/** `now`, with every record of `before` that is like it in its place; all alike it is `before`. */
export function kept(before: World, now: World): World {
  if (before === now) return before
  const hosts = keptTable(before.hosts, now.hosts)
  const vms = keptTable(before.vms, now.vms)
  const luns = keptTable(before.luns, now.luns)
  const cluster = alike(before.cluster, now.cluster) ? before.cluster : now.cluster
  const same =
    hosts === before.hosts &&
    vms === before.vms &&
    luns === before.luns &&
    cluster === before.cluster &&
    before.platform === now.platform
  return same ? before : { ...now, hosts, vms, luns, cluster }
}

/** Remembers the last world that was drawn. */
export function keeper(): (world: World) => World {
  let last: World | null = null
  return (world) => {
    last = last === null ? world : kept(last, world)
    return last
  }
}

type Lists<Key, Item> = ReadonlyMap<Key, readonly Item[]>

/** Remembers the last lists: one with the same items as before is given as that one. */
export function listKeeper<Key, Item>(): (lists: Lists<Key, Item>) => Lists<Key, Item> {
  let last: Lists<Key, Item> = new Map()
  return (lists) => {
    last = new Map([...lists].map(([key, now]) => [key, keptList(last.get(key), now)]))
    return last
  }
}

function keptList<Item>(before: readonly Item[] | undefined, now: readonly Item[]) {
  const same = before?.length === now.length && now.every((item, index) => item === before[index])
  return same ? before : now
}

type Table<Item> = ReadonlyMap<string, Item>

function keptTable<Item>(before: Table<Item>, now: Table<Item>): Table<Item> {
  let same = before.size === now.size
  const table = new Map<string, Item>()
  for (const [id, item] of now) {
    const known = before.get(id)
    const keep = known !== undefined && alike(known, item)
    same &&= keep
    table.set(id, keep ? known : item)
  }
  return same ? before : table
}

/** Plain values and records of them. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => alike(a[key], b[key]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
