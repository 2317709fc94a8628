import { clsx } from 'clsx'
import { type DragEvent, useSyncExternalStore } from 'react'
import { FAULT_TYPE } from '../actions/drag-types.ts'
import { makeHappen } from '../actions/happen.ts'
import {
  canBefallAny,
  candidates,
  type Happening,
  type HappenKind,
  selectedCandidate,
} from '../actions/happenings/index.ts'
import { INCIDENT_LOOKS } from '../incident-looks.ts'
import { Key, Pressable } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { useView } from '../stores/view.ts'
import { TOOL, TOOL_LABEL } from './tool.ts'

const KEY_HINTS: Partial<Record<HappenKind, string>> = { 'host-fails': 'F', 'vm-migrates': 'M' }

/** Dragged onto a thing of either pane it befalls that one, on every platform. */
export function HappenTool({ happening }: { readonly happening: Happening }) {
  const drag = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(FAULT_TYPE, happening.kind)
    dataTransfer.effectAllowed = 'copy'
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by key.
    <div draggable onDragStart={drag} className="wide:w-full">
      <HappenButton happening={happening} />
    </div>
  )
}

/** Acts on the selection, asks which one where it does not fit, says why where none can. */
function HappenButton({ happening }: { readonly happening: Happening }) {
  const scenario = useScenario((state) => state.scenario)
  const selection = useView((state) => state.selection)
  // What the script has done by now changes only as the playhead passes an incident.
  useSyncExternalStore(playhead.subscribe, () => passed(scenario.incidents))
  const atMs = playhead.ms
  const { kind, label, question, nobody } = happening
  const selected = selectedCandidate(happening, selection, { scenario, atMs })
  const face = <Face kind={kind} label={label} />
  if (selected === undefined && !canBefallAny(happening, scenario, atMs)) {
    return (
      <Pressable className={TOOL} unavailable={nobody} aria-label={label}>
        {face}
      </Pressable>
    )
  }
  if (selected !== undefined) {
    return (
      <Pressable
        className={TOOL}
        tip={`${label}: ${selected}`}
        aria-label={label}
        onClick={() => makeHappen(kind, selected)}
      >
        {face}
      </Pressable>
    )
  }
  return (
    <Menu
      label={label}
      title={question}
      tip={question}
      trigger={face}
      className={TOOL}
      align="beside"
    >
      {() =>
        candidates(happening, scenario, playhead.ms).map((id) => (
          <MenuItem key={id} onSelect={() => makeHappen(kind, id)}>
            {id}
          </MenuItem>
        ))
      }
    </Menu>
  )
}

function Face({ kind, label }: { readonly kind: HappenKind; readonly label: string }) {
  const hint = KEY_HINTS[kind]
  const { icon: Icon, tone } = INCIDENT_LOOKS[kind]
  return (
    <>
      <Icon size={16} className={clsx(tone === 'trouble' && 'happen-trouble')} />
      <span className={TOOL_LABEL}>{label}</span>
      {hint !== undefined && (
        <span className="ml-auto hidden wide:inline">
          <Key>{hint}</Key>
        </span>
      )}
    </>
  )
}

const passed = (incidents: readonly { readonly atMs: number }[]): number =>
  incidents.filter(({ atMs }) => atMs <= playhead.ms).length
