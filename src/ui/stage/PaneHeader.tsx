/** Whose pane this is, and how its cluster stands: quiet while it is well. */
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useId, useRef } from 'react'
import type { Cluster, Colour } from '../../model/world.ts'
import { usePane } from './pane-context.ts'

const PLATFORM_LETTERS = ['a', 'b', 'c', 'd']

export function PaneHeader() {
  const { index, sheet, world } = usePane()
  const dot = `var(--color-platform-${PLATFORM_LETTERS[index] ?? 'a'})`
  return (
    <header className="pane-head">
      <span className="pane-dot" style={{ background: dot }} />
      <h2 className="pane-title" data-tip={sheet.name}>
        {sheet.title}
      </h2>
      {sheet.unavailable.length > 0 && <Unavailable sentences={sheet.unavailable} />}
      <StatusTag cluster={world.cluster} />
    </header>
  )
}

const TAG_ICONS: Readonly<Record<Colour, LucideIcon>> = {
  none: Info,
  green: CircleCheck,
  yellow: TriangleAlert,
  red: CircleAlert,
}

function StatusTag({ cluster: { colour, reason } }: { readonly cluster: Cluster }) {
  if (reason === '') return null
  const Icon = TAG_ICONS[colour]
  const text = colour === 'none' ? reason : `${colour}: ${reason}`
  return (
    <span className="pane-tag" data-tone={colour} data-tip={text}>
      <Icon aria-hidden className="pane-tag-icon" />
      <span className="pane-tag-text">{text}</span>
    </span>
  )
}

/** What this platform has no word for: said where its run is seen. */
function Unavailable({ sentences }: { readonly sentences: readonly string[] }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const place = ({ currentTarget }: React.ToggleEvent<HTMLDivElement>): void => {
    const { left = 0, bottom = 0 } = button.current?.getBoundingClientRect() ?? {}
    currentTarget.style.translate = `${Math.round(left)}px ${Math.round(bottom + 4)}px`
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="pane-info"
        popoverTarget={id}
        aria-label="Not available on this platform"
        data-tip="Not available on this platform"
      >
        <Info aria-hidden />
      </button>
      <div id={id} popover="auto" className="pane-note" onToggle={place}>
        <p className="pane-note-title">Not available on this platform</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
