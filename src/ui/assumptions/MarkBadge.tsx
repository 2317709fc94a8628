import clsx from 'clsx'
import {
  BookCheck,
  Brain,
  Calculator,
  CircleQuestionMark,
  type LucideIcon,
  PenLine,
} from 'lucide-react'
import type { Mark } from '../../model/parameter.ts'
import { MARK_WORDS } from '../inspector/words.ts'

const ICONS: Readonly<Record<Mark, LucideIcon>> = {
  sourced: BookCheck,
  derived: Calculator,
  memory: Brain,
  assumed: CircleQuestionMark,
}

/** How far a number can be trusted: an icon and a word; whoever set it himself is told apart. */
export function MarkBadge({ mark, yours }: { readonly mark: Mark; readonly yours: boolean }) {
  const Icon = yours ? PenLine : ICONS[mark]
  return (
    <span
      data-tip={yours ? `Yours. On the sheet: ${MARK_WORDS[mark]}` : MARK_WORDS[mark]}
      className={clsx(
        'inline-flex h-5 items-center gap-1 rounded px-1.5 text-[11.5px]',
        yours ? 'bg-accent-soft font-semibold text-accent' : 'bg-sunken text-ink-2',
        !yours && mark === 'assumed' && 'border border-dashed border-line-strong',
      )}
    >
      <Icon size={12} aria-hidden="true" />
      {yours ? 'yours' : mark}
    </span>
  )
}
