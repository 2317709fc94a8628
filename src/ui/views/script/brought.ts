/** Text that someone pastes or opens, and that is neither a scenario nor a link. */
import { parseScript } from '../../../model/script-text/parse.ts'
import { printScript } from '../../../model/script-text/print.ts'
import { count } from '../../format.ts'
import { refuse, useOpening } from '../../stores/opening.ts'
import { useScenario } from '../../stores/scenario.ts'
import { showAs } from '../../stores/shown-as.ts'
import { toast } from '../../stores/toasts.ts'
import { apply, faultsIn, forget, pending, typed } from './draft.ts'

const NOTHING =
  'It is none of what can be opened: a scenario (JSON, from { on), a link, or lines of a script ' +
  'such as 2:00 fail host-2'

/** Lines of a script are offered to the script; anything else is refused. `what` names it. */
export function takeText(text: string, what: string): void {
  const { incidents } = parseScript(text)
  if (incidents.length === 0 || useOpening.getState().screen !== 'scenario') {
    refuse({ what, problems: [{ path: '', sentence: NOTHING }] })
    return
  }
  toast(`${what} has ${count(incidents.length, 'line')} of a script.`, {
    action: { label: 'Add to the script', run: () => append(text) },
  })
}

/** Below what stands there; what cannot be applied at once is left to the user as if typed. */
function append(text: string): void {
  const { incidents } = useScenario.getState().scenario
  const draft = pending()
  typed(`${draft?.text ?? printScript(incidents)}\n${text.replaceAll('\r', '')}`.trim())
  showAs('script')
  if (draft !== null && draft.base !== incidents) return
  const refusal = apply()
  if (refusal !== null) toast(refusal, { tone: 'trouble' })
  else if (allApplies()) forget()
}

function allApplies(): boolean {
  const draft = pending()
  return draft === null || faultsIn(draft.text, useScenario.getState().scenario).length === 0
}
