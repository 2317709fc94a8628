import { platformWords } from '../../engine/platform-words.ts'
import { SelectField } from '../kit/fields.tsx'
import { changeCompared } from '../stores/edits/compared.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { optionsOf } from './words.ts'

/** The VM's LUN on the platforms that have a map of their own. */
export function OwnLuns({ vm }: { readonly vm: string }) {
  const { platforms, luns } = useScenario(({ scenario }) => scenario)
  const drawn = luns.filter(({ purpose }) => purpose === 'vms')
  return platforms.map(({ platform, storage }, index) => {
    if (typeof storage === 'string') return null
    const own = storage[vm] ?? ''
    const known = own === '' || drawn.some(({ id }) => id === own)
    const options = [
      { value: '', label: 'as drawn' },
      ...(known ? [] : [{ value: own, label: own }]),
      ...optionsOf(drawn),
    ]
    return (
      <SelectField
        // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the comparison.
        key={index}
        label={`LUN on ${platformWords(platform)?.brief ?? platform}`}
        value={own}
        options={options}
        onCommit={(lun) => {
          const { [vm]: _, ...others } = storage
          const next = lun === '' ? others : { ...others, [vm]: lun }
          return edit((scenario) => changeCompared(scenario, index, { storage: next }))
        }}
      />
    )
  })
}
