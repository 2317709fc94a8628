import type { Incident } from '../../model/scenario/schema.ts'
import { type EvacuationOrder, ORDERS } from '../../model/scenario/vocabulary.ts'
import { happeningOf } from '../actions/happenings/index.ts'
import { clock } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { SelectField } from '../kit/fields.tsx'
import { addIncident, changeIncident, incidentIndex } from '../stores/edits/script.ts'
import { playhead } from '../stores/playhead.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { Actions } from './Actions.tsx'
import { ProfileField, SpikeFields } from './DemandFields.tsx'
import { edit } from './edit.ts'
import { OptionalNumberField, TimeField } from './fields.tsx'
import { ChassisField, SpeedField, SwitchField } from './HardwareFields.tsx'
import { HostsField, NetworkField } from './NetworkFields.tsx'
import { rangeOf } from './ranges.ts'
import { StorageFields } from './StorageFields.tsx'
import { isWord, optionsOf } from './words.ts'

type Props = { readonly index: number; readonly incident: Incident }

export function IncidentInspector({ index, incident }: Props) {
  return (
    <>
      <p className="mb-2 font-semibold">{happeningOf(incident.kind).label}</p>
      <TimeField
        label="At"
        hint="As 2:00, 2:00.5 or 90 s"
        valueMs={incident.atMs}
        change={(scenario, atMs) => changeIncident(scenario, index, { atMs })}
      />
      {'hosts' in incident && <HostsField index={index} incident={incident} />}
      {('host' in incident || 'vm' in incident) && <Subject index={index} incident={incident} />}
      {'network' in incident && <NetworkField index={index} incident={incident} />}
      {'chassis' in incident && <ChassisField index={index} chassis={incident.chassis} />}
      {'switch' in incident && <SwitchField index={index} name={incident.switch} />}
      {incident.kind === 'host-slows' && (
        <SpeedField index={index} toPercent={incident.toPercent} />
      )}
      <Target index={index} incident={incident} />
      {incident.kind === 'host-evacuates' && <Order index={index} order={incident.order} />}
      <StorageFields index={index} incident={incident} />
      {incident.kind === 'demand-changes' && <Demand index={index} incident={incident} />}
      {incident.kind === 'demand-follows' && (
        <ProfileField
          profile={incident.profile}
          change={(scenario, profile) => changeIncident(scenario, index, { profile })}
        />
      )}
      {incident.kind === 'demand-spikes' && <SpikeFields index={index} incident={incident} />}
      <Actions of={{ kind: 'incident', index }}>
        <Button onClick={() => playhead.seek(incident.atMs)}>Go to {clock(incident.atMs)}</Button>
        <Button onClick={() => duplicate(incident)}>Duplicate</Button>
      </Actions>
    </>
  )
}

/** At the playhead, so that the copy does not hide behind what it was copied from. */
function duplicate(incident: Incident): void {
  const copy = { ...incident, atMs: playhead.ms }
  editScenario((scenario) => addIncident(scenario, copy))
  const index = incidentIndex(useScenario.getState().scenario, copy)
  if (index >= 0) select({ kind: 'incident', index })
}

type Naming = Extract<Incident, { host: string } | { vm: string }>

function Subject({ index, incident }: Props & { readonly incident: Naming }) {
  const { hosts, vms } = useScenario(({ scenario }) => scenario)
  const key = 'host' in incident ? 'host' : 'vm'
  return (
    <SelectField
      label={key === 'host' ? 'Host' : 'Virtual machine'}
      value={'host' in incident ? incident.host : incident.vm}
      options={optionsOf(key === 'host' ? hosts : vms)}
      onCommit={(id) => edit((scenario) => changeIncident(scenario, index, { [key]: id }))}
    />
  )
}

/** Where a migration goes or a VM starts; the platform chooses when the script does not say. */
function Target({ index, incident }: Props) {
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  if (incident.kind !== 'vm-migrates' && incident.kind !== 'vm-powers-on') return null
  const key = incident.kind === 'vm-migrates' ? 'to' : 'on'
  const value = incident.kind === 'vm-migrates' ? incident.to : incident.on
  return (
    <SelectField
      label={key === 'to' ? 'To' : 'On'}
      value={value ?? ''}
      options={[{ value: '', label: 'the platform chooses' }, ...optionsOf(hosts)]}
      onCommit={(id) =>
        edit((scenario) => changeIncident(scenario, index, { [key]: id === '' ? undefined : id }))
      }
    />
  )
}

const ORDER_WORDS: Readonly<Record<EvacuationOrder, string>> = {
  parallel: 'all at once',
  serial: 'one after the other',
}

function Order({ index, order }: { readonly index: number; readonly order: EvacuationOrder }) {
  return (
    <SelectField
      label="Its VMs leave"
      value={order}
      options={ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }))}
      onCommit={(word) =>
        isWord(ORDERS, word)
          ? edit((scenario) => changeIncident(scenario, index, { order: word }))
          : null
      }
    />
  )
}

function Demand(props: { index: number; incident: Extract<Incident, { kind: 'demand-changes' }> }) {
  const { index, incident } = props
  return (
    <>
      <OptionalNumberField
        label="CPU demand"
        unit="MHz"
        range={rangeOf('vms', 'cpuDemandMHz')}
        absent="as before"
        value={incident.cpuDemandMHz}
        change={(scenario, cpuDemandMHz) => changeIncident(scenario, index, { cpuDemandMHz })}
      />
      <OptionalNumberField
        label="Dirties memory"
        unit="MB/s"
        range={rangeOf('vms', 'dirtyMBps')}
        absent="as before"
        value={incident.dirtyMBps}
        change={(scenario, dirtyMBps) => changeIncident(scenario, index, { dirtyMBps })}
      />
    </>
  )
}
