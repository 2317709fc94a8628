import { SelectField } from '../kit/fields.tsx'
import { changeIncident } from '../stores/edits/script.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'
import { optionsOf } from './words.ts'

export function ChassisField({ index, chassis }: { index: number; chassis: string }) {
  return (
    <SelectField
      label="Chassis"
      value={chassis}
      options={useNames('chassis', chassis)}
      onCommit={(name) => edit((scenario) => changeIncident(scenario, index, { chassis: name }))}
    />
  )
}

export function SwitchField({ index, name }: { index: number; name: string }) {
  return (
    <SelectField
      label="Network switch"
      value={name}
      options={useNames('switch', name)}
      onCommit={(other) => edit((scenario) => changeIncident(scenario, index, { switch: other }))}
    />
  )
}

/** Those that hosts name, and the one of the incident though no host names it any more. */
function useNames(field: 'chassis' | 'switch', now: string) {
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  const names = new Set([...hosts.flatMap((host) => host[field] ?? []), now])
  return optionsOf([...names].map((id) => ({ id })))
}

export function SpeedField({ index, toPercent }: { index: number; toPercent: number }) {
  return (
    <NumberField
      label="CPUs run at"
      unit="%"
      range="1 to 99"
      value={toPercent}
      change={(scenario, percent) => changeIncident(scenario, index, { toPercent: percent })}
    />
  )
}
