/** Where the script's markers stand, and which of them there is no room for. */
import { useMemo } from 'react'
import type { Incident } from '../../../model/scenario/schema.ts'
import { incidentWords } from '../../incident-looks.ts'
import { useProjector } from '../../stores/projector.ts'
import { type Scale, xOf } from '../axis/range.ts'
import { ICON_WIDTH, type MarkerBox, markerLayout, ROWS_SHOWN } from './marker-layout.ts'

/** `hidden` have no row of their own among those shown: they are listed. */
export type Markers = { readonly boxes: readonly MarkerBox[]; readonly hidden: readonly number[] }

export function useMarkers(incidents: readonly Incident[], scale: Scale): Markers {
  const large = useProjector(({ on }) => on)
  return useMemo(() => {
    const boxes = layout(incidents, scale, large ? LARGER : 1)
    const hidden = boxes.filter(({ row }) => row >= ROWS_SHOWN).map(({ index }) => index)
    return { boxes, hidden }
  }, [incidents, scale, large])
}

/** `larger`: how many times as large as usual the words are. */
function layout(incidents: readonly Incident[], scale: Scale, larger: number) {
  const inView = incidents.flatMap((incident, index) => {
    if (incident.atMs < scale.fromMs || incident.atMs > scale.toMs) return []
    const width = markerWidth(incidentWords(incident), larger)
    return [{ index, x: xOf(scale, incident.atMs), width }]
  })
  return markerLayout(inView, scale.width)
}

/** An icon, the words, and a little air. */
const markerWidth = (words: string, larger: number): number =>
  ICON_WIDTH + Math.ceil(wordsWidth(words) * larger) + 10

/** As `projector.css` has it. */
const LARGER = 15.5 / 12

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
