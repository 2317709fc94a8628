/** A button that opens a small form over the page. The browser's popover closes and refocuses. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Pressable } from './Button.tsx'
import { place } from './Menu.tsx'

type Props = {
  /** The name of the button and of the form. */
  readonly label: string
  readonly trigger: ReactNode
  readonly tip?: string
  readonly className?: string
  /** Drawn only while it is open; `close` shuts it. */
  readonly children: (close: () => void) => ReactNode
}

export function Popup({ label, trigger, tip, className, children }: Props) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Pressable
        ref={button}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={label}
        tip={tip}
        className={className}
      >
        {trigger}
      </Pressable>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="menu w-[300px] px-3! py-2.5!"
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open' || panel.current === null) return
          // The form must be there when the browser shows it, to be measured and focused.
          flushSync(() => setOpen(true))
          panel.current.style.opacity = '0'
        }}
        onToggle={({ newState }) => {
          // Only now: with the form the focus in it would be gone before it could be given back.
          if (newState !== 'open') setOpen(false)
          if (newState !== 'open' || panel.current === null || button.current === null) return
          place(panel.current, button.current.getBoundingClientRect(), 'end')
          panel.current.querySelector<HTMLElement>('input, select, button')?.focus()
        }}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}
