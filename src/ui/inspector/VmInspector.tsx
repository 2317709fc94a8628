import { ArrowRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { makeHappen } from '../actions/happen.ts'
import { Button } from '../kit/Button.tsx'
import { CheckField, TextField } from '../kit/fields.tsx'
import { Fold } from '../kit/Section.tsx'
import { changeVm } from '../stores/edits/change.ts'
import { Actions } from './Actions.tsx'
import { edit } from './edit.ts'
import { NameField } from './NameField.tsx'
import { OnPlatforms } from './OnPlatforms.tsx'
import { RulesField } from './RulesField.tsx'
import { PlacementFields, ShareFields, SizeFields, TimeFields, type VmProps } from './VmFields.tsx'
import { VmNow } from './VmNow.tsx'

type Part = { readonly title: string; readonly Fields: (props: VmProps) => ReactNode }

const PARTS: readonly Part[] = [
  { title: 'Size and demand', Fields: SizeFields },
  { title: 'Reservations, limits, shares', Fields: ShareFields },
  { title: 'Placement and restart', Fields: PlacementFields },
  { title: 'Boot and objective', Fields: TimeFields },
  { title: 'Rules', Fields: ({ vm }) => <RulesField vm={vm.id} /> },
]

export function VmInspector({ vm }: VmProps) {
  const { id } = vm
  return (
    <>
      <OnPlatforms answer={(_, trace) => <VmNow vm={id} trace={trace} />} />
      <NameField kind="vm" id={id} />
      <TextField
        label="Role"
        value={vm.role}
        onCommit={(role) => edit((scenario) => changeVm(scenario, id, { role: role.trim() }))}
      />
      <CheckField
        label="On at 0:00"
        value={vm.on}
        onCommit={(on) => edit((scenario) => changeVm(scenario, id, { on }))}
      />
      {PARTS.map((part, index) => (
        <VmPart key={part.title} part={part} vm={vm} opened={index === 0} />
      ))}
      <Actions of={{ kind: 'vm', id }}>
        <Button icon={<ArrowRight size={14} />} onClick={() => makeHappen('vm-migrates', id)}>
          Migrate
        </Button>
      </Actions>
    </>
  )
}

function VmPart({ part, vm, opened }: VmProps & { part: Part; opened: boolean }) {
  const [open, setOpen] = useState(opened)
  const { title, Fields } = part
  return (
    <Fold title={title} open={open} onToggle={setOpen}>
      <Fields vm={vm} />
    </Fold>
  )
}
