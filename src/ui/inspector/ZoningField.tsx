import type { LunSpec } from '../../model/scenario/schema.ts'
import { isZoned } from '../../model/storage.ts'
import { tellProblems } from '../actions/tell.ts'
import { CheckField } from '../kit/fields.tsx'
import { zone } from '../stores/edits/zoning.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'

/** Which hosts have a path to the LUN: whoever has none runs nothing that lives on it. */
export function ZoningField({ lun }: { readonly lun: LunSpec }) {
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  return (
    <fieldset className="mt-1">
      <legend className="text-ink-2">Zoned to</legend>
      {hosts.map(({ id }) => (
        <CheckField
          key={id}
          label={id}
          value={isZoned(lun, id)}
          onCommit={(path) =>
            tellProblems(editScenario((scenario) => zone(scenario, lun.id, { host: id, path })))
          }
        />
      ))}
      {hosts.length === 0 && <p className="pl-2 text-ink-3">There is no host yet.</p>}
    </fieldset>
  )
}
