/** The fields of a VM, part by part. */
import type { VmSpec } from '../../model/scenario/schema.ts'
import { PRIORITIES } from '../../model/scenario/vocabulary.ts'
import { SelectField } from '../kit/fields.tsx'
import { changeObjective, changeVm } from '../stores/edits/change.ts'
import { useScenario } from '../stores/scenario.ts'
import { ProfileField } from './DemandFields.tsx'
import { edit } from './edit.ts'
import { NumberField, OptionalNumberField, OptionalTimeField } from './fields.tsx'
import { OwnersField, PossibleOwnersField } from './OwnersField.tsx'
import { OwnLuns } from './OwnLuns.tsx'
import { VmPool } from './PoolsField.tsx'
import { rangeOf } from './ranges.ts'
import { MOSTS, RESERVATIONS, SHARES } from './resource-rows.ts'
import { SharesField } from './SharesField.tsx'
import { isWord, optionsOf, PRIORITY_OPTIONS } from './words.ts'

export type VmProps = { readonly vm: VmSpec }

const SIZES = [
  { key: 'vcpus', label: 'Virtual CPUs' },
  { key: 'ramMB', label: 'Memory', unit: 'MB' },
  { key: 'diskGB', label: 'Disk', unit: 'GB' },
  { key: 'cpuDemandMHz', label: 'CPU demand', unit: 'MHz' },
  { key: 'dirtyMBps', label: 'Dirties memory', unit: 'MB/s' },
  { key: 'workingSetMB', label: 'Writable working set', unit: 'MB' },
] as const

export function SizeFields({ vm }: VmProps) {
  return (
    <>
      {SIZES.map(({ key, ...field }) => (
        <NumberField
          key={key}
          {...field}
          range={rangeOf('vms', key)}
          value={vm[key]}
          change={(scenario, value) => changeVm(scenario, vm.id, { [key]: value })}
        />
      ))}
      <ProfileField
        profile={vm.profile}
        change={(scenario, profile) => changeVm(scenario, vm.id, { profile })}
      />
    </>
  )
}

export function ShareFields({ vm }: VmProps) {
  return (
    <>
      {RESERVATIONS.map(({ key, ...field }) => (
        <NumberField
          key={key}
          {...field}
          range={rangeOf('vms', key)}
          value={vm[key]}
          change={(scenario, value) => changeVm(scenario, vm.id, { [key]: value })}
        />
      ))}
      {MOSTS.map(({ key, ...field }) => (
        <OptionalNumberField
          key={key}
          {...field}
          range={rangeOf('vms', key)}
          absent="unlimited"
          value={vm[key]}
          change={(scenario, value) => changeVm(scenario, vm.id, { [key]: value })}
        />
      ))}
      {SHARES.map(({ key, label }) => (
        <SharesField
          key={key}
          label={label}
          shares={vm[key]}
          change={(scenario, value) => changeVm(scenario, vm.id, { [key]: value })}
        />
      ))}
      <VmPool vm={vm} />
    </>
  )
}

export function PlacementFields({ vm }: VmProps) {
  const { hosts, luns } = useScenario(({ scenario }) => scenario)
  const { id } = vm
  return (
    <>
      <SelectField
        label="Home"
        value={vm.home}
        options={optionsOf(hosts)}
        onCommit={(home) => edit((scenario) => changeVm(scenario, id, { home }))}
      />
      <SelectField
        label="LUN as drawn"
        value={vm.lun}
        options={optionsOf(luns.filter(({ purpose }) => purpose === 'vms'))}
        onCommit={(lun) => edit((scenario) => changeVm(scenario, id, { lun }))}
      />
      <OwnLuns vm={id} />
      <SelectField
        label="Restart priority"
        value={vm.restartPriority}
        options={PRIORITY_OPTIONS}
        onCommit={(word) =>
          isWord(PRIORITIES, word)
            ? edit((scenario) => changeVm(scenario, id, { restartPriority: word }))
            : null
        }
      />
      <OwnersField vm={vm} />
      <PossibleOwnersField vm={vm} />
    </>
  )
}

export function TimeFields({ vm }: VmProps) {
  const { id, objective } = vm
  return (
    <>
      <OptionalTimeField
        label="Boot takes"
        absent="drawn at random"
        valueMs={vm.bootMs}
        change={(scenario, bootMs) => changeVm(scenario, id, { bootMs })}
      />
      <OptionalTimeField
        label="Application start takes"
        absent="as the hardware sheet"
        valueMs={vm.applicationStartMs}
        change={(scenario, value) => changeVm(scenario, id, { applicationStartMs: value })}
      />
      <OptionalTimeField
        label="Longest outage allowed"
        absent="none stated"
        valueMs={objective.longestOutageMs}
        change={(scenario, longestOutageMs) => changeObjective(scenario, id, { longestOutageMs })}
      />
      <OptionalNumberField
        label="Slowest speed allowed"
        hint="As a share of full speed, 0.01 to 1"
        absent="none stated"
        value={objective.slowestSpeed}
        change={(scenario, slowestSpeed) => changeObjective(scenario, id, { slowestSpeed })}
      />
    </>
  )
}
