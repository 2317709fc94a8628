/** Why a VM was down: one outage at a time, on every platform, on one scale. */
import { ChevronLeft, ChevronRight, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { type Misfortune, misfortuneAt, misfortunes } from '../../trace/anatomy.ts'
import { duration } from '../format.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { playhead } from '../stores/playhead.ts'
import { undo } from '../stores/scenario.ts'
import { useWhy } from '../stores/why.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { type Anatomy, anatomies, sameLengths } from './anatomies.ts'
import { Bars, type Pointed } from './Bars.tsx'
import { Instant, Stretches } from './Stretches.tsx'

export function WhyDown({ vm }: { readonly vm: string }) {
  const traces = useTracesLater()
  const [openedAt] = useState(() => playhead.ms)
  const ms = useWhy((asked) => (asked.vm === vm ? asked.ms : openedAt))
  const all = misfortunes(traces, vm)
  const shown = misfortuneAt(all, ms)
  if (shown === undefined) {
    return <p className="text-[12px] text-ink-3">{vm} is never down in this run</p>
  }
  return (
    <>
      <Choice vm={vm} all={all} shown={shown} />
      <Shown key={`${vm} ${all.indexOf(shown)}`} vm={vm} now={anatomies(traces, vm, shown)} />
    </>
  )
}

type ChoiceProps = {
  readonly vm: string
  readonly all: readonly Misfortune[]
  readonly shown: Misfortune
}

/** Which of several outages; each is gone to on the timeline as well. */
function Choice({ vm, all, shown }: ChoiceProps) {
  const index = all.indexOf(shown)
  const go = (to: Misfortune | undefined): void => {
    if (to === undefined) return
    useWhy.setState({ vm, ms: to.from })
    playhead.seek(to.from)
  }
  return (
    <div className="mb-1 flex items-center gap-1 text-[12px]">
      <span className="flex-1">
        Outage{all.length > 1 && ` ${index + 1} of ${all.length}`} at <Instant ms={shown.from} />
      </span>
      {all.length > 1 && (
        <>
          <IconButton
            label="Outage before"
            className="h-6! w-6!"
            icon={<ChevronLeft size={14} />}
            unavailable={index === 0 ? 'This is the first' : undefined}
            onClick={() => go(all[index - 1])}
          />
          <IconButton
            label="Next outage"
            className="h-6! w-6!"
            icon={<ChevronRight size={14} />}
            unavailable={index === all.length - 1 ? 'This is the last' : undefined}
            onClick={() => go(all[index + 1])}
          />
        </>
      )}
    </div>
  )
}

function Shown({ vm, now }: { readonly vm: string; readonly now: readonly Anatomy[] }) {
  const briefs = useBriefs()
  const [opened, setOpened] = useState<readonly Pointed[]>([])
  const pointed = opened.at(-1) ?? null
  const [kept, setKept] = useState<readonly Anatomy[] | null>(null)
  const before = kept === null || sameLengths(kept, now) ? null : kept
  return (
    <>
      <Bars
        {...{ briefs, now, before, pointed }}
        onPoint={(to) => setOpened([...without(opened, to), to])}
      />
      {before !== null && <Changed now={now} before={before} onForget={() => setKept(null)} />}
      {now.map(({ cut }, pane) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the comparison.
          key={pane}
        >
          {cut.length > 0 && (
            <p className="mt-1.5 text-[12px] font-semibold" style={{ color: platformInk(pane) }}>
              {briefs[pane]}
            </p>
          )}
          {cut.length > 0 && (
            <Stretches
              {...{ vm, pane, cut }}
              brief={briefs[pane] ?? ''}
              opened={opened.flatMap((one) => (one.pane === pane ? [one.at] : []))}
              onToggle={(at, open) => {
                const rest = without(opened, { pane, at })
                setOpened(open ? [...rest, { pane, at }] : rest)
              }}
              onChange={() => setKept(now)}
            />
          )}
        </div>
      ))}
    </>
  )
}

const without = (opened: readonly Pointed[], { pane, at }: Pointed): readonly Pointed[] =>
  opened.filter((one) => one.pane !== pane || one.at !== at)

type ChangedProps = {
  readonly now: readonly Anatomy[]
  readonly before: readonly Anatomy[]
  readonly onForget: () => void
}

/** What the last change did, and the way back. */
function Changed({ now, before, onForget }: ChangedProps) {
  const sum = (all: readonly Anatomy[]): number =>
    all.reduce((total, { lengthMs }) => total + lengthMs, 0)
  const gained = sum(before) - sum(now)
  const words = gained === 0 ? 'as long in all' : `${duration(Math.abs(gained))} ${than(gained)}`
  return (
    <div className="mb-1.5 flex items-center gap-1 rounded-md bg-sunken px-2 py-0.5 text-[12px]">
      <span role="status" className="flex-1">
        Dashed: before the change. Now {words}.
      </span>
      <Button
        variant="ghost"
        className="h-6! px-1.5!"
        icon={<Undo2 size={13} />}
        onClick={() => {
          undo()
          onForget()
        }}
      >
        Undo
      </Button>
      <IconButton
        label="Forget what was before"
        className="h-6! w-6!"
        icon={<X size={13} />}
        onClick={onForget}
      />
    </div>
  )
}

const than = (gained: number): string => (gained > 0 ? 'shorter' : 'longer')
