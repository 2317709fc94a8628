/** Does what a suggestion says. */
import type { Incident } from '../../model/scenario/schema.ts'
import { printLine } from '../../model/script-text/print.ts'
import { removeThing } from '../actions/place.ts'
import { tellEdit } from '../actions/tell.ts'
import { asTime, inField } from '../inspector/problem-words.ts'
import { throughDoor } from '../stores/door.ts'
import { addIncident, incidentIndex } from '../stores/edits/script.ts'
import { playhead } from '../stores/playhead.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { select } from '../stores/view.ts'
import type { Suggestion } from './suggest.ts'

/** All but those that only go on with the text. */
export type Doable = Exclude<Suggestion, { readonly kind: 'more' }>

export function run(suggestion: Doable): void {
  if (suggestion.kind === 'incident') write(suggestion.incident)
  else if (suggestion.kind === 'command') suggestion.command.run()
  else if (suggestion.kind === 'seek') playhead.seek(suggestion.toMs)
  else if (suggestion.kind === 'select') select(suggestion.thing)
  else removeThing(suggestion.thing)
}

function write(incident: Incident): void {
  throughDoor(() => {
    const problems = editScenario((now) => addIncident(now, incident))
    if (problems.length > 0) {
      toast(inField({ label: 'Time', show: asTime })(problems), { tone: 'trouble' })
      return
    }
    select({ kind: 'incident', index: incidentIndex(useScenario.getState().scenario, incident) })
    tellEdit(printLine(incident))
  })
}
