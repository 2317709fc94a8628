/** How the cluster is shown, what is weak in it, and the way to the command bar. */
import clsx from 'clsx'
import { FileText, Network, ScrollText, Search, Table2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { count } from '../format.ts'
import { Key, Pressable } from '../kit/Button.tsx'
import { withControl } from '../shell/control.ts'
import { type Form, openCommandBar, showAs, toggleForm, useShownAs } from '../stores/shown-as.ts'
import { useFindings } from './findings.ts'

type Choice = {
  readonly form: Form
  readonly word: string
  readonly tip: string
  readonly icon: ReactNode
}

const CHOICES: readonly Choice[] = [
  {
    form: 'canvas',
    word: 'Canvas',
    tip: 'Hosts and LUNs as they are drawn',
    icon: <Network size={14} />,
  },
  { form: 'table', word: 'Table', tip: 'The same cluster in tables', icon: <Table2 size={14} /> },
  { form: 'words', word: 'Words', tip: 'The same cluster in words', icon: <FileText size={14} /> },
  {
    form: 'script',
    word: 'Script',
    tip: 'What happens, as text: one line an incident',
    icon: <ScrollText size={14} />,
  },
]

export function FormBar() {
  const form = useShownAs((state) => state.form)
  return (
    <div className="top-forms">
      <fieldset className="flex rounded-[8px] bg-sunken p-[2px]">
        <legend className="sr-only">The cluster as</legend>
        {CHOICES.map((choice) => (
          <Pressable
            key={choice.form}
            aria-pressed={form === choice.form}
            tip={choice.tip}
            onClick={() => showAs(choice.form)}
            className={clsx(
              'inline-flex h-[26px] items-center justify-center gap-1.5 rounded-[6px] px-2',
              'text-[12.5px] max-wide:px-1.5',
              'text-ink-2 hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink',
              'aria-pressed:font-semibold aria-pressed:shadow-sm',
            )}
          >
            <span aria-hidden>{choice.icon}</span>
            <span className="max-wide:sr-only">{choice.word}</span>
          </Pressable>
        ))}
      </fieldset>
      <Weaknesses />
      <Pressable
        tip={`Type what happens or what to do (${withControl('K')})`}
        aria-label="Command bar"
        onClick={openCommandBar}
        className={clsx(
          'inline-flex h-[30px] items-center justify-center gap-1.5 rounded-[7px] border',
          'border-line px-2 text-ink-2 hover:bg-sunken hover:text-ink',
        )}
      >
        <Search aria-hidden size={14} />
        <span className="max-wide:sr-only">
          <Key>{withControl('K')}</Key>
        </span>
      </Pressable>
    </div>
  )
}

/** A number, and quiet: it is there for whoever asks. */
function Weaknesses() {
  const findings = useFindings()
  const form = useShownAs((state) => state.form)
  const words = count(findings.length, 'weak point')
  return (
    <Pressable
      aria-pressed={form === 'weaknesses'}
      aria-label={`${words} of this design`}
      tip={findings.length === 0 ? 'No rule finds anything weak in this design' : words}
      onClick={() => toggleForm('weaknesses')}
      className={clsx(
        'inline-flex h-[30px] items-center gap-1 rounded-[7px] px-2 tabular-nums',
        'text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-sunken aria-pressed:text-ink',
      )}
    >
      <TriangleAlert aria-hidden size={14} />
      {findings.length}
    </Pressable>
  )
}
