/** What can happen, by what it befalls: the everyday groups stand open. */
import { ChevronRight } from 'lucide-react'
import type { HappenGroup as Group } from '../actions/happenings/index.ts'
import { HappenTool } from './HappenTool.tsx'

export function HappenGroup({ title, everyday, happenings }: Group) {
  return (
    <details open={everyday} className="palette-group">
      <summary title={title}>
        <ChevronRight size={14} aria-hidden="true" />
        <span className="palette-word">{title}</span>
      </summary>
      <div className="palette-tools">
        {happenings.map((happening) => (
          <HappenTool key={happening.kind} happening={happening} />
        ))}
      </div>
    </details>
  )
}
