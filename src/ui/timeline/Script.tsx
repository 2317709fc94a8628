import { useCallback, useMemo, useRef, useState } from 'react'
import type { Incident } from '../../model/scenario/schema.ts'
import { useView } from '../stores/view.ts'
import { incidentWords, refusedIncidents } from './incidents.tsx'
import type { Traces } from './lane-rows.ts'
import { Marker } from './Marker.tsx'
import { ICON_WIDTH, type MarkerBox, markerLayout, rowsOf } from './marker-layout.ts'
import { type Scale, xOf } from './range.ts'

type Props = {
  readonly incidents: readonly Incident[]
  readonly traces: Traces
  readonly briefs: readonly string[]
  readonly scale: Scale
  readonly horizonMs: number
}

const MARKER_ROW = 28
/** More rows than these are scrolled. */
const ROWS_SHOWN = 3

/** The incident script: a marker for each incident, at its time. */
export function Script({ incidents, traces, briefs, scale, horizonMs }: Props) {
  const markers = useMemo(() => layout(incidents, scale), [incidents, scale])
  const refusals = useMemo(() => refusedIncidents(incidents, traces), [incidents, traces])
  const selected = useView(({ selection }) =>
    selection?.kind === 'incident' ? selection.index : null,
  )
  const list = useRef<HTMLUListElement>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const rows = Math.max(rowsOf(markers), held?.rows ?? 1)
  // Rows may come while a marker is dragged, but none goes under the hand that drags.
  if (held !== null && rows > held.rows) setHeld({ ...held, rows })
  const drag = useCallback((index: number | null): void => {
    setHeld((before) => (index === null ? null : { index, rows: before?.rows ?? 1 }))
  }, [])
  const focus = useCallback((index: number): void => {
    const button = list.current?.querySelector<HTMLElement>(`[data-incident="${index}"]`)
    if (button !== document.activeElement) button?.focus({ preventScroll: true })
  }, [])
  return (
    <ul
      ref={list}
      aria-label="Script"
      className="relative -mx-4 [scrollbar-width:thin] overflow-x-hidden overflow-y-auto"
      style={{ height: Math.min(rows, ROWS_SHOWN) * MARKER_ROW }}
    >
      {incidents.length === 0 && (
        <li className="relative mx-4 mt-1.5 w-fit bg-surface pr-2 text-[12px] text-ink-3">
          Nothing happens in this run yet: make something happen at the playhead.
        </li>
      )}
      {markers.map((box) => (
        <Marker
          key={box.index}
          box={box}
          incident={incidents[box.index] as Incident}
          refusals={refusals.get(box.index) ?? NONE}
          briefs={briefs}
          selected={selected === box.index}
          moving={held?.index === box.index}
          axis={{ scale, horizonMs }}
          top={box.row * MARKER_ROW}
          onDragged={drag}
          onMoved={focus}
        />
      ))}
    </ul>
  )
}

/** The marker that is dragged, and the most rows there have been since. */
type Held = { readonly index: number; readonly rows: number }

const NONE: readonly never[] = []

function layout(incidents: readonly Incident[], scale: Scale): readonly MarkerBox[] {
  const inView = incidents.flatMap((incident, index) => {
    if (incident.atMs < scale.fromMs || incident.atMs > scale.toMs) return []
    return [{ index, x: xOf(scale, incident.atMs), width: markerWidth(incidentWords(incident)) }]
  })
  return markerLayout(inView, scale.width)
}

/** An icon, the words, and a little air. */
const markerWidth = (words: string): number => ICON_WIDTH + wordsWidth(words) + 10

let pen: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** Measured once: the font never changes, and a script says mostly the same from edit to edit. */
function wordsWidth(words: string): number {
  const width = widths.get(words) ?? measured(words)
  widths.set(words, width)
  return width
}

function measured(words: string): number {
  if (pen === null) {
    pen = document.createElement('canvas').getContext('2d')
    if (pen === null) return words.length * 7
    pen.font = `500 12px ${getComputedStyle(document.body).fontFamily}`
  }
  return Math.ceil(pen.measureText(words).width)
}
