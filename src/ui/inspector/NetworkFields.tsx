import type { Incident } from '../../model/scenario/schema.ts'
import { NETWORKS } from '../../model/scenario/vocabulary.ts'
import { SelectField } from '../kit/fields.tsx'
import { changeIncident } from '../stores/edits/script.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'

type OnHosts = Extract<Incident, { hosts: readonly string[] }>
type OnNetwork = Extract<Incident, { network: string }>

/** Which hosts are split off or joined again: at least one. */
export function HostsField({ index, incident }: { index: number; incident: OnHosts }) {
  const all = useScenario(({ scenario }) => scenario.hosts)
  const chosen = incident.hosts
  const toggle = (host: string, on: boolean) => {
    const hosts = all.map(({ id }) => id).filter((id) => (id === host ? on : chosen.includes(id)))
    edit((scenario) => changeIncident(scenario, index, { hosts }))
  }
  return (
    <fieldset className="my-2">
      <legend className="mb-1 text-ink-2">Hosts</legend>
      {all.map(({ id }) => (
        <label key={id} className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={chosen.length === 1 && chosen.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          {id}
        </label>
      ))}
    </fieldset>
  )
}

export function NetworkField({ index, incident }: { index: number; incident: OnNetwork }) {
  return (
    <SelectField
      label="Network"
      value={incident.network}
      options={NETWORKS.map((network) => ({ value: network, label: network }))}
      onCommit={(value) => {
        const network = NETWORKS.find((one) => one === value)
        return edit((scenario) => changeIncident(scenario, index, network ? { network } : {}))
      }}
    />
  )
}
