/** The context menu of a pane: of the thing under the pointer or the focus, else of the canvas. */
import { ChevronRight } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { selectedThings, useView } from '../../stores/view.ts'
import { ACTION_ICONS } from '../icons.tsx'
import type { Point } from '../layout/layout.ts'
import { usePane } from '../pane/pane-context.ts'
import type { Thing } from '../things.ts'
import type { Choice } from './actions.ts'
import {
  canvasEntries,
  type Entry,
  severalEntries,
  targetEntries,
  thingEntries,
} from './menu-entries.ts'
import { useMenuKeys } from './menu-keys.ts'

/** What it was opened on, where on the screen and on the canvas, and at which instant. */
export type Opened = {
  readonly thing: Thing | null
  readonly at: Point
  readonly point: Point
  readonly atMs: number
}

type PaneMenuProps = {
  readonly opened: Opened
  readonly fit: () => void
  readonly onClose: () => void
}

export function PaneMenu({ opened, fit, onClose }: PaneMenuProps) {
  const { thing, at, point, atMs } = opened
  const scene = usePane()
  const [choice, setChoice] = useState<Choice | null>(null)
  const menu = useRef<HTMLDivElement>(null)
  const onKeyDown = useMenuKeys(menu, onClose, () => setChoice(null))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice is another list of items.
  useLayoutEffect(() => {
    if (menu.current !== null) placeAt(menu.current, at)
    menu.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [at, choice])

  const pick = ({ does }: Entry): void => {
    if (typeof does === 'function') {
      onClose()
      does()
    } else if (does !== null) {
      setChoice(does.opens)
    }
  }
  const many = selectedThings(useView.getState()).length
  const entries =
    thing === null
      ? canvasEntries(point, scene, fit)
      : many > 1
        ? severalEntries()
        : choice === null
          ? thingEntries(thing, scene, atMs)
          : targetEntries(choice, atMs)
  const of = thing !== null && many > 1 ? `${many} things` : thing?.id
  const title = [of, choice?.name].filter((part) => part !== undefined).join(' · ')
  return (
    <div ref={menu} popover="manual" className="pane-menu">
      {title !== '' && <p className="pane-menu-title">{title}</p>}
      <div role="menu" tabIndex={-1} aria-label={title || 'Canvas'} onKeyDown={onKeyDown}>
        {entries.map((entry, index) => (
          <Line
            key={entry.name}
            entry={entry}
            apart={index > 0 && entries[index - 1]?.group !== entry.group}
            onPick={() => pick(entry)}
          />
        ))}
      </div>
    </div>
  )
}

type LineProps = {
  readonly entry: Entry
  /** Begins another group. */
  readonly apart: boolean
  readonly onPick: () => void
}

function Line({ entry: { name, icon, hint, group, checked, does }, apart, onPick }: LineProps) {
  const Icon = icon === null ? null : ACTION_ICONS[icon]
  const opens = does !== null && typeof does !== 'function'
  const role =
    checked === null
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': checked } as const)
  return (
    <button
      type="button"
      {...role}
      tabIndex={-1}
      className="pane-menu-item"
      data-group={group}
      data-apart={apart}
      aria-disabled={does === null || undefined}
      aria-haspopup={opens ? 'menu' : undefined}
      onClick={onPick}
    >
      {Icon !== null && <Icon aria-hidden className="pane-menu-icon" data-icon={icon} />}
      <span className="pane-menu-name">{name}</span>
      {hint !== '' && <span className="pane-menu-hint">{hint}</span>}
      {opens && <ChevronRight aria-hidden className="pane-menu-icon" />}
    </button>
  )
}

const MARGIN = 8

/** At the pointer, or where there is room for all of it. */
function placeAt(menu: HTMLElement, { x, y }: Point): void {
  if (!menu.matches(':popover-open')) menu.showPopover()
  const { width, height } = menu.getBoundingClientRect()
  const left = Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))
  const top = Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))
  menu.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
}
