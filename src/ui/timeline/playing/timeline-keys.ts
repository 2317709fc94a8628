/** Keys that hold while the focus is in the timeline: pressing it anywhere gives it the focus. */
import type { KeyboardEvent } from 'react'
import { useScenario } from '../../stores/scenario.ts'
import { setRange, useView } from '../../stores/view.ts'
import { rangeWithin } from '../axis/range.ts'
import { panBy, zoomIn, zoomOut } from '../axis/use-zoom.ts'

/** Of the range's length, for one press. */
const PAN = 0.25

export function timelineKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
  const typing = target instanceof Element && target.matches('input, select, textarea')
  if (defaultPrevented || typing || ctrlKey || metaKey || altKey) return
  const act = TIMELINE_KEYS.find(({ keys }) => keys.includes(key))
  if (act === undefined) return
  event.preventDefault()
  act.run()
}

type TimelineKey = {
  readonly keys: readonly string[]
  readonly what: string
  readonly run: () => void
}

/** The bindings and what the page of keys says of them. */
export const TIMELINE_KEYS: readonly TimelineKey[] = [
  { keys: ['+', '='], what: 'Show less time', run: () => zoomIn(shown(), horizon()) },
  { keys: ['-'], what: 'Show more time', run: () => zoomOut(shown(), horizon()) },
  { keys: ['0'], what: 'Show the whole run', run: () => setRange(null) },
  { keys: ['['], what: 'Earlier part', run: () => pan(-1) },
  { keys: [']'], what: 'Later part', run: () => pan(1) },
]

const horizon = (): number => useScenario.getState().scenario.horizonMs

const shown = () => rangeWithin(useView.getState().range, horizon())

function pan(direction: 1 | -1): void {
  const range = shown()
  panBy(direction * PAN * (range.toMs - range.fromMs), range, horizon())
}
