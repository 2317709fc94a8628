/** Keeps the selection true: what an edit or an undo has taken away is no longer selected. */
import type { Scenario } from '../../model/scenario/schema.ts'
import { useScenario } from './scenario.ts'
import { type Selection, select, selectAll, selectedThings, useView } from './view.ts'

const TABLES = {
  host: 'hosts',
  vm: 'vms',
  lun: 'luns',
  client: 'clients',
  array: 'arrays',
  pool: 'pools',
} as const

export function exists(scenario: Scenario, selection: Selection): boolean {
  if (selection.kind === 'incident') return selection.index < scenario.incidents.length
  return scenario[TABLES[selection.kind]].some(({ id }) => id === selection.id)
}

/** Called once. */
export function keepSelection(): void {
  useScenario.subscribe(({ scenario }, { scenario: before }) => {
    const { selection, others } = useView.getState()
    if (selection === null) return
    if (others.length > 0) {
      const things = selectedThings({ selection, others })
      const left = things.filter((thing) => exists(scenario, thing))
      if (left.length < things.length) selectAll(left)
      return
    }
    const next = followed(selection, before, scenario)
    if (next !== selection) select(next)
  })
}

/** An incident is known by what it is, because its place changes as others come and go. */
function followed(selection: Selection, before: Scenario, after: Scenario): Selection | null {
  if (selection.kind !== 'incident') return exists(after, selection) ? selection : null
  const incident = before.incidents[selection.index]
  const index = incident === undefined ? -1 : after.incidents.indexOf(incident)
  if (index >= 0) return index === selection.index ? selection : { kind: 'incident', index }
  if (before.incidents.length !== after.incidents.length) return null
  const changed = after.incidents.findIndex((other) => !before.incidents.includes(other))
  return changed < 0 ? null : { kind: 'incident', index: changed }
}
