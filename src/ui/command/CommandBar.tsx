/** The command bar: a line to type in, and what it may mean. */
import clsx from 'clsx'
import { type KeyboardEvent, useId, useState } from 'react'
import { clock } from '../format.ts'
import { useTypedAhead } from '../kit/typed-ahead.ts'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { closeCommandBar } from '../stores/shown-as.ts'
import { run } from './run.ts'
import { type Suggested, type Suggestion, suggest } from './suggest.ts'

export function CommandBar() {
  const { text, at, suggested, type, use, onKeyDown } = useLine()
  const id = useId()
  return (
    <dialog
      ref={show}
      aria-label="Command bar"
      onClose={closeCommandBar}
      onPointerDown={(event) => event.target === event.currentTarget && closeCommandBar()}
      className="dialog mt-[12vh]! w-[min(640px,calc(100vw-32px))]!"
    >
      <input
        role="combobox"
        aria-label="What is to happen, or to be done"
        aria-expanded={suggested.suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-describedby={`${id}-fault`}
        aria-invalid={suggested.fault !== null || undefined}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={`fail host-2 at ${clock(playhead.ms)}, migrate web-01, undo, go to 2:37 …`}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        className={LINE}
      />
      <Options {...{ id, at, suggested, use }} />
      <Foot />
    </dialog>
  )
}

/** What is typed, what it may mean, and which of that is chosen. */
function useLine() {
  const scenario = useScenario((state) => state.scenario)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const suggested = suggest(text, scenario, playhead.ms)
  const { suggestions } = suggested
  const at = Math.min(chosen, suggestions.length - 1)
  const type = (next: string): void => {
    setText(next)
    setChosen(0)
  }
  const use = (suggestion: Suggestion | undefined): void => {
    if (suggestion === undefined) return
    if (suggestion.kind === 'more') type(suggestion.line)
    else {
      closeCommandBar()
      run(suggestion)
    }
  }
  useTypedAhead((typed, entered) => {
    type(typed)
    if (entered) use(suggest(typed, scenario, playhead.ms).suggestions[0])
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) setChosen((at + step + suggestions.length) % (suggestions.length || 1))
    else if (event.key === 'Enter') use(suggestions[at])
    else if (event.key === 'Tab' && !event.shiftKey) type(completed(suggestions[at], text))
    else return
    event.preventDefault()
  }
  return { text, at, suggested, type, use, onKeyDown }
}

function show(bar: HTMLDialogElement | null): void {
  if (bar !== null && !bar.open) bar.showModal()
}

const LINE = 'h-12 w-full border-b-2 border-focus bg-transparent px-4 text-[16px] outline-none'

const Foot = () => (
  <p className="border-t border-line px-4 py-1.5 text-[12px] text-ink-3">
    Enter does it, Tab completes, arrows choose. Without a time it happens at {clock(playhead.ms)}.
  </p>
)

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const completed = (suggestion: Suggestion | undefined, text: string): string => {
  if (suggestion === undefined) return text
  return ('line' in suggestion ? suggestion.line : undefined) ?? suggestion.label
}

type OptionsProps = {
  readonly id: string
  readonly at: number
  readonly suggested: Suggested
  readonly use: (suggestion: Suggestion) => void
}

function Options({ id, at, suggested: { suggestions, fault }, use }: OptionsProps) {
  return (
    <>
      <p id={`${id}-fault`} role="status" className="px-4 text-trouble not-empty:py-2">
        {fault}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label="What it may mean" className={LIST}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the line above keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has the keys
          <div
            key={`${suggestion.kind} ${suggestion.label}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => use(suggestion)}
            className={clsx(
              'flex cursor-pointer items-center gap-3 rounded-[7px] px-2.5 py-1',
              index === at ? 'bg-accent-soft' : 'hover:bg-sunken',
            )}
          >
            <span className="min-w-0 flex-1 truncate">{suggestion.label}</span>
            <span className="text-[11.5px] text-ink-2">{besides(suggestion)}</span>
          </div>
        ))}
      </div>
    </>
  )
}

const besides = (suggestion: Suggestion): string =>
  (suggestion.kind === 'more' && suggestion.example) || KIND_WORDS[suggestion.kind]

const LIST = 'max-h-[min(420px,50vh)] overflow-auto p-1.5 empty:hidden'

const KIND_WORDS: Readonly<Record<Suggestion['kind'], string>> = {
  incident: 'adds to the script',
  more: '',
  command: '',
  seek: 'moves the playhead',
  select: 'selects',
  remove: 'removes',
}
