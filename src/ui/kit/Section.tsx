import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'

const HEADING = 'text-[11px] font-semibold tracking-[0.06em] text-ink-3 uppercase'

/** A part of a column, with its heading. */
export function Section(props: {
  readonly title: ReactNode
  readonly side?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  const { title, side, className, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={clsx('mb-4', className)}>
      <header className="mb-1.5 flex min-h-[18px] items-center gap-2">
        <h2 id={id} className={HEADING}>
          {title}
        </h2>
        {side}
      </header>
      {children}
    </section>
  )
}

/** A part that is shut until it is wanted; what it holds is not rendered before. */
export function Fold(props: {
  readonly title: string
  readonly note?: string
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}) {
  const { title, note, open, onToggle, children } = props
  return (
    <div className="border-t border-line">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => onToggle(!open)}
        className="flex w-full items-center gap-1.5 py-2 text-left font-medium"
      >
        <ChevronRight size={14} className={clsx('transition-transform', open && 'rotate-90')} />
        <span className="flex-1">{title}</span>
        {note !== undefined && <span className="text-[11.5px] text-ink-3">{note}</span>}
      </button>
      {open && <div className="pb-2">{children}</div>}
    </div>
  )
}

export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={clsx('rounded-[10px] border border-line bg-surface px-2.5 py-2', className)}>
      {children}
    </div>
  )
}
