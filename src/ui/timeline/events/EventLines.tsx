import clsx from 'clsx'
import { Check, type LucideIcon, Minus, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react'
import { lastUpTo, type PlacedTelling, type Telling } from '../../../trace/event-list.ts'
import { clock } from '../../format.ts'
import { playhead } from '../../stores/playhead.ts'
import { useScenario } from '../../stores/scenario.ts'
import { exists } from '../../stores/selection.ts'
import { select } from '../../stores/view.ts'
import { platformColour } from '../lanes/palette.ts'
import { rowWindow } from '../lanes/rows.ts'
import { useOnPlayhead } from '../playing/use-playhead.ts'
import { useSize } from '../use-size.ts'

type Props = { readonly list: readonly PlacedTelling[]; readonly briefs: readonly string[] }

/** Of a line of two rows of words, CSS pixels. */
const LINE = 38

/** The lines in view, of however many; the one at the playhead is marked and kept in view. */
export function EventLines({ list, briefs }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { height } = useSize(box)
  const [top, setTop] = useState(0)
  const [active, setActive] = useState(-1)
  const shown = useRef(-1)
  const show = useCallback((index: number): void => {
    shown.current = index
    setActive(index)
    bringIntoView(box.current, index)
  }, [])
  const follow = useCallback(
    (ms: number): void => {
      const before = shown.current
      // Of several lines of one instant the one that was chosen stays.
      const next = list[before]?.at === ms ? before : lastUpTo(list, ms)
      if (next !== before) show(next)
    },
    [list, show],
  )
  useOnPlayhead(follow)
  const { first, end } = rowWindow({ top, height, rowHeight: LINE, rows: list.length })
  const goTo = (index: number): void => {
    const telling = list[index]
    if (telling === undefined) return
    show(index)
    go(telling)
  }
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label="Events in order of time"
      aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
      className="min-h-0 flex-1 overflow-y-auto border-t border-line -outline-offset-2"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={(event) => keyed(event, { active, last: list.length - 1, show, goTo })}
    >
      <div className="relative" style={{ height: list.length * LINE }}>
        {list.slice(first, end).map((telling, index) => (
          <Line
            key={`${telling.platform} ${telling.seq}`}
            id={`${id}-${first + index}`}
            telling={telling}
            brief={briefs[telling.platform] ?? ''}
            active={first + index === active}
            place={{ index: first + index, of: list.length }}
            onPress={() => goTo(first + index)}
          />
        ))}
      </div>
      {list.length === 0 && <p className="px-3 py-4 text-ink-2">No event says so.</p>}
    </div>
  )
}

const TONES: Readonly<
  Record<Telling['tone'], { readonly icon: LucideIcon; readonly ink: string }>
> = {
  notice: { icon: Minus, ink: 'text-ink-3' },
  trouble: { icon: TriangleAlert, ink: 'text-trouble' },
  good: { icon: Check, ink: 'text-good' },
}

type LineProps = {
  readonly id: string
  readonly telling: PlacedTelling
  readonly brief: string
  readonly active: boolean
  readonly place: { readonly index: number; readonly of: number }
  readonly onPress: () => void
}

function Line({ id, telling, brief, active, place, onPress }: LineProps) {
  const { at, tone, sentence, platform } = telling
  const { icon: Icon, ink } = TONES[tone]
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the list does what a press does
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-setsize={place.of}
      aria-posinset={place.index + 1}
      aria-label={`${clock(at)}, ${brief}: ${sentence}`}
      data-tip={sentence}
      className={clsx(
        'absolute inset-x-0 grid cursor-pointer grid-cols-[3px_3.4rem_14px_minmax(0,1fr)]',
        'items-center gap-1.5 border-b border-line/50 pr-2 text-[12px] leading-[15px]',
        active ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
      style={{ top: place.index * LINE, height: LINE }}
      onClick={onPress}
    >
      <span className="h-full" style={{ background: platformColour(platform) }} />
      <span className="text-right font-mono text-ink-2 tabular-nums">{clock(at)}</span>
      <Icon aria-hidden size={13} className={ink} />
      <span className="line-clamp-2">{sentence}</span>
    </div>
  )
}

type Reach = {
  readonly active: number
  readonly last: number
  readonly show: (index: number) => void
  readonly goTo: (index: number) => void
}

const PAGE = 8

function keyed(event: KeyboardEvent, { active, last, show, goTo }: Reach): void {
  if (event.key === 'Enter') goTo(active)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: last,
  }
  const target = targets[event.key]
  if (target === undefined && event.key !== 'Enter') return
  event.preventDefault()
  event.stopPropagation()
  if (target !== undefined && last >= 0) show(Math.min(Math.max(target, 0), last))
}

function bringIntoView(box: HTMLElement | null, index: number): void {
  if (box === null || index < 0) return
  const top = index * LINE
  if (top >= box.scrollTop && top + LINE <= box.scrollTop + box.clientHeight) return
  box.scrollTop = top - box.clientHeight / 2
}

/** The playhead goes there and what it is about is selected, if that is still drawn. */
function go({ at, about }: Telling): void {
  playhead.pause()
  playhead.seek(at)
  const { scenario } = useScenario.getState()
  if (about !== null && exists(scenario, about)) select(about)
}
