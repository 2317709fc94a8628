import clsx from 'clsx'
import { ArrowRightLeft, Columns2, GitBranch, Table2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { branchHere, deleteBranch, switchTo } from '../../actions/branch.ts'
import { Button, IconButton } from '../../kit/Button.tsx'
import { part } from '../../kit/Part.tsx'
import { Popup } from '../../kit/Popup.tsx'
import { useBeside } from '../../stores/beside.ts'
import { compareWith } from '../../stores/branch-runs.ts'
import {
  type Branch,
  freeName,
  LONGEST_NAME,
  renameBranch,
  useBranches,
} from '../../stores/branches.ts'
import { useScenario } from '../../stores/scenario.ts'
import { TOOL } from '../tool-class.ts'

const BranchFigures = part(async () => (await import('./BranchFigures.tsx')).BranchFigures)

const FIELD = 'h-7 w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-2'

/** Keeps runs by name and holds the present one against them. */
export function BranchMenu() {
  const { branches, comparedId } = useBranches()
  const [figures, setFigures] = useState(false)
  const compared = branches.find(({ id }) => id === comparedId)
  const running = useBeside(({ run }) => run?.id !== comparedId)
  return (
    <>
      <Popup
        label="Branches"
        tip="Keep this run and change the past: both stand side by side"
        className={clsx(TOOL, compared && 'border-accent! font-semibold text-accent!')}
        trigger={
          <>
            <GitBranch aria-hidden size={15} />
            {compared === undefined ? (
              <span className="hidden @3xl:inline">Branch</span>
            ) : (
              <span className="max-w-32 truncate" aria-busy={running}>
                vs {compared.name}
                {running && ' …'}
              </span>
            )}
          </>
        }
      >
        {(close) => (
          <BranchForm
            close={close}
            onFigures={() => {
              close()
              setFigures(true)
            }}
          />
        )}
      </Popup>
      {figures && <BranchFigures onClose={() => setFigures(false)} />}
    </>
  )
}

type FormProps = { readonly close: () => void; readonly onFigures: () => void }

function BranchForm({ close, onFigures }: FormProps) {
  const { branches, comparedId } = useBranches()
  const [name, setName] = useState(() => freeName(branches))
  const keep = (): void => {
    close()
    branchHere(name.trim() === '' ? freeName(branches) : name)
  }
  return (
    <div className="grid gap-2.5">
      <form
        className="flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <input
          aria-label="Name of the new branch"
          value={name}
          maxLength={LONGEST_NAME}
          className={FIELD}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button variant="solid" onClick={keep}>
          Branch here
        </Button>
      </form>
      <p className="text-[11.5px] text-ink-3">
        Keeps the run as it is now. Then change anything: its lanes stay beside the new ones.
        Branches are kept in this browser and saved with the file; a link has this run alone.
      </p>
      {branches.length > 0 && (
        <ul aria-label="Branches" className="grid gap-1 border-t border-line pt-2">
          {branches.map((branch) => (
            <BranchLine key={branch.id} branch={branch} compared={branch.id === comparedId} />
          ))}
        </ul>
      )}
      {comparedId !== null && (
        <Button icon={<Table2 size={15} />} onClick={onFigures}>
          Compare the scores
        </Button>
      )}
    </div>
  )
}

function BranchLine(props: { readonly branch: Branch; readonly compared: boolean }) {
  const { branch, compared } = props
  const { id, name, title } = branch
  const other = useScenario(({ scenario }) => scenario.title !== title)
  return (
    <li>
      <div className="flex items-center gap-0.5">
        <input
          aria-label={`Name of ${name}`}
          defaultValue={name}
          key={name}
          maxLength={LONGEST_NAME}
          className={FIELD}
          onBlur={({ currentTarget: { value } }) => {
            if (value.trim() !== '' && value !== name) renameBranch(id, value.trim())
          }}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
        />
        <IconButton
          label={`Compare with ${name}`}
          tip={compared ? 'No longer beside this run' : 'Show its lanes beside this run'}
          icon={<Columns2 size={15} />}
          aria-pressed={compared}
          className={clsx(compared && 'bg-accent-soft text-accent')}
          onClick={() => compareWith(compared ? null : id)}
        />
        <IconButton
          label={`Switch to ${name}`}
          tip="Go on with this one; undo takes it back"
          icon={<ArrowRightLeft size={15} />}
          onClick={() => switchTo(branch)}
        />
        <IconButton
          label={`Delete ${name}`}
          icon={<Trash2 size={15} />}
          onClick={() => deleteBranch(branch)}
        />
      </div>
      {other && <p className="truncate pl-2 text-[11.5px] text-ink-3">of “{title}”</p>}
    </li>
  )
}
