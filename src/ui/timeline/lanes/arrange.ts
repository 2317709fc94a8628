/** Which rows the timeline shows, in which order and under which headings. */
import type { Segment } from '../../../trace/lanes.ts'
import type { LaneKind, LaneView } from '../../stores/lane-view.ts'
import type { Drawn, Row } from './lane-rows.ts'

export function arranged(rows: readonly Row[], drawn: Drawn, view: LaneView): readonly Row[] {
  const facts = factsOf(drawn)
  const words = view.filter.trim().toLowerCase()
  const kept = rows.filter(
    (row) => (!view.eventful || isEventful(row)) && hasWords(row, facts(row), words),
  )
  const sorted = sortedBy(kept, facts, view)
  return view.grouping === 'none' ? sorted : grouped(sorted, facts, view.grouping)
}

/** What a row can be found, sorted and grouped by. */
type Facts = { readonly home: string; readonly role: string }

type FactsOf = (row: Row) => Facts

function factsOf({ vms, clients }: Drawn): FactsOf {
  const byVm = new Map(vms.map(({ id, home, role }) => [id, { home, role }]))
  const byClient = new Map(clients.map(({ id, vm }) => [id, byVm.get(vm)?.home ?? '']))
  return ({ kind, id }) => {
    if (kind === 'vm') return byVm.get(id) ?? { home: '', role: '' }
    if (kind === 'host') return { home: id, role: GROUP_WORDS.host }
    if (kind === 'client') return { home: byClient.get(id) ?? '', role: GROUP_WORDS.client }
    return { home: GROUP_WORDS.cluster, role: GROUP_WORDS.cluster }
  }
}

function hasWords({ id }: Row, { home, role }: Facts, words: string): boolean {
  return words === '' || `${id} ${home} ${role}`.toLowerCase().includes(words)
}

/** Slower by less than this is no reason to look at a row. */
const NOTABLE = 1.1

/** More than one steady state: it was down, moved, was in doubt, or ran notably slower. */
export const isEventful = ({ lanes }: Row): boolean =>
  lanes.some(({ segments }) => !segments.every(isSteady) && !segments.every(isOff))

function isSteady({ look, slowdown = 1 }: Segment): boolean {
  if (look === 'running' || look === 'outside') return true
  return look === 'slow' && slowdown < NOTABLE && slowdown > 1
}

const isOff = ({ look }: Segment): boolean => look === 'off'

const byText = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' })

/** More lanes than a laptop shows at once. */
const MANY = 14

function sortedBy(rows: readonly Row[], facts: FactsOf, { sorting }: LaneView): readonly Row[] {
  if (sorting === 'auto') return rows.length > MANY ? eventfulFirst(rows) : rows
  if (sorting === 'impact') return byImpact(rows)
  if (sorting === 'name') return rows.toSorted((a, b) => byText(a.id, b.id))
  if (sorting === 'home') return rows.toSorted((a, b) => byText(facts(a).home, facts(b).home))
  return rows
}

function eventfulFirst(rows: readonly Row[]): readonly Row[] {
  const eventful = new Set(rows.filter(isEventful))
  return [...eventful, ...rows.filter((row) => !eventful.has(row))]
}

/** The rows first on which the platforms differ most, then those that are down longest. */
export function byImpact(rows: readonly Row[]): readonly Row[] {
  const figures = new Map(rows.map((row) => [row, spread(row)]))
  const of = (row: Row): Spread => figures.get(row) ?? { most: 0, difference: 0 }
  return rows.toSorted((a, b) => of(b).difference - of(a).difference || of(b).most - of(a).most)
}

type Spread = { readonly most: number; readonly difference: number }

function spread({ lanes }: Row): Spread {
  const lengths = lanes.map(({ downtimeMs }) => downtimeMs ?? 0)
  const most = Math.max(0, ...lengths)
  return { most, difference: most - Math.min(most, ...lengths) }
}

const GROUP_WORDS: Readonly<Record<LaneKind, string>> = {
  cluster: 'Cluster',
  host: 'Hosts',
  vm: 'Virtual machines',
  client: 'Clients',
}

/** Groups in the order of their names, kinds as they are drawn; rows keep their order in them. */
function grouped(
  rows: readonly Row[],
  facts: FactsOf,
  grouping: Exclude<LaneView['grouping'], 'none'>,
): readonly Row[] {
  const nameOf = (row: Row): string => {
    if (grouping === 'host') return facts(row).home
    if (grouping === 'role') return facts(row).role
    return row.kind === 'group' ? '' : GROUP_WORDS[row.kind]
  }
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row])
  const names = [...groups.keys()]
  if (grouping !== 'kind') names.sort(byText)
  return names.flatMap((name) => {
    const members = groups.get(name) ?? []
    if (name === GROUP_WORDS.cluster) return members
    return [{ kind: 'group', id: name, lanes: [] } as const, ...members]
  })
}
