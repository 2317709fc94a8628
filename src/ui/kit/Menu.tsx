/** A button that opens a list to choose from. */
import clsx from 'clsx'
import type { KeyboardEvent, ReactNode } from 'react'
import { nextItem } from './next-item.ts'
import { type Align, Popover } from './Popover.tsx'

export type MenuProps = {
  /** The name of the button and, unless `title` says more, of the list. */
  readonly label: string
  /** What the button shows. */
  readonly trigger: ReactNode
  /** A sentence above the list. */
  readonly title?: string
  readonly tip?: string | undefined
  readonly className?: string
  readonly align?: Align
  /** Done at a press in place of opening the list. */
  readonly act?: (() => void) | undefined
  readonly unavailable?: string | undefined
  /** The items; as a function where they are many, called when the list is opened. */
  readonly children: ReactNode | (() => ReactNode)
}

export function Menu(props: MenuProps) {
  const { title, align = 'start', children, ...button } = props
  return (
    <Popover {...button} align={align} opens="menu" panelClass="menu" first="[role^='menuitem']">
      {() => (
        <>
          {title !== undefined && <p className="px-2 pt-1 pb-1.5 text-ink-2">{title}</p>}
          <div role="menu" tabIndex={-1} aria-label={title ?? button.label} onKeyDown={rove}>
            {typeof children === 'function' ? children() : children}
          </div>
        </>
      )}
    </Popover>
  )
}

export function MenuItem(props: {
  readonly icon?: ReactNode
  readonly hint?: string
  /** For one of several of which one holds. */
  readonly checked?: boolean
  /** More than the line says, at hover and keyboard focus. */
  readonly tip?: string
  readonly onSelect: () => void
  readonly children: ReactNode
}) {
  const { icon, hint, checked, tip, onSelect, children } = props
  return (
    <button
      type="button"
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': checked })}
      tabIndex={-1}
      data-tip={tip}
      aria-description={tip}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        onSelect()
      }}
      className={clsx(
        'flex w-full items-center gap-2 rounded-md px-2 py-1.5 text-left',
        'hover:bg-sunken focus-visible:bg-sunken',
        checked && 'font-semibold',
      )}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint !== undefined && <span className="text-[11px] text-ink-3">{hint}</span>}
    </button>
  )
}

/** Arrows, Home, End and first letters, as menus everywhere. */
function rove(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  const next = nextItem(event.key, items)
  if (event.key === 'Tab') event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}
