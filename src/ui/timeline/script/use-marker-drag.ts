/** Moving an incident in time: its marker is dragged, or nudged by arrow keys while focused. */
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Incident } from '../../../model/scenario/schema.ts'
import { tellProblems } from '../../actions/tell.ts'
import { throughDoor } from '../../stores/door.ts'
import {
  addIncident,
  changeIncident,
  incidentIndex,
  indexAfterMove,
} from '../../stores/edits/script.ts'
import { editScenario, useScenario } from '../../stores/scenario.ts'
import { select } from '../../stores/view.ts'
import type { Scale } from '../axis/range.ts'

const SNAP_MS = 1_000
/** With Shift, as the playhead. */
const LEAP_MS = 10_000
const MINUTE_MS = 60_000
/** A press that moves less than this is a click. */
const SLACK_PX = 3

/**
 * Edits are one step of undo while they follow each other within a second. A hand that rests on a
 * marker edits on, so that one drag is one step however long it takes.
 */
const REST_MS = 400

/** A drag or a burst of keys is one step of undo: each has a name of its own. */
let gestures = 0
const newGesture = (): string => `incident-time-${++gestures}`

type Grip = {
  readonly gesture: string
  readonly startX: number
  readonly startMs: number
  /** Where the incident stands now: it may pass others. */
  index: number
  moving: boolean
  resting: ReturnType<typeof setInterval> | null
}

type Place = { readonly index: number; readonly incident: Incident }

const gripOf = ({ index, incident }: Place, startX: number): Grip => ({
  gesture: newGesture(),
  startX,
  startMs: incident.atMs,
  index,
  moving: false,
  resting: null,
})

type Axis = { readonly scale: Scale; readonly horizonMs: number }

/** Both hear where in the script the incident stands: it may pass others. */
export type Hear = {
  /** Of the marker under the hand while it is dragged, null when it is let go. */
  readonly onDragged: (index: number | null) => void
  /** After each move, so that the focus can go along. */
  readonly onMoved: (index: number) => void
}

export function useMarkerDrag(marker: Place, axis: Axis, { onDragged, onMoved }: Hear) {
  const grip = useRef<Grip | null>(null)
  const dragged = useRef(false)
  const cancelling = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      cancelling.current?.abort()
      rest(grip.current)
    },
    [],
  )
  const letGo = (): void => {
    // After Escape nothing is held any more, and what went before is still a drag.
    if (grip.current !== null) dragged.current = grip.current.moving
    cancelling.current?.abort()
    rest(grip.current)
    grip.current = null
    onDragged(null)
  }
  /** Escape takes the incident back to where it was. */
  const cancelOn = (event: globalThis.KeyboardEvent): void => {
    const held = grip.current
    if (event.key !== 'Escape' || held === null) return
    event.preventDefault()
    event.stopPropagation()
    letGo()
    if (held.moving)
      throughDoor(() => onMoved(moveIncident(held.index, held.startMs, held.gesture)))
  }
  return {
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = gripOf(marker, event.clientX)
      cancelling.current = new AbortController()
      const { signal } = cancelling.current
      addEventListener('keydown', cancelOn, { capture: true, signal })
    },
    onPointerMove({ clientX, shiftKey }: PointerEvent): void {
      const held = grip.current
      if (held === null || (!held.moving && Math.abs(clientX - held.startX) <= SLACK_PX)) return
      held.moving = true
      held.resting ??= setInterval(touch, REST_MS, held.gesture)
      const atMs = draggedTo(held, { clientX, shiftKey, axis })
      throughDoor(() => {
        held.index = moveIncident(held.index, atMs, held.gesture)
        if (grip.current === held) onDragged(held.index)
        onMoved(held.index)
      })
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    /** The end of a drag is no click, and the element may be another incident's by now. */
    onClickCapture(event: MouseEvent): void {
      if (dragged.current) event.stopPropagation()
      dragged.current = false
    },
    ...useNudges(marker, axis, onMoved),
  }
}

/** Keys that follow each other; each that waits for the door counts from where it then stands. */
type Nudges = { readonly gesture: string; index: number; waiting: number }

/** The keys of a marker that has the focus. */
function useNudges(marker: Place, axis: Axis, onMoved: Hear['onMoved']) {
  const nudges = useRef<Nudges | null>(null)
  return {
    onKeyDown(event: KeyboardEvent): void {
      // The keys of the page act on what is selected: here that is the marker in focus.
      if (event.key === 'Delete' || event.key === 'Backspace') selectIncident(marker.index)
      if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        throughDoor(() => {
          // Its marker must be there to be given the focus.
          const index = flushSync(() => duplicateIncident(marker.index, axis.horizonMs))
          onMoved(index)
        })
        return
      }
      const byMs = nudgeOf(event)
      if (byMs === null) return
      event.preventDefault()
      const held = nudges.current ?? { gesture: newGesture(), index: marker.index, waiting: 0 }
      nudges.current = held
      if (held.waiting === 0) held.index = marker.index
      held.waiting++
      throughDoor(() => {
        held.waiting--
        held.index = nudgeIncident(held, byMs, axis.horizonMs)
        onMoved(held.index)
      })
    },
    onBlur: (): void => {
      nudges.current = null
    },
  }
}

/** The same scenario again: nothing runs anew, but the gesture goes on. */
const touch = (merge: string): void => {
  throughDoor(() => editScenario((scenario) => ({ ...scenario }), { merge }))
}

function rest(held: Grip | null): void {
  if (held !== null && held.resting !== null) clearInterval(held.resting)
}

type Pull = { readonly clientX: number; readonly shiftKey: boolean; readonly axis: Axis }

/** Never out of view, so that the marker stays under the hand. */
function draggedTo({ startX, startMs }: Grip, { clientX, shiftKey, axis }: Pull): number {
  const { fromMs, toMs, width } = axis.scale
  const ms = startMs + ((clientX - startX) / Math.max(width, 1)) * (toMs - fromMs)
  return clipped(snapped(ms, shiftKey), Math.ceil(fromMs), Math.floor(toMs))
}

const clipped = (ms: number, least: number, most: number): number =>
  Math.min(Math.max(ms, least), most)

const snapped = (ms: number, exactly: boolean): number =>
  exactly ? Math.round(ms) : Math.round(ms / SNAP_MS) * SNAP_MS

function nudgeOf({ key, shiftKey }: KeyboardEvent): number | null {
  const step = shiftKey ? LEAP_MS : SNAP_MS
  if (key === 'ArrowLeft') return -step
  if (key === 'ArrowRight') return step
  if (key === 'PageDown') return -MINUTE_MS
  if (key === 'PageUp') return MINUTE_MS
  return null
}

const selectIncident = (index: number): void => select({ kind: 'incident', index })

/** Returns where the incident stands afterwards. */
function moveIncident(index: number, atMs: number, merge: string): number {
  const { scenario } = useScenario.getState()
  if (scenario.incidents[index]?.atMs === atMs) return index
  const next = indexAfterMove(scenario, index, atMs)
  const problems = editScenario((now) => changeIncident(now, index, { atMs }), { merge })
  if (problems.length > 0) return index
  selectIncident(next)
  return next
}

/** Returns where it stands afterwards. */
function nudgeIncident({ gesture, index }: Nudges, byMs: number, horizonMs: number): number {
  const incident = useScenario.getState().scenario.incidents[index]
  if (incident === undefined) return index
  return moveIncident(index, clipped(incident.atMs + byMs, 0, horizonMs), gesture)
}

/** A copy a little later, so that none hides the other; returns where it stands in the script. */
function duplicateIncident(index: number, horizonMs: number): number {
  const incident = useScenario.getState().scenario.incidents[index]
  if (incident === undefined) return index
  const copy = { ...incident, atMs: clipped(incident.atMs + LEAP_MS, 0, horizonMs) }
  const problems = editScenario((now) => addIncident(now, copy))
  tellProblems(problems)
  if (problems.length > 0) return index
  const next = incidentIndex(useScenario.getState().scenario, copy)
  selectIncident(next)
  return next
}
