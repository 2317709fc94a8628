/** Moving what is selected by keys and menus: each is one edit. */
import { tellEdit, tellProblems } from '../../actions/tell.ts'
import { throughDoor } from '../../stores/door.ts'
import { editScenario, useScenario } from '../../stores/scenario.ts'
import { toast } from '../../stores/toasts.ts'
import { activeGround } from '../tools-store.ts'
import { type Alignment, aligned, STEP } from './align.ts'
import type { Box, Point } from './layout.ts'
import { freePlaces, movedTo, type Places } from './places.ts'
import { type Ground, selectedBoxes } from './selected-boxes.ts'

/** To these places or the nearest free ones. Edits with the same `merge` are one step of undo. */
export function moveTo(wanted: Places, ground: Ground, merge?: string): void {
  throughDoor(() => {
    const { scenario } = useScenario.getState()
    const places = freePlaces(wanted, ground, scenario)
    const options = merge === undefined ? {} : { merge }
    tellProblems(editScenario((now) => movedTo(now, places, ground), options))
  })
}

export function align(how: Alignment): void {
  const ground = activeGround()
  const boxes = ground === undefined ? NO_BOXES : selectedBoxes(ground)
  const least = how === 'across' || how === 'down' ? 3 : 2
  if (ground === undefined || boxes.size < least) {
    toast(`Select ${least} hosts or LUNs first: with Shift or Ctrl and a click, or with a frame.`)
    return
  }
  moveTo(aligned(boxes, how), ground)
}

/** By so many steps of the grid. */
export function nudge(x: number, y: number): void {
  const ground = activeGround()
  const boxes = ground === undefined ? NO_BOXES : selectedBoxes(ground)
  if (ground === undefined || boxes.size === 0) {
    toast('Select a host or a LUN that is drawn: these keys move it.')
    return
  }
  const by = ({ x: left, y: top }: Box): Point => ({ x: left + x * STEP, y: top + y * STEP })
  moveTo(new Map([...boxes].map(([key, box]) => [key, by(box)])), ground, 'nudge')
}

/** Everything back to where it goes by itself. */
export function layOut(): void {
  throughDoor(({ edits }) => {
    const before = useScenario.getState().scenario
    tellProblems(editScenario(edits.unplaced))
    if (useScenario.getState().scenario === before) toast('Everything stands in the grid already.')
    else tellEdit('Hosts and LUNs stand in the grid again')
  })
}

const NO_BOXES: ReadonlyMap<string, Box> = new Map()
