import { Link2, Plus, Split, X } from 'lucide-react'
import type { RuleSpec } from '../../model/scenario/schema.ts'
import { tellProblems } from '../actions/tell.ts'
import { IconButton } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { addRule } from '../stores/edits/add.ts'
import { changeRule } from '../stores/edits/change.ts'
import { removeRule } from '../stores/edits/remove.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'

const WORDS: Readonly<Record<RuleSpec['kind'], string>> = {
  'keep-together': 'Keep together',
  'keep-apart': 'Keep apart',
}

const KINDS = ['keep-together', 'keep-apart'] as const

/** The rules that name a VM; without one, all of them. */
export function RulesField({ vm }: { readonly vm?: string }) {
  const { rules, vms } = useScenario(({ scenario }) => scenario)
  const mine = [...rules.entries()].filter(([, rule]) => vm === undefined || rule.vms.includes(vm))
  return (
    <>
      {mine.length === 0 && <p className="text-ink-3">None.</p>}
      <ul>
        {mine.map(([index, rule]) => (
          <Rule key={`${index} ${rule.kind}`} index={index} rule={rule} />
        ))}
      </ul>
      {vm !== undefined &&
        KINDS.map((kind) => (
          <ChooseVm
            key={kind}
            label={`${WORDS[kind]} with`}
            among={vms.map(({ id }) => id).filter((id) => id !== vm)}
            onChoose={(other) => {
              tellProblems(editScenario((scenario) => addRule(scenario, kind, [vm, other])))
            }}
          />
        ))}
    </>
  )
}

function Rule({ index, rule }: { readonly index: number; readonly rule: RuleSpec }) {
  const vms = useScenario(({ scenario }) => scenario.vms)
  const rest = vms.map(({ id }) => id).filter((id) => !rule.vms.includes(id))
  const set = (members: readonly string[]): void =>
    tellProblems(
      editScenario((scenario) =>
        members.length < 2
          ? removeRule(scenario, index)
          : changeRule(scenario, index, { ...rule, vms: members }),
      ),
    )
  return (
    <li className="mb-1 rounded-md border border-line px-2 py-1">
      <span className="flex items-center gap-1.5">
        {rule.kind === 'keep-together' ? <Link2 size={14} /> : <Split size={14} />}
        <strong className="flex-1">{WORDS[rule.kind]}</strong>
        <IconButton
          label={`Remove the rule ${WORDS[rule.kind].toLowerCase()} ${rule.vms.join(', ')}`}
          icon={<X size={14} />}
          onClick={() => set([])}
        />
      </span>
      <span className="flex flex-wrap gap-1">
        {rule.vms.map((id) => (
          <span key={id} className="flex items-center rounded bg-sunken pl-1.5">
            {id}
            <IconButton
              label={`Take ${id} out of the rule`}
              icon={<X size={12} />}
              className="h-6! w-6!"
              onClick={() => set(rule.vms.filter((other) => other !== id))}
            />
          </span>
        ))}
        <ChooseVm label="Add a VM" among={rest} onChoose={(id) => set([...rule.vms, id])} />
      </span>
    </li>
  )
}

function ChooseVm(props: {
  readonly label: string
  readonly among: readonly string[]
  readonly onChoose: (id: string) => void
}) {
  const { label, among, onChoose } = props
  if (among.length === 0) return null
  return (
    <Menu
      label={label}
      trigger={
        <>
          <Plus size={13} /> {label}
        </>
      }
      className="mr-1 inline-flex items-center gap-1 rounded-md px-1.5 py-1 hover:bg-sunken"
    >
      {() =>
        among.map((id) => (
          <MenuItem key={id} onSelect={() => onChoose(id)}>
            {id}
          </MenuItem>
        ))
      }
    </Menu>
  )
}
