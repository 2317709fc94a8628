/** The stretches of one platform as a list; the one that is open says why, and what sets it. */
import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import type { Stretch } from '../../trace/anatomy.ts'
import { clock, duration } from '../format.ts'
import { edit } from '../inspector/edit.ts'
import { ParameterRow, sayOf } from '../inspector/ParameterRow.tsx'
import { LOOK_CLASSES, PHASE_LOOKS } from '../looks.ts'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { type About, type Knob, knobsOf, ownTime, turned } from './knobs.ts'
import { phaseWord, waitWords } from './words.ts'

type ListProps = {
  readonly vm: string
  readonly pane: number
  readonly brief: string
  readonly cut: readonly Stretch[]
  /** By their place in `cut`. */
  readonly opened: readonly number[]
  readonly onToggle: (at: number, open: boolean) => void
  /** Called right before a parameter is changed here. */
  readonly onChange: () => void
}

export function Stretches({ vm, pane, brief, cut, opened, onToggle, onChange }: ListProps) {
  return (
    <ol aria-label={`Why, on ${brief}`} className="mb-1.5 text-[12px]">
      {cut.map((stretch, at) => (
        <Row
          key={`${stretch.seq} ${stretch.from}`}
          about={{ vm, pane, stretch }}
          open={opened.includes(at)}
          onToggle={() => onToggle(at, !opened.includes(at))}
          onChange={onChange}
        />
      ))}
    </ol>
  )
}

type RowProps = {
  readonly about: About
  readonly open: boolean
  readonly onToggle: () => void
  readonly onChange: () => void
}

function Row({ about, open, onToggle, onChange }: RowProps) {
  const { stretch } = about
  const id = useId()
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
        className={clsx(
          'flex w-full items-center gap-1.5 rounded px-1 py-[3px] text-left hover:bg-sunken',
          open && 'bg-selected font-medium',
        )}
      >
        <span
          aria-hidden="true"
          className={clsx('h-2.5 w-2.5 flex-none rounded-[2px]', lookOf(stretch))}
        />
        <span className="min-w-0 flex-1">
          {phaseWord(stretch)} <span className="text-ink-2">· {waitWords(stretch)}</span>
        </span>
        <span className="font-mono tabular-nums">{duration(stretch.to - stretch.from)}</span>
        <ChevronRight
          size={12}
          aria-hidden="true"
          className={clsx('flex-none text-ink-3', open && 'rotate-90')}
        />
      </button>
      {open && (
        <div id={id} className="mb-1 ml-2 border-l-2 border-line pt-1 pl-2.5">
          <Detail about={about} onChange={onChange} />
        </div>
      )}
    </li>
  )
}

const lookOf = ({ phase }: Stretch): string => LOOK_CLASSES[PHASE_LOOKS[phase]]

function Detail({ about, onChange }: { readonly about: About; readonly onChange: () => void }) {
  const scenario = useScenario((state) => state.scenario)
  const { stretch } = about
  const knobs = knobsOf(scenario, about)
  const field = ownTime(scenario, about)
  return (
    <>
      <p className="text-ink-2">
        <Instant ms={stretch.from} /> {stretch.began}.
      </p>
      {stretch.ended !== null && (
        <p className="text-ink-2">
          <Instant ms={stretch.to} /> {stretch.ended}.
        </p>
      )}
      <SlowDown stretch={stretch} />
      {field !== null && (
        <p className="text-ink-2">
          How long is set for this VM alone: “{field}” in its form below.
        </p>
      )}
      {knobs.length === 0 && field === null && (
        <p className="text-ink-3">No number sets how long: it ends with what it waits for.</p>
      )}
      <ul>
        {knobs.map((knob) => (
          <ParameterRow
            key={`${knob.pane} ${knob.key}`}
            parameter={knob.parameter}
            value={knob.value}
            set={(value) => set(knob, value, onChange)}
          />
        ))}
      </ul>
    </>
  )
}

function set(knob: Knob, value: number | undefined, onChange: () => void): string | null {
  if (value === knob.value) return null
  onChange()
  return edit((scenario) => turned(scenario, knob, value), sayOf(knob.parameter))
}

/** A boot that others slowed says what it would have taken alone. */
function SlowDown({ stretch: { aloneMs, from, to, open } }: { readonly stretch: Stretch }) {
  const more = aloneMs === null ? 0 : to - from - aloneMs
  if (aloneMs === null || open || more <= 0) return null
  return (
    <p className="text-ink-2">
      Alone it would take {duration(aloneMs)}; sharing host and array with others costs{' '}
      {duration(more)} more.
    </p>
  )
}

export function Instant({ ms }: { readonly ms: number }) {
  return (
    <button
      type="button"
      data-tip="Go there"
      className="font-mono underline decoration-dotted underline-offset-2"
      onClick={() => playhead.seek(ms)}
    >
      {clock(ms)}
    </button>
  )
}
