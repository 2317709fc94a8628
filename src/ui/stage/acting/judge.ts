/** Who judges what is dropped: the platform in whose pane it was. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { throughDoor } from '../../stores/door.ts'
import { useScenario } from '../../stores/scenario.ts'
import { toast } from '../../stores/toasts.ts'
import type { PaneView } from '../pane/pane-context.ts'

export type Judge = Pick<PaneView, 'index' | 'words'>

/** The platform's own rule in its name; another platform may take it, so that it can be done. */
export function unlessRefused(
  { words }: Judge,
  rulesOf: (scenario: Scenario) => readonly (string | null)[],
  run: () => void,
): void {
  throughDoor(() => {
    const rule = rulesOf(useScenario.getState().scenario).find((one) => one !== null)
    if (rule === undefined || rule === null) run()
    else {
      const action = { label: 'Place it anyway', run }
      toast(`${words.title} refuses it: ${rule}.`, { tone: 'trouble', action })
    }
  })
}
