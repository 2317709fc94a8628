/** What an incident of storage says: which LUN or array it befalls, and how slow it is. */
import type { Incident } from '../../model/scenario/schema.ts'
import { SelectField } from '../kit/fields.tsx'
import { changeIncident } from '../stores/edits/script.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'
import { optionsOf } from './words.ts'

type Props = { readonly index: number; readonly incident: Incident }

const ALL = { value: '', label: 'all of them' }

export function StorageFields({ index, incident }: Props) {
  const { luns, arrays } = useScenario(({ scenario }) => scenario)
  const path = incident.kind === 'storage-path-fails' || incident.kind === 'storage-path-heals'
  const change = (field: object) => edit((scenario) => changeIncident(scenario, index, field))
  return (
    <>
      {'lun' in incident && (
        <SelectField
          label="LUN"
          value={incident.lun}
          options={withOwn(optionsOf(luns), incident.lun)}
          onCommit={(lun) => change({ lun })}
        />
      )}
      {(path || 'array' in incident) && (
        <SelectField
          label="Array"
          value={'array' in incident ? (incident.array ?? '') : ''}
          options={[...(path ? [ALL] : []), ...optionsOf(arrays)]}
          onCommit={(array) => change({ array: array === '' ? undefined : array })}
        />
      )}
      {incident.kind === 'array-slows' && (
        <NumberField
          label="Speed left"
          unit="%"
          range="1 to 99"
          value={incident.toPercent}
          change={(scenario, toPercent) => changeIncident(scenario, index, { toPercent })}
        />
      )}
    </>
  )
}

type Options = ReturnType<typeof optionsOf>

/** A LUN that only a platform's layout has. */
const withOwn = (options: Options, lun: string): Options =>
  options.some(({ value }) => value === lun) ? options : [{ value: lun, label: lun }, ...options]
