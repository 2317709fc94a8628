import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from './Button.tsx'
import { takeTyped } from './typed-ahead.ts'

/**
 * A modal dialog: the browser's own, which keeps the focus in it and gives it back. It is open as
 * long as it is rendered.
 */
export function Dialog(props: {
  readonly title: string
  /** `large` takes most of the window. */
  readonly size?: 'plain' | 'large'
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { title, size = 'plain', onClose, children } = props
  const id = useId()
  return (
    <dialog
      ref={(element) => {
        if (element === null || element.open) return
        takeTyped()
        element.showModal()
        beginIn(element)
      }}
      aria-labelledby={id}
      onClose={onClose}
      // A click on the backdrop is a click on the dialog itself, outside of what it shows.
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
      className={size === 'large' ? 'dialog dialog-large' : 'dialog'}
    >
      <div className="flex max-h-[80vh] flex-col">
        <header className="flex items-center border-b border-line py-2 pr-2 pl-4">
          <h2 id={id} className="flex-1 text-[15px] font-semibold">
            {title}
          </h2>
          <IconButton label="Close" icon={<X size={16} />} onClick={onClose} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
        <section tabIndex={0} aria-labelledby={id} className="dialog-body">
          {children}
        </section>
      </div>
    </dialog>
  )
}

/** Not at the button that shuts it: arrows scroll at once, and no tooltip lies over the title. */
function beginIn(dialog: HTMLDialogElement): void {
  const body = dialog.querySelector<HTMLElement>('.dialog-body')
  if (body?.contains(document.activeElement) === false) body.focus()
}
