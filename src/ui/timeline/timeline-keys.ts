/** Keys that hold while the focus is in the timeline: pressing it anywhere gives it the focus. */
import type { KeyboardEvent } from 'react'
import { playOn } from '../actions/playing.ts'
import { useScenario } from '../stores/scenario.ts'
import { setRange, useView } from '../stores/view.ts'
import { rangeWithin } from './range.ts'
import { panBy, zoomIn, zoomOut } from './use-zoom.ts'

/** Of the range's length, for one press. */
const PAN = 0.25

export function timelineKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
  const typing = target instanceof Element && target.matches('input, select, textarea')
  if (defaultPrevented || typing || ctrlKey || metaKey || altKey) return
  const act = ACTS[key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

const ACTS: Readonly<Record<string, () => void>> = {
  l: () => playOn(1),
  '+': () => zoomIn(shown(), horizon()),
  '=': () => zoomIn(shown(), horizon()),
  '-': () => zoomOut(shown(), horizon()),
  '0': () => setRange(null),
  '[': () => pan(-1),
  ']': () => pan(1),
}

const horizon = (): number => useScenario.getState().scenario.horizonMs

const shown = () => rangeWithin(useView.getState().range, horizon())

function pan(direction: 1 | -1): void {
  const range = shown()
  panBy(direction * PAN * (range.toMs - range.fromMs), range, horizon())
}
