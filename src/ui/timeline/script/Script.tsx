import { useCallback, useMemo, useRef, useState } from 'react'
import type { Incident } from '../../../model/scenario/schema.ts'
import { refusedIncidents } from '../../../trace/refused-incidents.ts'
import { useView } from '../../stores/view.ts'
import type { Scale } from '../axis/range.ts'
import type { Traces } from '../lanes/lane-rows.ts'
import { Marker } from './Marker.tsx'
import { type MarkerBox, ROWS_SHOWN, rowsOf } from './marker-layout.ts'

type Props = {
  readonly incidents: readonly Incident[]
  readonly boxes: readonly MarkerBox[]
  readonly traces: Traces
  readonly briefs: readonly string[]
  readonly scale: Scale
  readonly horizonMs: number
}

const MARKER_ROW = 28

/** The incident script: a marker for each incident, at its time. */
export function Script({ incidents, boxes, traces, briefs, scale, horizonMs }: Props) {
  const refusals = useMemo(() => refusedIncidents(incidents, traces), [incidents, traces])
  const selected = useView(({ selection }) =>
    selection?.kind === 'incident' ? selection.index : null,
  )
  const list = useRef<HTMLUListElement>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const rows = Math.min(Math.max(rowsOf(boxes), held?.rows ?? 1), ROWS_SHOWN)
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
      className="relative -mx-4 overflow-hidden"
      style={{ height: rows * MARKER_ROW }}
    >
      {incidents.length === 0 && (
        <li className="relative mr-4 ml-6 mt-1.5 w-fit bg-surface pr-2 text-[12px] text-ink-3">
          Nothing happens in this run yet: make something happen at the playhead.
        </li>
      )}
      {boxes
        .filter(({ index, row }) => row < ROWS_SHOWN || index === selected)
        .map((box) => (
          <Marker
            key={box.index}
            box={box}
            incident={incidents[box.index] as Incident}
            refusals={refusals.get(box.index) ?? NONE}
            briefs={briefs}
            selected={selected === box.index}
            moving={held?.index === box.index}
            axis={{ scale, horizonMs }}
            // The one selected is shown in any case, over the last row.
            top={Math.min(box.row, ROWS_SHOWN - 1) * MARKER_ROW}
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
