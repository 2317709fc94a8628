import clsx from 'clsx'
import { ChevronLeft, ChevronRight, List, type LucideIcon, Pause, Play, Table2 } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Look } from '../../../trace/lanes.ts'
import { part } from '../../kit/Part.tsx'
import { useLate } from '../../kit/use-late.ts'
import { playhead } from '../../stores/playhead.ts'
import { useRuns } from '../../stores/runs.ts'
import { SPEEDS, setSpeed, useView } from '../../stores/view.ts'
import { Legend } from '../lanes/Legend.tsx'
import { TOOL } from '../tool-class.ts'
import { TimeField } from './TimeField.tsx'

const TimelineTools = part(async () => (await import('../TimelineTools.tsx')).TimelineTools, null)

/** What stands beside the lanes, or in their place. */
export type Shows = {
  readonly asTable: boolean
  readonly setAsTable: (asTable: boolean) => void
  readonly events: boolean
  readonly setEvents: (events: boolean) => void
}

type Props = {
  readonly horizonMs: number
  readonly looks: readonly Look[]
  readonly shows: Shows
}

/** Play, time, events, speed; then what the colours mean. */
export function Transport({ looks, ...of }: Props) {
  return (
    <div className={`transport ${ROW}`}>
      <Controls {...of} />
      <Updating />
      <div
        className={clsx(
          'order-2 flex min-w-60 grow basis-full justify-start',
          '@7xl:order-none @7xl:basis-80',
        )}
      >
        <Legend looks={looks} />
      </div>
    </div>
  )
}

const ROW = 'relative flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 pt-2 pb-1.5'

/** A new run changes none of them. */
const Controls = memo(function Controls({ horizonMs, shows }: Omit<Props, 'looks'>) {
  return (
    <>
      <div className="flex items-center gap-1">
        <BackButton />
        <PlayButton />
      </div>
      <TimeField horizonMs={horizonMs} />
      <EventButtons />
      <SpeedMenu />
      <div className="transport-tools order-1 ml-auto flex h-8 items-center gap-1.5">
        <TimelineTools />
        <Toggle
          label="Events"
          tip="List the events"
          icon={List}
          of={[shows.events, shows.setEvents]}
        />
        <Toggle
          label="Table"
          tip="Show the lanes as a table"
          icon={Table2}
          of={[shows.asTable, shows.setAsTable]}
        />
      </div>
    </>
  )
})

type ToggleProps = {
  readonly label: string
  readonly tip: string
  readonly icon: LucideIcon
  readonly of: readonly [shown: boolean, show: (shown: boolean) => void]
}

function Toggle({ label, tip, icon: Icon, of: [shown, show] }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={shown}
      data-tip={tip}
      className={TOOL}
      onClick={() => show(!shown)}
    >
      <Icon aria-hidden size={15} />
      <span className="sr-only @3xl:not-sr-only">{label}</span>
    </button>
  )
}

function BackButton() {
  const back = useView(({ playing, direction }) => playing && direction < 0)
  return (
    <button
      type="button"
      aria-label="Play backwards"
      aria-pressed={back}
      data-tip="Play backwards (J)"
      className={clsx(
        'grid h-8 w-6 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink',
        'aria-pressed:bg-sunken aria-pressed:text-ink',
      )}
      onClick={() => (back ? playhead.pause() : playhead.play(-1))}
    >
      <Play aria-hidden size={13} fill="currentColor" className="rotate-180" />
    </button>
  )
}

function PlayButton() {
  const playing = useView((view) => view.playing)
  const Icon = playing ? Pause : Play
  return (
    <button
      type="button"
      aria-label={playing ? 'Pause' : 'Play'}
      data-tip={playing ? 'Pause (space)' : 'Play (space)'}
      className={clsx(
        'grid size-8 place-items-center rounded-full bg-solid text-on-solid',
        'hover:opacity-85',
      )}
      onClick={() => (playing ? playhead.pause() : playhead.play())}
    >
      <Icon aria-hidden size={15} fill="currentColor" />
    </button>
  )
}

function EventButtons() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      role="group"
      aria-label="Step by event"
      className="flex h-8 items-center rounded-md border border-line"
    >
      <StepButton direction={-1} label="Previous event">
        <ChevronLeft aria-hidden size={16} />
      </StepButton>
      <span aria-hidden className="text-ink-2">
        event
      </span>
      <StepButton direction={1} label="Next event">
        <ChevronRight aria-hidden size={16} />
      </StepButton>
    </div>
  )
}

type StepProps = {
  readonly direction: 1 | -1
  readonly label: string
  readonly children: ReactNode
}

function StepButton({ direction, label, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      className={clsx(
        'grid h-full w-7 place-items-center rounded-md text-ink-2 hover:bg-sunken',
        'hover:text-ink',
      )}
      onClick={() => playhead.stepEvent(direction)}
    >
      {children}
    </button>
  )
}

function SpeedMenu() {
  const speed = useView((view) => view.speed)
  return (
    <select
      aria-label="Speed"
      data-tip="Seconds of the run in a second of playing"
      value={speed}
      className="h-8 rounded-md border border-line bg-surface px-1.5 tabular-nums hover:bg-sunken"
      onChange={(event) => setSpeed(Number(event.currentTarget.value))}
    >
      {SPEEDS.map((each) => (
        <option key={each} value={each}>
          {each}×
        </option>
      ))}
    </select>
  )
}

/** Runs are mostly quicker than this, and a mark that only flickers tells nothing. */
const QUIET_MS = 300

function Updating() {
  const running = useRuns(({ runs }) => runs.some(({ state }) => state === 'running'))
  const late = useLate(running, QUIET_MS)
  return (
    <span role="status" className="order-1 text-[12px] text-ink-3 empty:hidden">
      {late ? 'updating …' : ''}
    </span>
  )
}
