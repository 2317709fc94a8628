import { TextField } from '../kit/fields.tsx'
import { changeScenario } from '../stores/edits/change.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
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

/** Where the daily profile and windows of failback stand when the run begins. */
export function StartField() {
  const minute = useScenario(({ scenario }) => scenario.startMinute)
  return (
    <TextField
      label="Time of day at 0:00"
      range="0:00 to 23:59. Daily profiles and failback windows go by it."
      value={`${Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, '0')}`}
      inputMode="text"
      onCommit={(text) => {
        const [, hours, minutes] = /^(\d|[01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? []
        if (hours === undefined) return `“${text}” is not a time of day: write 9:00 or 17:30.`
        const startMinute = Number(hours) * 60 + Number(minutes)
        return edit((scenario) => changeScenario(scenario, { startMinute }))
      }}
    />
  )
}
