import { clsx } from 'clsx'
import { type DragEvent, memo } from 'react'
import { FAULT_TYPE } from '../actions/drag-types.ts'
import { makeHappen } from '../actions/happen.ts'
import { candidates, type Happening, type HappenKind } from '../actions/happenings/index.ts'
import { INCIDENT_LOOKS } from '../incident-looks.ts'
import { Key } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { TOOL, TOOL_LABEL } from './tool.ts'

const KEY_HINTS: Partial<Record<HappenKind, string>> = { 'host-fails': 'F', 'vm-migrates': 'M' }

type Props = {
  readonly happening: Happening
  /** What is selected, if it can befall that; undefined has to be asked for. */
  readonly selected: string | undefined
  readonly possible: boolean
}

/**
 * Acts on the selection, asks which one where it does not fit, says why where none can. Dragged
 * onto a thing of either pane it befalls that one, on every platform.
 */
export const HappenTool = memo(function HappenTool({ happening, selected, possible }: Props) {
  const { kind, label, question, nobody } = happening
  const drag = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(FAULT_TYPE, kind)
    dataTransfer.effectAllowed = 'copy'
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by key.
    <div draggable onDragStart={drag} className="wide:w-full">
      <Menu
        label={label}
        title={question}
        tip={selected === undefined ? question : `${label}: ${selected}`}
        trigger={<Face kind={kind} label={label} />}
        className={TOOL}
        align="beside"
        act={selected === undefined ? undefined : () => makeHappen(kind, selected)}
        unavailable={possible ? undefined : nobody}
      >
        {() =>
          candidates(happening, useScenario.getState().scenario, playhead.ms).map((id) => (
            <MenuItem key={id} onSelect={() => makeHappen(kind, id)}>
              {id}
            </MenuItem>
          ))
        }
      </Menu>
    </div>
  )
})

type FaceProps = { readonly kind: HappenKind; readonly label: string }

const Face = memo(function Face({ kind, label }: FaceProps) {
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
})
