import { ChevronDown, RotateCcw } from 'lucide-react'
import { ASSUMPTION_SETS, type AssumptionSet } from '../../engine/presets.ts'
import { edit } from '../inspector/edit.ts'
import { MARK_WORDS } from '../inspector/words.ts'
import { Button } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { applySet, resetAssumptions, setHolds, setMatters } from '../stores/edits/assumptions.ts'
import { undo, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'

const UNDO = { label: 'Undo', run: undo }

function apply(set: AssumptionSet): void {
  if (edit((scenario) => applySet(scenario, set)) === null) toast(set.name, { action: UNDO })
}

function resetAll(): void {
  edit(resetAssumptions)
  toast('All assumptions are as on their sheets', { action: UNDO })
}

/** Named sets of numbers, and the way back to none of them. */
export function Presets({ changed }: { readonly changed: number }) {
  return (
    <>
      <Menu
        label="Presets"
        title="Sets of numbers, each with its source"
        align="end"
        trigger={
          <>
            Presets <ChevronDown size={13} aria-hidden="true" />
          </>
        }
        className="assumptions-menu"
      >
        {() => <Sets />}
      </Menu>
      <Button
        icon={<RotateCcw size={14} />}
        unavailable={changed === 0 ? 'All are as on their sheets' : undefined}
        onClick={resetAll}
      >
        Reset all
      </Button>
    </>
  )
}

function Sets() {
  const scenario = useScenario((state) => state.scenario)
  return ASSUMPTION_SETS.filter((set) => setMatters(scenario, set)).map((set) => (
    <MenuItem
      key={set.name}
      checked={setHolds(scenario, set)}
      hint={set.mark}
      tip={`${set.what} ${MARK_WORDS[set.mark]}. ${set.source}.`}
      onSelect={() => apply(set)}
    >
      {set.name}
    </MenuItem>
  ))
}
