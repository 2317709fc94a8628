/** What can be placed, and what can be made to happen at the playhead. */
import { Database, Monitor, Server, User } from 'lucide-react'
import { HAPPEN_GROUPS } from '../actions/happenings/index.ts'
import { part } from '../kit/Part.tsx'
import { Section } from '../kit/Section.tsx'
import { useDoorkeeper } from '../stores/door.ts'
import { HappenGroup } from './HappenGroup.tsx'
import { PlaceTool, type Tool } from './PlaceTool.tsx'
import { PlayheadTime } from './PlayheadTime.tsx'

const PLACES: readonly Tool[] = [
  { kind: 'host', label: 'Host', keyHint: 'H', icon: <Server size={16} /> },
  { kind: 'lun', label: 'LUN', keyHint: 'D', icon: <Database size={16} /> },
  { kind: 'vm', label: 'VM', keyHint: 'V', icon: <Monitor size={16} /> },
  { kind: 'client', label: 'Client', keyHint: 'C', icon: <User size={16} /> },
]

const RunFields = part(async () => (await import('../inspector/RunFields.tsx')).RunFields, null)

export function Palette() {
  // Forms come after the first picture, with the door to which all that they change goes.
  const formsAreThere = useDoorkeeper() !== null
  return (
    <>
      <Section title={<span className="palette-word">Place</span>} className="palette-section">
        <div className="palette-tools">
          {PLACES.map((tool) => (
            <PlaceTool key={tool.kind} {...tool} />
          ))}
        </div>
      </Section>
      <Section
        title={
          <span className="palette-word">
            Make it happen at <PlayheadTime />
          </span>
        }
        className="palette-section"
      >
        {HAPPEN_GROUPS.map((group) => (
          <HappenGroup key={group.title} {...group} />
        ))}
      </Section>
      <Section title="Run" className="mb-0! hidden wide:block">
        <div className="min-h-16">{formsAreThere && <RunFields />}</div>
      </Section>
    </>
  )
}
