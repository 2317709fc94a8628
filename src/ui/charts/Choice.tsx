import type { Subject } from './measures.ts'

/** A list to choose from that fits into a heading. */
export function Choice(props: {
  readonly label: string
  readonly value: string
  readonly onChoose: (id: string) => void
  readonly children: readonly Subject[]
}) {
  const { label, value, onChoose, children } = props
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      className={FIELD}
    >
      {children.map(({ id, word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  )
}

const FIELD =
  'ml-auto h-7 max-w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-1.5'
