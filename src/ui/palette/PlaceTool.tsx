/** A place button, and beside it the list of the parts that it can place. */
import { ChevronDown } from 'lucide-react'
import type { DragEvent, KeyboardEvent, ReactNode } from 'react'
import { DRAG_TYPE } from '../actions/drag-types.ts'
import { type PlaceKind, place } from '../actions/place.ts'
import { Key } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { choosePart, type PartKind, useParts } from '../stores/chosen-parts.ts'
import { OFFERS } from './parts.ts'
import { TOOL, TOOL_LABEL } from './tool.ts'
import './palette.css'

export type Tool = {
  readonly kind: PlaceKind
  readonly label: string
  readonly keyHint: string
  readonly icon: ReactNode
}

export function PlaceTool(tool: Tool) {
  const { kind, label } = tool
  if (kind === 'client') return <PlaceButton {...tool} />
  return (
    <div className="place-tool" data-parts={kind}>
      <PlaceButton {...tool} part={kind} />
      <PartMenu kind={kind} label={label} />
    </div>
  )
}

/** Not a button element: Firefox drags none. */
function PlaceButton({ kind, label, keyHint, icon, part }: Tool & { readonly part?: PartKind }) {
  const chosen = useParts((parts) => (part === undefined ? null : parts[part]))
  const offer = part && chosen ? OFFERS[part].find(({ id }) => id === chosen) : undefined
  const what = offer === undefined ? label : `${label}: ${offer.label}`
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
      aria-description={`Adds one${offer ? ` (${offer.label})` : ''}; drag it to choose where`}
      aria-keyshortcuts={keyHint}
      data-tip={`${what}. Click to add one, or drag it onto the canvas`}
      onClick={() => place(kind)}
      onKeyDown={press}
      onDragStart={drag}
      className={`${TOOL} min-w-0 cursor-grab active:cursor-grabbing`}
    >
      {icon}
      <span className={`${TOOL_LABEL} min-w-0`}>
        {label}
        {offer !== undefined && (
          <span className="block truncate text-[11px] text-ink-3">{offer.label}</span>
        )}
      </span>
      <span className="ml-auto hidden wide:inline">
        <Key>{keyHint}</Key>
      </span>
    </div>
  )
}

const CHOOSE: Readonly<Record<PartKind, string>> = {
  host: 'Choose a server',
  lun: 'Choose an array',
  vm: 'Choose a role',
}

/** Choosing a part adds one and makes it what the button, its key and its drag add from now on. */
function PartMenu({ kind, label }: { readonly kind: PartKind; readonly label: string }) {
  const chosen = useParts((parts) => parts[kind])
  const choose = (id: string | null): void => {
    choosePart(kind, id)
    place(kind)
  }
  return (
    <Menu
      label={CHOOSE[kind]}
      title={`${label} to add, now and with its key`}
      tip={`${CHOOSE[kind]} of 2006`}
      trigger={<ChevronDown size={14} aria-hidden="true" />}
      className="place-parts"
      align="beside"
    >
      {() =>
        OFFERS[kind].map(({ id, label: part, hint, source }) => (
          <MenuItem
            key={part}
            checked={(chosen || null) === id}
            {...(hint && { hint })}
            {...(source && { tip: source })}
            onSelect={() => choose(id)}
          >
            {part}
          </MenuItem>
        ))
      }
    </Menu>
  )
}
