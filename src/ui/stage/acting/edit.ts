/** Edits that only the canvas makes. One that the scenario's door refuses is told and not made. */
import { tellIncident } from '../../../model/events/script.ts'
import type { Incident, Scenario } from '../../../model/scenario/schema.ts'
import { tellEdit, tellProblems } from '../../actions/tell.ts'
import { clock } from '../../format.ts'
import { useParts } from '../../stores/chosen-parts.ts'
import { throughDoor } from '../../stores/door.ts'
import { addIncident } from '../../stores/edits/script.ts'
import { editScenario, useScenario } from '../../stores/scenario.ts'
import { toast } from '../../stores/toasts.ts'
import { select } from '../../stores/view.ts'
import type { Point } from '../layout/layout.ts'
import { freePlaces, pinned } from '../layout/places.ts'
import type { Ground } from '../layout/selected-boxes.ts'
import { keyOf } from '../things.ts'

/** `done` is called when it was made. */
export function tryEdit(change: (scenario: Scenario) => Scenario, done?: () => void): void {
  throughDoor(() => {
    const problems = editScenario(change)
    tellProblems(problems)
    if (problems.length === 0) done?.()
  })
}

/** On no other thing, and none of the others moves. */
export function placeAt(kind: 'host' | 'lun', point: Point, ground: Ground): void {
  throughDoor(({ edits }) => {
    const { scenario } = useScenario.getState()
    const key = keyOf({ kind, id: '' })
    const to = freePlaces(new Map([[key, point]]), ground, scenario).get(key) ?? point
    const base = pinned(scenario, ground.grid)
    const { host, lun } = useParts.getState()
    const added =
      kind === 'host'
        ? edits.addHost(base, to, edits.hostPart(host))
        : edits.addLun(base, to, edits.arrayPart(lun))
    const problems = editScenario(() => added.scenario)
    tellProblems(problems)
    if (problems.length === 0) select({ kind, id: added.id })
  })
}

/** Into the script. The thing stays selected, so that the next thing can happen to it. */
export function happen(incident: Incident): void {
  tryEdit(
    (scenario) => addIncident(scenario, incident),
    () => tellEdit(`${clock(incident.atMs)}: ${tellIncident(incident)}`),
  )
}

/** Gives a host a path to a LUN or takes it away. */
export function changeZoning(lun: string, host: string, path: boolean): void {
  throughDoor(({ edits }) => {
    tryEdit(
      (scenario) => edits.zone(scenario, lun, { host, path }),
      () => tellEdit(path ? `${host} has a path to ${lun}` : `${host} has no path to ${lun}`),
    )
  })
}

export function refuse(text: string): void {
  toast(text, { tone: 'trouble' })
}
