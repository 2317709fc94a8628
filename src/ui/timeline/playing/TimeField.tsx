import clsx from 'clsx'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { clock as steadyClock } from '../../../base/clock.ts'
import { exactClock, parseClock } from '../../format.ts'
import { write } from '../../kit/write.ts'
import { playhead } from '../../stores/playhead.ts'
import { useOnClock } from './use-playhead.ts'

/** The playhead's instant, always with its tenths; pressed, it becomes a field to type one in. */
export function TimeField({ horizonMs }: { readonly horizonMs: number }) {
  const [editing, setEditing] = useState(false)
  const width = { width: `${steadyClock(horizonMs).length}ch` }
  return editing ? (
    <TimeInput horizonMs={horizonMs} style={width} onDone={() => setEditing(false)} />
  ) : (
    <TimeButton style={width} onEdit={() => setEditing(true)} />
  )
}

const LOOK = 'h-8 rounded-md px-1 text-left font-mono text-[17px] font-semibold tabular-nums'

type Width = { readonly width: string }

function TimeButton({ style, onEdit }: { readonly style: Width; readonly onEdit: () => void }) {
  const text = useRef<HTMLSpanElement>(null)
  const show = useCallback((ms: number): void => {
    if (text.current !== null) write(text.current, steadyClock(ms))
  }, [])
  useOnClock(show)
  return (
    <button
      type="button"
      aria-label="Playhead: type a time"
      data-tip="Type a time"
      className={`${LOOK} hover:bg-sunken`}
      onClick={onEdit}
    >
      <span ref={text} style={style} className="block h-[1.4em] contain-strict" />
    </button>
  )
}

type InputProps = {
  readonly horizonMs: number
  readonly style: Width
  readonly onDone: () => void
}

function TimeInput({ horizonMs, style, onDone }: InputProps) {
  const [text, setText] = useState(() => exactClock(playhead.ms))
  const ms = parseClock(text)
  const wrong = ms === null || ms > horizonMs
  const typed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || wrong) return
    playhead.seek(ms)
    onDone()
  }
  return (
    <span className="relative">
      <input
        // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button just pressed
        autoFocus
        type="text"
        value={text}
        aria-label="Time to go to"
        aria-invalid={wrong}
        aria-describedby="time-field-hint"
        style={style}
        className={`${LOOK} box-content bg-sunken aria-invalid:text-trouble`}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={typed}
        onBlur={onDone}
      />
      <span
        id="time-field-hint"
        className={clsx(
          'absolute top-full left-0 z-40 mt-1 rounded-md border border-line bg-raised px-2',
          'py-1 text-[12px] whitespace-nowrap text-ink-2 shadow-md',
        )}
      >
        {ms !== null && wrong
          ? `The run ends at ${exactClock(horizonMs)}`
          : 'As 3:30, 1:02:03.5 or 90 s, then Enter'}
      </span>
    </span>
  )
}
