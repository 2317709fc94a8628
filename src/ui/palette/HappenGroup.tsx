/** What can happen, by what it befalls: the everyday groups stand open. */
import { ChevronRight } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import {
  canBefallAny,
  type HappenGroup as Group,
  selectedCandidate,
} from '../actions/happenings/index.ts'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { useView } from '../stores/view.ts'
import { HappenTool } from './HappenTool.tsx'

export function HappenGroup({ title, everyday, happenings }: Group) {
  const scenario = useScenario((state) => state.scenario)
  const selection = useView((state) => state.selection)
  // What the script has done by now changes only as the playhead passes an incident.
  useSyncExternalStore(playhead.subscribe, () => passed(scenario.incidents))
  const atMs = playhead.ms
  return (
    <details open={everyday} className="palette-group">
      <summary title={title}>
        <ChevronRight size={14} aria-hidden="true" />
        <span className="palette-word">{title}</span>
      </summary>
      <div className="palette-tools">
        {happenings.map((happening) => {
          const selected = selectedCandidate(happening, selection, { scenario, atMs })
          const possible = selected !== undefined || canBefallAny(happening, scenario, atMs)
          return <HappenTool key={happening.kind} {...{ happening, selected, possible }} />
        })}
      </div>
    </details>
  )
}

const passed = (incidents: readonly { readonly atMs: number }[]): number =>
  incidents.filter(({ atMs }) => atMs <= playhead.ms).length
