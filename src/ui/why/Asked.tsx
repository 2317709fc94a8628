/** A line that answers when it is opened: when, on which platform, what; and then why. */
import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { clock } from '../format.ts'
import { playhead } from '../stores/playhead.ts'
import { platformInk } from '../timeline/lanes/palette.ts'

type Props = {
  readonly pane: number
  readonly brief: string
  /** Integer milliseconds: opening it goes there. */
  readonly at: number
  readonly words: string
  readonly trouble?: boolean
  readonly children: ReactNode
}

export function Asked({ pane, brief, at, words, trouble, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const toggle = (): void => {
    setOpen(!open)
    if (!open) playhead.seek(at)
  }
  return (
    <li className="text-[12px]">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
        className={clsx(
          'flex w-full items-center gap-1.5 rounded px-1 py-[3px] text-left hover:bg-sunken',
          open && 'bg-selected font-medium',
        )}
      >
        <span className="font-mono tabular-nums">{clock(at)}</span>
        <b style={{ color: platformInk(pane) }}>{brief}</b>
        <span className={clsx('min-w-0 flex-1', trouble && 'text-trouble')}>{words}</span>
        <ChevronRight
          size={12}
          aria-hidden="true"
          className={clsx('flex-none text-ink-3', open && 'rotate-90')}
        />
      </button>
      {open && (
        <div id={id} className="mb-1 ml-2 border-l-2 border-line py-1 pl-2.5">
          {children}
        </div>
      )}
    </li>
  )
}
