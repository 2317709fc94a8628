import { LINE_STYLES } from './lines.ts'
import type { Line, Look } from './measures.ts'

/** What the lines of the charts are. */
export function ChartKey({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul
      aria-label="Lines"
      className="mb-1 flex flex-wrap gap-x-3 gap-y-0.5 text-[11.5px] text-ink-2"
    >
      {lines.map(({ word, look }) => (
        <li key={word} className="flex items-center gap-1.5 whitespace-nowrap">
          <Sample look={look} />
          {word}
        </li>
      ))}
    </ul>
  )
}

const INKS: Readonly<Partial<Record<Look, string>>> = {
  capacity: 'var(--color-ink)',
  reserve: 'var(--color-trouble)',
}

function Sample({ look }: { readonly look: Look }) {
  if (look === 'used') return <span aria-hidden className="h-2.5 w-4 rounded-[2px] bg-ink-3/40" />
  return (
    <svg width="16" height="4" aria-hidden="true">
      <line
        x2="16"
        y1="2"
        y2="2"
        stroke={INKS[look] ?? 'var(--color-ink-2)'}
        strokeWidth="2"
        {...LINE_STYLES[look]}
      />
    </svg>
  )
}
