import { listed } from '../../model/scenario/problem.ts'
import type { ArraySpec, LunSpec } from '../../model/scenario/schema.ts'
import { STORAGE_LINKS } from '../../model/scenario/vocabulary.ts'
import type { PlacedLun } from '../../model/topology.ts'
import type { Lun } from '../../model/world.ts'
import { SelectField } from '../kit/fields.tsx'
import { changeArray, changeLun } from '../stores/edits/change.ts'
import { rootsFor } from '../stores/edits/mounts.ts'
import { useScenario } from '../stores/scenario.ts'
import { Actions } from './Actions.tsx'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'
import { NameField } from './NameField.tsx'
import { OnPlatforms } from './OnPlatforms.tsx'
import { rangeOf } from './ranges.ts'
import { isWord, LINK_OPTIONS, optionsOf } from './words.ts'
import { ZoningField } from './ZoningField.tsx'

const PURPOSES = ['vms', 'quorum'] as const

const PURPOSE_OPTIONS = [
  { value: 'vms', label: 'Files of VMs' },
  { value: 'quorum', label: 'Quorum of the cluster' },
]

export function LunInspector({ lun }: { readonly lun: LunSpec }) {
  const { id } = lun
  const arrays = useScenario(({ scenario }) => scenario.arrays)
  return (
    <>
      <OnPlatforms
        answer={({ luns }, { topology }) => lunNow(luns.get(id), topology.luns.get(id))}
      />
      <NameField kind="lun" id={id} />
      <NumberField
        label="Size"
        unit="GB"
        range={rangeOf('luns', 'sizeGB')}
        value={lun.sizeGB}
        change={(scenario, sizeGB) => changeLun(scenario, id, { sizeGB })}
      />
      <SelectField
        label="Purpose"
        value={lun.purpose}
        options={PURPOSE_OPTIONS}
        onCommit={(purpose) =>
          isWord(PURPOSES, purpose)
            ? edit((scenario) => changeLun(scenario, id, { purpose }))
            : null
        }
      />
      <SelectField
        label="Array"
        value={lun.array}
        options={optionsOf(arrays)}
        onCommit={(array) => edit((scenario) => changeLun(scenario, id, { array }))}
      />
      <MountField lun={lun} />
      <ZoningField lun={lun} />
      <Actions of={{ kind: 'lun', id }} />
    </>
  )
}

const OWN_LETTER = { value: '', label: 'Nothing: a letter of its own' }

function MountField({ lun }: { readonly lun: LunSpec }) {
  const scenario = useScenario(({ scenario: now }) => now)
  const { id, mountedUnder: root = '' } = lun
  return (
    <SelectField
      label="Mounted under"
      value={root}
      options={[OWN_LETTER, ...optionsOf(rootsFor(scenario, lun))]}
      hint="In a folder of another LUN it needs no drive letter, and their VMs move together"
      onCommit={(chosen) =>
        edit((now) => changeLun(now, id, { mountedUnder: chosen === '' ? undefined : chosen }))
      }
    />
  )
}

/** To be read only: it comes and goes with the storage layout of the platforms that have it. */
export function AddedLun({ id }: { readonly id: string }) {
  return (
    <>
      <p className="mb-2 font-semibold">{id}</p>
      <OnPlatforms
        answer={({ luns }, { topology }) => lunNow(luns.get(id), topology.luns.get(id))}
      />
      <p className="text-ink-2">
        Nobody drew this LUN: the storage layout of the platform added it, so that what lives on it
        can have an owner of its own. Choose another layout under Platforms to be without it.
      </p>
    </>
  )
}

const STATES: Readonly<Record<Lun['state'], string>> = {
  online: 'Online',
  pending: 'Coming online',
  offline: 'Offline',
  shared: 'Open on every host',
}

/** A platform with a storage layout of its own may have no use for a LUN that was drawn. */
function lunNow(lun: Lun | undefined, placed: PlacedLun | undefined): string {
  if (lun === undefined || placed === undefined) return 'Not used in this layout'
  const owner = lun.owner === null ? '' : ` · owned by ${lun.owner}`
  const vms = placed.vms.length === 0 ? '' : ` · holds ${placed.vms.join(', ')}`
  return `${openOn(lun, placed)}${owner}${vms}${mountNow(lun, placed)}`
}

const openOn = ({ state }: Lun, { hosts }: PlacedLun): string =>
  state === 'shared' && hosts !== undefined
    ? `Open on ${hosts.length === 0 ? 'no host' : listed(hosts)}`
    : STATES[state]

function mountNow({ state }: Lun, { mountedUnder }: PlacedLun): string {
  if (mountedUnder === undefined) return ''
  return state === 'shared'
    ? ' · needs no letter here, so that being mounted changes nothing'
    : ` · mounted under ${mountedUnder}, in its group`
}

export function ArrayInspector({ array }: { readonly array: ArraySpec }) {
  const { id } = array
  const luns = useScenario(({ scenario }) => scenario.luns)
  const held = luns.filter((lun) => lun.array === id).map((lun) => lun.id)
  return (
    <>
      <NameField kind="array" id={id} />
      <SelectField
        label="Link"
        value={array.link}
        options={LINK_OPTIONS}
        onCommit={(link) =>
          isWord(STORAGE_LINKS, link)
            ? edit((scenario) => changeArray(scenario, id, { link }))
            : null
        }
      />
      <NumberField
        label="Bandwidth"
        unit="MB/s"
        range={rangeOf('arrays', 'bandwidthMBps')}
        value={array.bandwidthMBps}
        change={(scenario, bandwidthMBps) => changeArray(scenario, id, { bandwidthMBps })}
      />
      <NumberField
        label="I/Os a second"
        range={rangeOf('arrays', 'iops')}
        value={array.iops}
        change={(scenario, iops) => changeArray(scenario, id, { iops })}
      />
      <p className="text-ink-2">Holds {held.length === 0 ? 'no LUN' : held.join(', ')}.</p>
      <Actions of={{ kind: 'array', id }} />
    </>
  )
}
