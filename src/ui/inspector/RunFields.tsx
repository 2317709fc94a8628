import { changeScenario } from '../stores/edits/change.ts'
import { useScenario } from '../stores/scenario.ts'
import { NumberField, TimeField } from './fields.tsx'

/** What holds for the whole run. */
export function RunFields() {
  const seed = useScenario(({ scenario }) => scenario.seed)
  const horizonMs = useScenario(({ scenario }) => scenario.horizonMs)
  return (
    <>
      <NumberField
        label="Seed"
        range="0 to 4,294,967,295. The same seed gives every platform the same luck."
        value={seed}
        change={(scenario, value) => changeScenario(scenario, { seed: value })}
      />
      <TimeField
        label="Ends at"
        valueMs={horizonMs}
        change={(scenario, value) => changeScenario(scenario, { horizonMs: value })}
      />
    </>
  )
}
