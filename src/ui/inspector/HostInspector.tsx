import { Plug, Zap } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { HostSpec } from '../../model/scenario/schema.ts'
import { STORAGE_LINKS } from '../../model/scenario/vocabulary.ts'
import type { Host } from '../../model/world.ts'
import { makeHappen } from '../actions/happen.ts'
import { happeningOf } from '../actions/happenings/index.ts'
import { isDown } from '../actions/script-state.ts'
import { clock, gigahertz, megabytes } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { SelectField, TextField } from '../kit/fields.tsx'
import { changeHost, type Patch } from '../stores/edits/change.ts'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { Refusals } from '../why/Refusals.tsx'
import { Actions } from './Actions.tsx'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'
import { NameField } from './NameField.tsx'
import { OnPlatforms } from './OnPlatforms.tsx'
import { rangeOf } from './ranges.ts'
import { isWord, LINK_OPTIONS } from './words.ts'

type NumberKey = 'sockets' | 'coresPerSocket' | 'coreMHz' | 'ramMB' | 'storagePorts' | 'networkMbps'

const NUMBERS: readonly { key: NumberKey; label: string; unit?: string }[] = [
  { key: 'sockets', label: 'CPU sockets' },
  { key: 'coresPerSocket', label: 'Cores a socket' },
  { key: 'coreMHz', label: 'Clock of a core', unit: 'MHz' },
  { key: 'ramMB', label: 'Memory', unit: 'MB' },
  { key: 'networkMbps', label: 'Network', unit: 'Mb/s' },
  { key: 'storagePorts', label: 'Storage ports' },
]

const PLACES = [
  { key: 'chassis', label: 'Chassis' },
  { key: 'rack', label: 'Rack' },
  { key: 'switch', label: 'Network switch' },
] as const

export function HostInspector({ host }: { readonly host: HostSpec }) {
  const { id } = host
  const change = (patch: Patch<HostSpec>) => edit((scenario) => changeHost(scenario, id, patch))
  return (
    <>
      <OnPlatforms answer={({ hosts }) => hostNow(hosts.get(id))} />
      <Refusals of={{ host: id }} />
      <NameField kind="host" id={id} />
      {NUMBERS.map(({ key, ...field }) => (
        <NumberField
          key={key}
          {...field}
          range={rangeOf('hosts', key)}
          value={host[key]}
          change={(scenario, value) => changeHost(scenario, id, { [key]: value })}
        />
      ))}
      <TextField
        label="CPU family"
        hint="A live migration needs the same family at both ends."
        value={host.cpuFamily}
        onCommit={(cpuFamily) => change({ cpuFamily })}
      />
      <SelectField
        label="Storage link"
        value={host.storageLink}
        options={LINK_OPTIONS}
        onCommit={(link) => (isWord(STORAGE_LINKS, link) ? change({ storageLink: link }) : null)}
      />
      {PLACES.map(({ key, label }) => (
        <TextField
          key={key}
          label={label}
          value={host[key] ?? ''}
          placeholder="not given"
          onCommit={(text) => change({ [key]: text.trim() === '' ? undefined : text.trim() })}
        />
      ))}
      <Actions of={{ kind: 'host', id }}>
        <FailButton id={id} />
      </Actions>
    </>
  )
}

/** Which of the two it is depends on the playhead, as does everything that happens now. */
function FailButton({ id }: { readonly id: string }) {
  const scenario = useScenario((state) => state.scenario)
  const down = useSyncExternalStore(playhead.subscribe, () => isDown(scenario, id, playhead.ms))
  const kind = down ? 'host-returns' : 'host-fails'
  return (
    <Button
      icon={down ? <Plug size={14} /> : <Zap size={14} />}
      onClick={() => makeHappen(kind, id)}
    >
      {happeningOf(kind).label}
    </Button>
  )
}

function hostNow(host: Host | undefined): string {
  if (host === undefined) return 'Not there'
  if (host.power === 'off') return `Without power since ${clock(host.since)}`
  if (host.power === 'hung') return `Hangs since ${clock(host.since)}`
  if (host.power === 'starting') return `Starting since ${clock(host.since)}`
  const { cpuMHz, cpuDemandMHz, ramMB } = host.load
  const slow = host.cpuPercent < 100 ? ` · CPUs at ${host.cpuPercent} %` : ''
  const place = host.rule === null ? MEMBERSHIP[host.membership] : `Outside: ${host.rule}`
  const wants = cpuDemandMHz > cpuMHz ? ` of ${gigahertz(cpuDemandMHz)} wanted` : ''
  return `${place} · ${gigahertz(cpuMHz)}${wants} · ${megabytes(Math.round(ramMB))}${slow}`
}

const MEMBERSHIP: Readonly<Record<Host['membership'], string>> = {
  member: 'In the cluster',
  suspected: 'Suspected by the others',
  failed: 'Declared failed',
  stopped: 'Its cluster service has stopped',
  outside: 'Outside the cluster',
}
