import { tellIncident } from '../../model/events/script.ts'
import { clock } from '../format.ts'
import { throughDoor } from '../stores/door.ts'
import { addIncident, incidentIndex } from '../stores/edits/script.ts'
import { playhead } from '../stores/playhead.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { type HappenKind, happeningOf } from './happenings/index.ts'
import { tellEdit, tellProblems } from './tell.ts'

/** Writes it into the script at the playhead, selects it and says so. */
export function makeHappen(kind: HappenKind, id: string): void {
  const { scenario } = useScenario.getState()
  const incident = happeningOf(kind).incident(scenario, id, playhead.ms)
  throughDoor(() => {
    const problems = editScenario((now) => addIncident(now, incident))
    tellProblems(problems)
    if (problems.length > 0) return
    select({ kind: 'incident', index: incidentIndex(useScenario.getState().scenario, incident) })
    tellEdit(`${clock(incident.atMs)}: ${tellIncident(incident)}`)
  })
}
