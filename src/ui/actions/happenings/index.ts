/** Everything that can happen, by what it befalls, and whom it can befall now. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { once } from '../../../trace/once.ts'
import type { Selection } from '../../stores/view.ts'
import type { Happening, HappenKind } from './happening.ts'
import { HOSTS } from './hosts.ts'
import { NETWORKS } from './networks.ts'
import { MANAGEMENT_SERVER, QUORUM } from './site.ts'
import { STORAGE } from './storage.ts'
import { VIRTUAL_MACHINES } from './virtual-machines.ts'

export type { Happening, HappenKind } from './happening.ts'

export type HappenGroup = {
  readonly title: string
  /** What most runs are about. */
  readonly everyday: boolean
  readonly happenings: readonly Happening[]
}

export const HAPPEN_GROUPS: readonly HappenGroup[] = [
  { title: 'Hosts', everyday: true, happenings: HOSTS },
  { title: 'Virtual machines', everyday: true, happenings: VIRTUAL_MACHINES },
  { title: 'Networks', everyday: false, happenings: NETWORKS },
  { title: 'Storage', everyday: false, happenings: STORAGE },
  { title: 'Quorum', everyday: false, happenings: QUORUM },
  { title: 'Management server', everyday: false, happenings: MANAGEMENT_SERVER },
]

const ALL = HAPPEN_GROUPS.flatMap(({ happenings }) => happenings)

export const happeningOf = (kind: HappenKind): Happening =>
  ALL.find((happening) => happening.kind === kind) as Happening

const TABLES = { host: 'hosts', vm: 'vms', lun: 'luns', array: 'arrays' } as const

const SITE = 'the whole site'

/** Whom it can befall, in the order of the scenario. */
export function candidates(
  { subject, fits }: Happening,
  scenario: Scenario,
  atMs: number,
): readonly string[] {
  return subjects(subject, scenario).filter((id) => fits(scenario, id, atMs))
}

/** Whether there are candidates at all: found with the first of them. */
export function canBefallAny(
  { subject, fits }: Happening,
  scenario: Scenario,
  atMs: number,
): boolean {
  return subjects(subject, scenario).some((id) => fits(scenario, id, atMs))
}

function subjects(subject: Happening['subject'], scenario: Scenario): readonly string[] {
  if (subject === 'site') return [SITE]
  if (subject === 'chassis' || subject === 'switch') {
    return [...new Set(scenario.hosts.flatMap((host) => host[subject] ?? []))]
  }
  return idsOf(scenario[TABLES[subject]])
}

const idsOf = once((rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id),
)

/** The selected thing, if it can befall that one. */
export function selectedCandidate(
  { subject, fits }: Happening,
  selection: Selection | null,
  { scenario, atMs }: { readonly scenario: Scenario; readonly atMs: number },
): string | undefined {
  const chosen = chosenOf(subject, selection, scenario)
  return subjects(subject, scenario).find(
    (id) => (id === SITE || id === chosen) && fits(scenario, id, atMs),
  )
}

/** Of a selected host, its chassis or its switch where that is asked for. */
function chosenOf(
  subject: Happening['subject'],
  selection: Selection | null,
  { hosts }: Scenario,
): string | undefined {
  if (subject !== 'chassis' && subject !== 'switch') {
    return selection?.kind === subject ? selection.id : undefined
  }
  if (selection?.kind !== 'host') return undefined
  return hosts.find(({ id }) => id === selection.id)?.[subject]
}
