/** What can be placed, and what can be made to happen at the playhead. */
import { Database, Monitor, Server, User } from 'lucide-react'
import type { DragEvent, KeyboardEvent, ReactNode } from 'react'
import { DRAG_TYPE, type PlaceKind, place } from '../actions/place.ts'
import { Key } from '../kit/Button.tsx'
import { part } from '../kit/Part.tsx'
import { Section } from '../kit/Section.tsx'
import { useDoorkeeper } from '../stores/door.ts'
import { GROUPS, HappenGroup } from './HappenGroup.tsx'
import { PlayheadTime } from './PlayheadTime.tsx'
import { TOOL, TOOL_LABEL } from './tool.ts'

type Tool = { kind: PlaceKind; label: string; keyHint: string; icon: ReactNode }

const PLACES: readonly Tool[] = [
  { kind: 'host', label: 'Host', keyHint: 'H', icon: <Server size={16} /> },
  { kind: 'lun', label: 'LUN', keyHint: 'L', icon: <Database size={16} /> },
  { kind: 'vm', label: 'Virtual machine', keyHint: 'V', icon: <Monitor size={16} /> },
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
        {GROUPS.map((group) => (
          <HappenGroup key={group.title} {...group} />
        ))}
      </Section>
      <Section title="Run" className="mb-0! hidden wide:block">
        <div className="min-h-16">{formsAreThere && <RunFields />}</div>
      </Section>
    </>
  )
}

/** Not a button element: Firefox drags none. */
function PlaceTool({ kind, label, keyHint, icon }: Tool) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    place(kind)
  }
  const drag = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(DRAG_TYPE, kind)
    dataTransfer.effectAllowed = 'copy'
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot be dragged in Firefox.
    <div
      role="button"
      tabIndex={0}
      draggable
      aria-label={label}
      aria-description="Adds one; drag it onto the canvas to choose where"
      aria-keyshortcuts={keyHint}
      data-tip={`${label}: click to add one, or drag it onto the canvas`}
      onClick={() => place(kind)}
      onKeyDown={press}
      onDragStart={drag}
      className={`${TOOL} cursor-grab active:cursor-grabbing`}
    >
      {icon}
      <span className={TOOL_LABEL}>{label}</span>
      <span className="ml-auto hidden wide:inline">
        <Key>{keyHint}</Key>
      </span>
    </div>
  )
}
