/** How demand goes over time: a VM's profile, and a spike of the script. */
import type { Incident, Profile, Scenario } from '../../model/scenario/schema.ts'
import { SelectField } from '../kit/fields.tsx'
import { BURST } from '../stores/edits/demand.ts'
import { changeIncident } from '../stores/edits/script.ts'
import { edit } from './edit.ts'
import { NumberField, OptionalNumberField, TimeField } from './fields.tsx'
import { rangeOf } from './ranges.ts'

const OPTIONS = [
  { value: 'constant', label: 'Constant' },
  { value: 'daily', label: 'Daily, in office hours' },
  { value: 'burst', label: 'Bursts' },
]

const PERCENTS = '0 to 10,000 % of its own demand'

type ProfileProps = {
  readonly profile: Profile | undefined
  readonly change: (scenario: Scenario, profile: Profile) => Scenario
}

export function ProfileField({ profile, change }: ProfileProps) {
  return (
    <>
      <SelectField
        label="Demand over time"
        value={profile?.kind ?? 'constant'}
        options={OPTIONS}
        onCommit={(kind) => edit((scenario) => change(scenario, profileOf(kind)))}
      />
      {profile?.kind === 'burst' && <BurstFields profile={profile} change={change} />}
    </>
  )
}

function profileOf(kind: string): Profile {
  if (kind === 'burst') return BURST
  return { kind: kind === 'daily' ? 'daily' : 'constant' }
}

type Burst = Extract<Profile, { kind: 'burst' }>

function BurstFields({ profile, change }: ProfileProps & { readonly profile: Burst }) {
  return (
    <>
      <TimeField
        label="Bursts every"
        valueMs={profile.everyMs}
        change={(scenario, everyMs) => change(scenario, { ...profile, everyMs })}
      />
      <TimeField
        label="For"
        valueMs={profile.forMs}
        change={(scenario, forMs) => change(scenario, { ...profile, forMs })}
      />
      <NumberField
        label="To"
        unit="%"
        range={PERCENTS}
        value={profile.toPercent}
        change={(scenario, toPercent) => change(scenario, { ...profile, toPercent })}
      />
    </>
  )
}

type Spike = Extract<Incident, { kind: 'demand-spikes' }>

/** One of the two says how high it goes: writing one takes the other out. */
export function SpikeFields({ index, incident }: { index: number; incident: Spike }) {
  return (
    <>
      <OptionalNumberField
        label="To"
        unit="%"
        range={PERCENTS}
        absent="an amount instead"
        value={incident.toPercent}
        change={(scenario, toPercent) =>
          changeIncident(scenario, index, { toPercent, cpuDemandMHz: undefined })
        }
      />
      <OptionalNumberField
        label="To an amount"
        unit="MHz"
        range={rangeOf('vms', 'cpuDemandMHz')}
        absent="a share instead"
        value={incident.cpuDemandMHz}
        change={(scenario, cpuDemandMHz) =>
          changeIncident(scenario, index, { cpuDemandMHz, toPercent: undefined })
        }
      />
      <TimeField
        label="For"
        valueMs={incident.forMs}
        change={(scenario, forMs) => changeIncident(scenario, index, { forMs })}
      />
    </>
  )
}
