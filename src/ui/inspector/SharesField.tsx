import type { Scenario, VmSpec } from '../../model/scenario/schema.ts'
import { SelectField } from '../kit/fields.tsx'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'

const WORDS = ['low', 'normal', 'high'] as const

const OPTIONS = [
  { value: 'low', label: 'Low' },
  { value: 'normal', label: 'Normal' },
  { value: 'high', label: 'High' },
  { value: 'own', label: 'A number' },
]

/** What a platform makes of the words stands on its sheet; a number is taken as it is. */
const FIRST_NUMBER = 1_000

/** A word that every platform translates, or a number of shares. */
export function SharesField(props: {
  readonly label: string
  readonly shares: VmSpec['cpuShares']
  readonly change: (scenario: Scenario, shares: VmSpec['cpuShares']) => Scenario
}) {
  const { label, shares, change } = props
  return (
    <>
      <SelectField
        label={label}
        value={typeof shares === 'number' ? 'own' : shares}
        options={OPTIONS}
        onCommit={(text) => {
          const word = WORDS.find((known) => known === text) ?? FIRST_NUMBER
          return edit((scenario) => change(scenario, word))
        }}
      />
      {typeof shares === 'number' && (
        <NumberField
          label={`${label}, number`}
          range="1 to 100,000"
          value={shares}
          change={change}
        />
      )}
    </>
  )
}
