/** Whose pane this is, and how its cluster stands: quiet while it is well. */
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { Cluster, Colour } from '../../../model/world.ts'
import { part } from '../../kit/Part.tsx'
import { usePane } from './pane-context.ts'

const PaneSwitch = part(
  async () => (await import('./PaneSwitch.tsx')).PaneSwitch,
  <span className="pane-info" />,
)
const PaneTools = part(async () => (await import('./PaneTools.tsx')).PaneTools, null)
const PaneFacts = part(async () => (await import('./PaneFacts.tsx')).PaneFacts, null)

/** The same at each event: then React passes over them. */
const TOOLS = (
  <>
    <PaneSwitch />
    <PaneTools />
  </>
)

const PLATFORM_LETTERS = ['a', 'b', 'c', 'd']

export function PaneHeader() {
  const { index, words, world, topology } = usePane()
  const dot = `var(--color-platform-${PLATFORM_LETTERS[index] ?? 'a'})`
  const drawn = topology.hosts.size > 0
  return (
    <>
      <header className="pane-head">
        <span className="pane-dot" style={{ background: dot }} />
        <h2 className="pane-title" data-tip={words.name}>
          {words.title}
        </h2>
        {TOOLS}
      </header>
      <div className="pane-facts">
        {drawn && <StatusTag cluster={world.cluster} />}
        {drawn && <PaneFacts />}
      </div>
    </>
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
