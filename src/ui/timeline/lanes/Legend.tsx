import { memo } from 'react'
import type { Look } from '../../../trace/lanes.ts'
import { LOOK_CLASSES, LOOK_WORDS } from '../../looks.ts'

type Props = { readonly looks: readonly Look[] }

/** The states that occur in these runs, with pattern and word; it wraps where it must. */
export const Legend = memo(function Legend({ looks }: Props) {
  return (
    <ul aria-label="States" className="flex flex-wrap gap-x-3 gap-y-0.5 text-[11.5px] text-ink-2">
      {looks.map((look) => (
        <li key={look} className="flex items-center gap-1.5 whitespace-nowrap">
          <span aria-hidden className={`h-3 w-4 rounded-[3px] ${LOOK_CLASSES[look]}`} />
          {LOOK_WORDS[look]}
        </li>
      ))}
    </ul>
  )
}, sameLooks)

function sameLooks({ looks: before }: Props, { looks }: Props): boolean {
  return before.join() === looks.join()
}
