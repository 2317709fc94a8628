/** Every name is given once, and every name that is used has been given, to the right thing. */
import type { Row, Table } from './defaults.ts'
import { type DraftRow, isRow, itemsOf, rowsOf } from './draft.ts'
import { listed, type Problem, shown, within } from './problem.ts'

const NAMED = [
  'hosts',
  'arrays',
  'luns',
  'vms',
  'clients',
  'pools',
] as const satisfies readonly Table[]
type Named = (typeof NAMED)[number]

const WORDS: Readonly<Record<Named, { readonly one: string; readonly many: string }>> = {
  hosts: { one: 'a host', many: 'hosts' },
  arrays: { one: 'an array', many: 'arrays' },
  luns: { one: 'a LUN', many: 'LUNs' },
  vms: { one: 'a VM', many: 'VMs' },
  clients: { one: 'a client', many: 'clients' },
  pools: { one: 'a resource pool', many: 'resource pools' },
}

type Owner = { readonly table: Named; readonly at: string; readonly row: Row }

/** Whose each name is, and of each kind a phrase with the names there are. */
type Names = {
  readonly owners: ReadonlyMap<string, Owner>
  readonly known: Readonly<Record<Named, string>>
}

export function referenceProblems(document: Row): Problem[] {
  const rows = NAMED.flatMap((table) =>
    rowsOf(document, table).map(({ at, row }): Owner => ({ table, at, row })),
  )
  const names = namesOf(rows)
  const uses = Object.entries(USES).flatMap(([table, usesOf]) =>
    rowsOf(document, table as Table).flatMap(usesOf),
  )
  return [
    ...rows.flatMap((owner) => takenName(owner, names)),
    ...uses.flatMap((use) => unknownName(use, names)),
    ...rowsOf(document, 'rules').flatMap(({ at, row }) => twice(`${at}.vms`, row['vms'])),
    ...rowsOf(document, 'luns').flatMap(({ at, row }) => twice(`${at}.hosts`, row['hosts'])),
    ...rowsOf(document, 'vms').flatMap(({ at, row }) => [
      ...twice(`${at}.preferredOwners`, row['preferredOwners']),
      ...twice(`${at}.possibleOwners`, row['possibleOwners']),
    ]),
  ]
}

function namesOf(rows: readonly Owner[]): Names {
  const owners = new Map<string, Owner>()
  for (const owner of rows) {
    const { id } = owner.row
    if (typeof id === 'string' && !owners.has(id)) owners.set(id, owner)
  }
  const known = NAMED.map((table) => [table, knownOf(table, owners)])
  return { owners, known: Object.fromEntries(known) as Names['known'] }
}

function knownOf(table: Named, owners: Names['owners']): string {
  const ids = [...owners].flatMap(([id, owner]) => (owner.table === table ? [id] : []))
  const { many } = WORDS[table]
  if (ids.length === 0) return `there are no ${many}`
  return ids.length === 1 ? `the only one is ${ids[0]}` : `${many} are ${listed(ids)}`
}

function takenName({ at, row: { id } }: Owner, { owners }: Names): Problem[] {
  const first = typeof id === 'string' ? owners.get(id) : undefined
  if (first === undefined || first.at === at) return []
  return [{ path: `${at}.id`, sentence: `${shown(id)} is the name of ${first.at} already` }]
}

/** `holds` asks a LUN to be one for VMs; `mayBeNew` lets a LUN be one that is not drawn. */
type Use = {
  readonly path: string
  readonly name: unknown
  readonly table: Named
  readonly holds?: true
  readonly mayBeNew?: true
}

const USES: Readonly<Partial<Record<Table, (row: DraftRow) => readonly Use[]>>> = {
  luns: ({ at, row }) => [
    { path: `${at}.array`, name: row['array'], table: 'arrays' },
    { path: `${at}.mountedUnder`, name: row['mountedUnder'], table: 'luns' },
    ...each(`${at}.hosts`, row['hosts'], 'hosts'),
  ],
  vms: ({ at, row }) => [
    { path: `${at}.home`, name: row['home'], table: 'hosts' },
    { path: `${at}.lun`, name: row['lun'], table: 'luns', holds: true },
    { path: `${at}.pool`, name: row['pool'], table: 'pools' },
    ...each(`${at}.preferredOwners`, row['preferredOwners'], 'hosts'),
    ...each(`${at}.possibleOwners`, row['possibleOwners'], 'hosts'),
  ],
  pools: ({ at, row }) => [{ path: `${at}.parent`, name: row['parent'], table: 'pools' }],
  clients: ({ at, row }) => [{ path: `${at}.vm`, name: row['vm'], table: 'vms' }],
  rules: ({ at, row }) => each(`${at}.vms`, row['vms'], 'vms'),
  incidents: ({ at, row }) => [
    { path: `${at}.host`, name: row['host'], table: 'hosts' },
    { path: `${at}.vm`, name: row['vm'], table: 'vms' },
    { path: `${at}.to`, name: row['to'], table: 'hosts' },
    { path: `${at}.on`, name: row['on'], table: 'hosts' },
    { path: `${at}.array`, name: row['array'], table: 'arrays' },
    { path: `${at}.lun`, name: row['lun'], table: 'luns', mayBeNew: true },
    ...each(`${at}.hosts`, row['hosts'], 'hosts'),
  ],
  platforms: ({ at, row: { storage } }) =>
    Object.entries(isRow(storage) ? storage : {}).flatMap(([vm, lun]): Use[] => {
      const path = within(`${at}.storage`, vm)
      return [
        { path, name: vm, table: 'vms' },
        { path, name: lun, table: 'luns', holds: true, mayBeNew: true },
      ]
    }),
}

function each(path: string, names: unknown, table: Named): Use[] {
  return itemsOf(names).map((name, index) => ({ path: `${path}[${index}]`, name, table }))
}

function unknownName(use: Use, { owners, known }: Names): Problem[] {
  const { path, name, table } = use
  if (typeof name !== 'string') return []
  const owner = owners.get(name)
  if (owner === undefined && use.mayBeNew) return []
  if (owner?.table === table) return use.holds ? quorumHolds(path, owner) : []
  const not = `is not ${WORDS[table].one} of this scenario`
  const what = owner === undefined ? not : `is ${WORDS[owner.table].one}, ${not.slice(3)}`
  return [{ path, sentence: `${shown(name)} ${what}; ${known[table]}` }]
}

function quorumHolds(path: string, { row: { id, purpose } }: Owner): Problem[] {
  if (purpose !== 'quorum') return []
  return [{ path, sentence: `${shown(id)} is the quorum LUN, which holds no VMs` }]
}

function twice(path: string, names: unknown): Problem[] {
  const first = new Map<unknown, number>()
  return itemsOf(names).flatMap((name, index) => {
    const before = first.get(name)
    if (before === undefined) first.set(name, index)
    if (before === undefined || typeof name !== 'string') return []
    return [
      { path: `${path}[${index}]`, sentence: `${shown(name)} stands in ${path}[${before}] too` },
    ]
  })
}
