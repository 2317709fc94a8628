import { ArrowUp, Plus, X } from 'lucide-react'
import type { VmSpec } from '../../model/scenario/schema.ts'
import { tellProblems } from '../actions/tell.ts'
import { IconButton } from '../kit/Button.tsx'
import { CheckField } from '../kit/fields.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { changeVm } from '../stores/edits/change.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'

/** Hosts in order of preference; none means that the platform chooses. */
export function OwnersField({ vm }: { readonly vm: VmSpec }) {
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  const owners = vm.preferredOwners
  const rest = hosts.filter(({ id }) => !owners.includes(id))
  const set = (preferredOwners: readonly string[]): void =>
    tellProblems(editScenario((scenario) => changeVm(scenario, vm.id, { preferredOwners })))
  const raised = (index: number): readonly string[] => {
    const [owner = ''] = owners.slice(index, index + 1)
    return owners.toSpliced(index, 1).toSpliced(index - 1, 0, owner)
  }
  return (
    <fieldset className="mt-1">
      <legend className="text-ink-2">Preferred owners, best first</legend>
      <ol>
        {owners.map((owner, index) => (
          <li key={owner} className="flex items-center">
            <span className="flex-1 pl-2">
              {index + 1}. {owner}
            </span>
            {index > 0 && (
              <IconButton
                label={`Prefer ${owner} more`}
                icon={<ArrowUp size={14} />}
                onClick={() => set(raised(index))}
              />
            )}
            <IconButton
              label={`Remove ${owner}`}
              icon={<X size={14} />}
              onClick={() => set(owners.filter((other) => other !== owner))}
            />
          </li>
        ))}
      </ol>
      {owners.length === 0 && <p className="pl-2 text-ink-3">None: the platform chooses.</p>}
      {rest.length > 0 && (
        <Menu
          label="Add a preferred owner"
          trigger={
            <>
              <Plus size={14} /> Add
            </>
          }
          className="mt-1 inline-flex items-center gap-1 rounded-md px-2 py-1 hover:bg-sunken"
        >
          {() =>
            rest.map(({ id }) => (
              <MenuItem key={id} onSelect={() => set([...owners, id])}>
                {id}
              </MenuItem>
            ))
          }
        </Menu>
      )}
    </fieldset>
  )
}

/** Where its group may be at all; none left out is the same as none named. */
export function PossibleOwnersField({ vm }: { readonly vm: VmSpec }) {
  const hosts = useScenario(({ scenario }) => scenario.hosts)
  const all = hosts.map(({ id }) => id)
  const owners = vm.possibleOwners.length === 0 ? all : vm.possibleOwners
  const set = (host: string, may: boolean): void => {
    const chosen = all.filter((id) => (id === host ? may : owners.includes(id)))
    const possibleOwners = chosen.length === all.length ? [] : chosen
    if (chosen.length === 0) toast(`${vm.id} needs a host that may own it.`)
    else tellProblems(editScenario((scenario) => changeVm(scenario, vm.id, { possibleOwners })))
  }
  return (
    <fieldset className="mt-1">
      <legend className="text-ink-2">Possible owners on a server cluster</legend>
      {all.map((id) => (
        <CheckField
          key={id}
          label={id}
          value={owners.includes(id)}
          onCommit={(may) => set(id, may)}
        />
      ))}
    </fieldset>
  )
}
