import clsx from 'clsx'
import { X } from 'lucide-react'
import { useState } from 'react'
import { PLATFORMS, platformSheet } from '../../engine/catalogue.ts'
import type { Choice } from '../../model/parameter.ts'
import type { ComparedPlatform, Scenario } from '../../model/scenario/schema.ts'
import { removeOnePane } from '../actions/panes.ts'
import { Button } from '../kit/Button.tsx'
import { SelectField } from '../kit/fields.tsx'
import { part } from '../kit/Part.tsx'
import { Card, Fold } from '../kit/Section.tsx'
import {
  changeCompared,
  choosePlatform,
  type Storage,
  setChoice,
} from '../stores/edits/compared.ts'
import { useScenario } from '../stores/scenario.ts'
import { edit } from './edit.ts'
import { capital, MARK_WORDS } from './words.ts'

const PlatformNumbers = part(async () => (await import('./Numbers.tsx')).PlatformNumbers)

const EDGES = ['bg-platform-a', 'bg-platform-b', 'bg-platform-c', 'bg-platform-d'] as const
const PLATFORM_OPTIONS = PLATFORMS.map(({ id, title }) => ({ value: id, label: title }))

type Props = { readonly index: number; readonly compared: ComparedPlatform }

/** One pane: its platform, its storage, its settings, its numbers. */
export function PlatformFields({ index, compared }: Props) {
  const [open, setOpen] = useState(false)
  const panes = useScenario(({ scenario }) => scenario.platforms.length)
  const sheet = platformSheet(compared.platform)
  const changed = Object.keys(compared.overrides).length
  return (
    <Card className="relative mb-2 overflow-hidden pl-4!">
      <span aria-hidden="true" className={clsx('absolute inset-y-0 left-0 w-1', EDGES[index])} />
      <SelectField
        label={`Pane ${index + 1}`}
        hint={sheet?.caveat}
        value={compared.platform}
        options={PLATFORM_OPTIONS}
        onCommit={(id) => edit((scenario) => choosePlatform(scenario, index, id))}
      />
      <StorageField index={index} compared={compared} />
      {Object.entries(sheet?.choices ?? {}).map(([key, choice]) => (
        <ChoiceField key={key} name={key} choice={choice} index={index} compared={compared} />
      ))}
      <Fold
        title="Numbers"
        note={changed === 0 ? 'all as on its sheet' : `${changed} changed`}
        open={open}
        onToggle={setOpen}
      >
        <PlatformNumbers index={index} />
      </Fold>
      {panes > 1 && (
        <Button variant="ghost" icon={<X size={14} />} onClick={() => removeOnePane(index)}>
          Remove pane {index + 1}
        </Button>
      )}
    </Card>
  )
}

const OWN_MAP = 'own-map'

const LAYOUTS = [
  { value: 'as-drawn', label: 'As drawn' },
  { value: 'lun-per-vm', label: 'A LUN for each VM' },
  { value: 'shared-volume', label: 'One shared volume' },
  { value: OWN_MAP, label: 'Chosen VM by VM' },
]

function StorageField({ index, compared: { storage } }: Props) {
  const own = typeof storage !== 'string'
  return (
    <SelectField
      label="Storage"
      hint={own ? 'Choose each LUN in its VM’s placement.' : undefined}
      value={own ? OWN_MAP : storage}
      options={LAYOUTS}
      onCommit={(value) =>
        edit((scenario) => changeCompared(scenario, index, { storage: layout(value, scenario) }))
      }
    />
  )
}

/** A map of one's own starts as what is drawn. */
function layout(value: string, { vms }: Scenario): Storage {
  if (value === 'as-drawn' || value === 'lun-per-vm' || value === 'shared-volume') return value
  return Object.fromEntries(vms.map(({ id, lun }) => [id, lun]))
}

function ChoiceField(props: Props & { readonly name: string; readonly choice: Choice }) {
  const { index, compared, name, choice } = props
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  const { label, value: usual, options, effect, mark, source } = choice
  const words =
    options === 'host'
      ? [
          { value: '', label: 'the first host' },
          ...hosts.map(({ id }) => ({ value: id, label: id })),
        ]
      : options.map((value) => ({ value, label: capital(value) }))
  return (
    <div data-tip={`${effect} ${MARK_WORDS[mark]}. ${source}.`}>
      <SelectField
        label={label}
        value={compared.settings[name] ?? usual}
        options={words}
        onCommit={(value) =>
          edit((scenario) => setChoice(scenario, index, { key: name, value, usual }))
        }
      />
    </div>
  )
}
