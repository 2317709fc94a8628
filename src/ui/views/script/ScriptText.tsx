/** The script as text, one line an incident; what is wrong stands beside its line. */
import clsx from 'clsx'
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { LineFault } from '../../../model/script-text/parse.ts'
import { printScript } from '../../../model/script-text/print.ts'
import { count } from '../../format.ts'
import { Button } from '../../kit/Button.tsx'
import { useScenario } from '../../stores/scenario.ts'
import { apply, faultsIn, forget, pendingOf, typed, useDraft } from './draft.ts'
import { Sentences } from './Sentences.tsx'

/** As long as a hand rests between two words: then what has been typed is tried. */
const REST_MS = 600
const LINE_PX = 24
const LEAST_LINES = 6
const PADDING_PX = 16

export function ScriptText() {
  const scenario = useScenario((state) => state.scenario)
  const draft = useDraft((state) => pendingOf(state.draft, scenario))
  const [refusal, setRefusal] = useState<string | null>(null)
  const written = printScript(scenario.incidents)
  const text = draft?.text ?? written
  const faults = draft === null ? [] : faultsIn(text, scenario)
  const overtaken = draft !== null && draft.base !== scenario.incidents
  const tryIt = (): void => setRefusal(apply())
  const rest = useRest(tryIt)
  const leave = (): void => {
    rest.stop()
    if (overtaken) return
    const answer = apply()
    setRefusal(answer)
    if (answer === null && faults.length === 0) forget()
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <Editor
        text={text}
        faults={faults}
        settled={draft?.applied ?? true}
        onText={(next) => {
          typed(next)
          if (!overtaken) rest.start()
        }}
        onDone={tryIt}
        onLeave={leave}
      />
      <Notes faults={faults} refusal={refusal} overtaken={overtaken} />
      <Sentences />
    </div>
  )
}

function useRest(then: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stop = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }, [])
  useEffect(() => stop, [stop])
  const start = (): void => {
    stop()
    timer.current = setTimeout(then, REST_MS)
  }
  return { start, stop }
}

type EditorProps = {
  readonly text: string
  readonly faults: readonly LineFault[]
  readonly settled: boolean
  readonly onText: (text: string) => void
  readonly onDone: () => void
  readonly onLeave: () => void
}

function Editor({ text, faults, settled, onText, onDone, onLeave }: EditorProps) {
  const id = useId()
  const lines = text.split('\n')
  const height = Math.max(LEAST_LINES, lines.length + 1) * LINE_PX
  const done = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onDone()
  }
  return (
    <div className="flex font-mono text-[13px]" style={{ lineHeight: `${LINE_PX}px` }}>
      <ol aria-hidden className="w-10 flex-none pt-2 pr-2 text-right text-ink-3 select-none">
        {lines.map((_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <li key={line} className={clsx(isWrong(faults, line) && 'font-bold text-trouble')}>
            {isWrong(faults, line) ? '!' : line + 1}
          </li>
        ))}
      </ol>
      <div className={PAGE} style={{ height: height + PADDING_PX }}>
        <Underlines lines={lines} faults={faults} />
        <textarea
          aria-label="Script, one line an incident, as 2:00 fail host-2"
          aria-invalid={faults.length > 0 || undefined}
          aria-describedby={`${id}-faults`}
          data-settled={settled ? '' : undefined}
          value={text}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          placeholder="2:00 fail host-1"
          style={{ height }}
          className={TEXT}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={done}
          onBlur={onLeave}
        />
        <ul id={`${id}-faults`} className="sr-only">
          {faults.map(({ line, sentence }) => (
            <li key={`${line} ${sentence}`}>{`Line ${line + 1}: ${sentence}`}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const TEXT = 'relative block w-full min-w-[60ch] resize-none bg-transparent pl-1 -outline-offset-2'
const PAGE = 'relative min-w-0 flex-1 overflow-x-auto pt-2'

const isWrong = (faults: readonly LineFault[], line: number): boolean =>
  faults.some((fault) => fault.line === line)

type Marked = { readonly lines: readonly string[]; readonly faults: readonly LineFault[] }

/** Below the text: what is meant is underlined, and the sentence stands behind the line. */
function Underlines({ lines, faults }: Marked) {
  return (
    <div aria-hidden className="pointer-events-none absolute top-2 left-1 whitespace-pre">
      {faults.map(({ line, from, to, sentence }) => (
        <div key={`${line} ${from}`} className="absolute" style={{ top: line * LINE_PX }}>
          <span
            className="absolute border-b-2 border-dotted border-trouble"
            style={{ left: `${from}ch`, width: `${Math.max(1, to - from)}ch`, height: LINE_PX - 3 }}
          />
          <span
            className="absolute font-sans text-[12.5px] text-trouble"
            style={{ left: `${(lines[line] ?? '').length + 3}ch` }}
          >
            {sentence}
          </span>
        </div>
      ))}
    </div>
  )
}

type NotesProps = {
  readonly faults: readonly LineFault[]
  readonly refusal: string | null
  readonly overtaken: boolean
}

function Notes({ faults, refusal, overtaken }: NotesProps) {
  return (
    <div role="status" className="px-3 py-2 text-[12.5px]">
      {overtaken ? (
        <div className="flex flex-wrap items-center gap-2 text-notice">
          The script has changed elsewhere since you began to type.
          <Button onClick={forget}>Show the script as it is</Button>
          <Button onClick={() => adopt()}>Keep my text</Button>
        </div>
      ) : faults.length > 0 ? (
        <p className="text-trouble">
          {count(faults.length, 'line')} cannot be read. Your text is kept; the run stays as it was
          until every line can.
        </p>
      ) : refusal !== null ? (
        <p className="text-trouble">{refusal}</p>
      ) : (
        <p className="text-ink-3">
          Applied when you pause, leave the text or press Ctrl+Enter. Each time is one step of undo.
        </p>
      )}
    </div>
  )
}

/** The text counts, not what came meanwhile. */
function adopt(): void {
  const { draft } = useDraft.getState()
  if (draft === null) return
  useDraft.setState({ draft: { ...draft, base: useScenario.getState().scenario.incidents } })
  apply()
}
