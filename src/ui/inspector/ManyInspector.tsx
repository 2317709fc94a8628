/** Several things at once: what they have in common can be changed for all of them. */
import {
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  Copy,
  Trash2,
} from 'lucide-react'
import { duplicateSelected } from '../actions/clipboard.ts'
import { removeSelection } from '../actions/place.ts'
import { count } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { Card, Section } from '../kit/Section.tsx'
import { align } from '../stage/layout/arrange.ts'
import { useScenario } from '../stores/scenario.ts'
import { type SelectedThing, select } from '../stores/view.ts'
import { HostFields, LunFields, VmFields } from './ManyFields.tsx'

const NOUNS = [
  ['host', 'host'],
  ['vm', 'VM'],
  ['lun', 'LUN'],
  ['client', 'client'],
] as const

export function ManyInspector({ things }: { readonly things: readonly SelectedThing[] }) {
  const { hosts, vms, luns } = useScenario(({ scenario }) => scenario)
  const ids = (kind: SelectedThing['kind']) =>
    new Set(things.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])))
  const of = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    kind: SelectedThing['kind'],
  ) => {
    const wanted = ids(kind)
    return rows.filter(({ id }) => wanted.has(id))
  }
  const what = NOUNS.flatMap(([kind, noun]) => {
    const many = ids(kind).size
    return many === 0 ? [] : [count(many, noun)]
  })
  const [chosenVms, chosenHosts, chosenLuns] = [of(vms, 'vm'), of(hosts, 'host'), of(luns, 'lun')]
  return (
    <Section title={`${what.join(', ')} selected`}>
      <Card>
        <Names things={things} />
        {chosenVms.length > 0 && <VmFields vms={chosenVms} />}
        {chosenHosts.length > 0 && <HostFields hosts={chosenHosts} />}
        {chosenLuns.length > 0 && <LunFields luns={chosenLuns} />}
        {chosenHosts.length + chosenLuns.length > 1 && <AlignButtons />}
        <div className="mt-3 flex flex-wrap gap-2 border-t border-line pt-2.5">
          <Button icon={<Copy size={14} />} onClick={duplicateSelected}>
            Duplicate
          </Button>
          <Button
            variant="danger"
            icon={<Trash2 size={14} />}
            className="ml-auto"
            onClick={removeSelection}
          >
            Remove all
          </Button>
        </div>
      </Card>
    </Section>
  )
}

const SHOWN = 12

/** Each leads to itself alone. */
function Names({ things }: { readonly things: readonly SelectedThing[] }) {
  const more = things.length - SHOWN
  return (
    <p className="mb-2 flex flex-wrap gap-1">
      {things.slice(0, SHOWN).map((thing) => (
        <button
          key={`${thing.kind} ${thing.id}`}
          type="button"
          className="rounded border border-line px-1.5 hover:bg-sunken"
          data-tip={`Select ${thing.id} alone`}
          onClick={() => select(thing)}
        >
          {thing.id}
        </button>
      ))}
      {more > 0 && <span className="text-ink-3">and {more} more</span>}
    </p>
  )
}

const ALIGNMENTS = [
  { how: 'left', label: 'Align left', Icon: AlignStartVertical },
  { how: 'top', label: 'Align at the top', Icon: AlignStartHorizontal },
  { how: 'across', label: 'Distribute', Icon: AlignHorizontalSpaceAround },
] as const

function AlignButtons() {
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {ALIGNMENTS.map(({ how, label, Icon }) => (
        <Button key={how} icon={<Icon size={14} />} onClick={() => align(how)}>
          {label}
        </Button>
      ))}
    </div>
  )
}
