/** A button that opens a panel over the page, and has the focus again when the panel is shut. */
import { type MouseEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Pressable } from './Button.tsx'

/** Where the panel stands: below what opened it, flush left or right, or at its right side. */
export type Align = 'start' | 'end' | 'beside'

export type PopoverProps = {
  /** The name of the button. */
  readonly label: string
  /** What the button shows. */
  readonly trigger: ReactNode
  readonly tip?: string | undefined
  readonly className?: string | undefined
  /** Done at a press while there is nothing to choose: the panel then stays shut. */
  readonly act?: (() => void) | undefined
  /** Why it can neither act nor open now. */
  readonly unavailable?: string | undefined
  readonly opens: 'menu' | 'dialog'
  readonly align: Align
  readonly panelClass: string
  /** What has the focus first, as a selector. */
  readonly first: string
  /** Drawn only while it is open; `close` shuts it. */
  readonly children: (close: () => void) => ReactNode
}

export function Popover(props: PopoverProps) {
  const { label, trigger, tip, className, act, unavailable } = props
  const { opens, align, panelClass, first, children } = props
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const shut = act !== undefined || unavailable !== undefined
  return (
    <>
      <Pressable
        ref={button}
        popoverTarget={shut ? undefined : id}
        aria-haspopup={shut ? undefined : opens}
        aria-label={label}
        onClick={act && pressed(act)}
        {...{ tip, unavailable, className }}
      >
        {trigger}
      </Pressable>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={panelClass}
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open' || panel.current === null) return
          // It must be there when the browser shows the panel, to be measured and focused.
          flushSync(() => setOpen(true))
          prepare(panel.current, first)
        }}
        onToggle={({ newState }) => {
          const [shown, opener] = [panel.current, button.current]
          if (shown === null || opener === null) return
          if (newState === 'open') place(shown, opener.getBoundingClientRect(), align)
          else giveBack(shown, opener, () => setOpen(false))
        }}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

/** What it does may make it a button that opens the panel: this press is over before. */
const pressed =
  (act: () => void) =>
  (event: MouseEvent): void => {
    event.preventDefault()
    act()
  }

/** The browser gives the focus to what asks for it as it shows the panel: a key may follow. */
function prepare(panel: HTMLElement, first: string): void {
  panel.querySelector(first)?.setAttribute('autofocus', '')
  panel.style.opacity = '0'
}

/**
 * Only now is the content taken away: with it the focus in it would be gone before the browser
 * could give it back. Not every browser focuses a button that is clicked, and what then had the
 * focus is the page; whatever else has it now was given it on purpose.
 */
function giveBack(panel: HTMLElement, opener: HTMLElement, empty: () => void): void {
  const now = document.activeElement
  if (now === null || now === document.body || panel.contains(now)) opener.focus()
  empty()
}

const GAP = 4
const MARGIN = 8

/** Puts an open popover beside what opened it, whole within the window. */
export function place(panel: HTMLElement, about: DOMRect, align: Align): void {
  const { width, height } = panel.getBoundingClientRect()
  const wanted = { start: about.left, end: about.right - width, beside: about.right + GAP }[align]
  const top = align === 'beside' ? about.top : about.bottom + GAP
  const left = Math.max(MARGIN, Math.min(wanted, innerWidth - width - MARGIN))
  const up = Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))
  panel.style.opacity = ''
  panel.style.translate = `${Math.round(left)}px ${Math.round(up)}px`
}
