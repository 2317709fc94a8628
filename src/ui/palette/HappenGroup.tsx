/** What can happen, by what it befalls: the everyday groups stand open. */
import { ChevronRight } from 'lucide-react'
import { HAPPENINGS, type HappenKind } from '../actions/happen.ts'
import { HappenTool } from './HappenTool.tsx'

type GroupTitle =
  | 'Hosts'
  | 'Virtual machines'
  | 'Networks'
  | 'Storage'
  | 'Quorum'
  | 'Management server'

export type Group = { readonly title: GroupTitle; readonly open: boolean }

export const GROUPS: readonly Group[] = [
  { title: 'Hosts', open: true },
  { title: 'Virtual machines', open: true },
  { title: 'Networks', open: false },
  { title: 'Storage', open: false },
  { title: 'Quorum', open: false },
  { title: 'Management server', open: false },
]

const NETWORK: ReadonlySet<string> = new Set(['host-isolates', 'host-reconnects'])

const STORAGE = ['storage', 'lun', 'array']

function groupOf(kind: HappenKind): GroupTitle {
  if (kind.startsWith('network') || kind.startsWith('switch')) return 'Networks'
  if (NETWORK.has(kind)) return 'Networks'
  if (STORAGE.some((word) => kind.startsWith(word))) return 'Storage'
  if (kind.startsWith('host') || kind.startsWith('chassis')) return 'Hosts'
  if (kind.startsWith('quorum')) return 'Quorum'
  return kind.startsWith('management') ? 'Management server' : 'Virtual machines'
}

export function HappenGroup({ title, open }: Group) {
  const members = HAPPENINGS.filter(({ kind }) => groupOf(kind) === title)
  return (
    <details open={open} className="palette-group">
      <summary title={title}>
        <ChevronRight size={14} aria-hidden="true" />
        <span className="palette-word">{title}</span>
      </summary>
      <div className="palette-tools">
        {members.map((happening) => (
          <HappenTool key={happening.kind} happening={happening} />
        ))}
      </div>
    </details>
  )
}
