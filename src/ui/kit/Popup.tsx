/** A button that opens a small form over the page. */
import type { ReactNode } from 'react'
import { Popover } from './Popover.tsx'

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
  return (
    <Popover
      {...{ label, trigger, tip, className }}
      opens="dialog"
      align="end"
      panelClass="menu w-[300px] px-3! py-2.5!"
      first="input, select, button"
    >
      {(close) => (
        <div role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </Popover>
  )
}
