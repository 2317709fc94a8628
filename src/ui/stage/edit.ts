/** Edits that only the canvas makes. One that the scenario's door refuses is told and not made. */
import { tellIncident } from '../../model/events/script.ts'
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import { tellEdit, tellProblems } from '../actions/tell.ts'
import { clock } from '../format.ts'
import { useParts } from '../stores/chosen-parts.ts'
import { throughDoor } from '../stores/door.ts'
import { moveHost, moveLun, moveVmHome, moveVmLun } from '../stores/edits/change.ts'
import { addIncident } from '../stores/edits/script.ts'
import { playhead } from '../stores/playhead.ts'
import { editScenario, undo, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { select } from '../stores/view.ts'
import { type Box, type HostGrid, nearestFree, type Point } from './layout.ts'
import type { Thing, ThingKind } from './things.ts'

/** `done` is called when it was made. */
function tryEdit(change: (scenario: Scenario) => Scenario, done?: () => void): void {
  throughDoor(() => {
    const problems = editScenario(change)
    tellProblems(problems)
    if (problems.length === 0) done?.()
  })
}

/** What stands in the pane where something is put down. */
export type Ground = { readonly grid: HostGrid; readonly luns: ReadonlyMap<string, Box> }

/** On no other thing, and none of the others moves. */
export function placeAt(kind: 'host' | 'lun', point: Point, ground: Ground): void {
  throughDoor(({ edits }) => {
    const { scenario } = useScenario.getState()
    const to = freePlace({ kind, id: '' }, point, ground)
    const base = pinned(scenario, ground.grid)
    const { host, lun } = useParts.getState()
    const added =
      kind === 'host'
        ? edits.addHost(base, to, edits.hostPart(host))
        : edits.addLun(base, to, edits.arrayPart(lun))
    const problems = editScenario(() => added.scenario)
    tellProblems(problems)
    if (problems.length === 0) select({ kind, id: added.id })
  })
}

/** Into the script. The thing stays selected, so that the next thing can happen to it. */
export function happen(incident: Incident): void {
  tryEdit(
    (scenario) => addIncident(scenario, incident),
    () => tellEdit(`${clock(incident.atMs)}: ${tellIncident(incident)}`),
  )
}

export function changeHome(vm: string, host: string): void {
  tryEdit((scenario) => moveVmHome(scenario, vm, host))
}

/** A home holds from the start: whoever drops a VM later may have meant to move it then. */
function dropOnHost(vm: string, to: string): void {
  const atMs = playhead.ms
  const run = () => {
    undo()
    happen({ kind: 'vm-migrates', vm, to, atMs })
  }
  const action = { label: `Migrate at ${clock(atMs)} instead`, run }
  tryEdit(
    (scenario) => moveVmHome(scenario, vm, to),
    () => tellEdit(`Home of ${vm} is ${to} from 0:00 on.`, atMs === 0 ? undefined : action),
  )
}

export function changeStorage(vm: string, lun: string): void {
  tryEdit((scenario) => moveVmLun(scenario, vm, lun))
}

/** `vm` dropped on another thing: on a host its home, on a LUN its storage. */
export function dropVm(vm: string, on: Thing | null): void {
  const spec = useScenario.getState().scenario.vms.find(({ id }) => id === vm)
  if (spec === undefined) return
  if (on?.kind === 'lun') dropOnLun(vm, on.id)
  else if (on?.kind !== 'host') refuse('Drop a VM on a host or a LUN')
  else if (on.id !== spec.home) dropOnHost(vm, on.id)
  else toast(`${on.id} is the home of ${vm} already. To move it during the run, choose Migrate.`)
}

function dropOnLun(vm: string, id: string): void {
  const lun = useScenario.getState().scenario.luns.find((drawn) => drawn.id === id)
  if (lun === undefined) refuse(`${id} comes from this platform’s storage layout: change that`)
  else if (lun.purpose === 'quorum') refuse(`${id} is the quorum disk and takes no VM`)
  else changeStorage(vm, id)
}

export function refuse(text: string): void {
  toast(text, { tone: 'trouble' })
}

/** One step of undo. All hosts are kept where they are now, or the grid would close up. */
export function moveThing(thing: Thing, position: Point, ground: Ground): void {
  const { kind, id } = thing
  const to = freePlace(thing, position, ground)
  tryEdit((scenario) =>
    kind === 'lun' ? moveLun(scenario, id, to) : moveHost(pinned(scenario, ground.grid), id, to),
  )
}

/** LUNs without a place of their own keep out of the way of hosts; all else must be avoided. */
function freePlace({ kind, id }: Thing, point: Point, { grid, luns }: Ground): Point {
  const { luns: drawn } = useScenario.getState().scenario
  const placed = new Set(drawn.filter(({ position }) => position).map((lun) => lun.id))
  const avoided = [...luns].filter(([lun]) => kind === 'lun' || placed.has(lun))
  const others = [
    ...[...grid.boxes].filter(([host]) => kind !== 'host' || host !== id),
    ...avoided.filter(([lun]) => kind !== 'lun' || lun !== id),
  ]
  const { width, height } = sizeOf(kind, { grid, luns })
  return rounded(
    nearestFree(
      { ...point, width, height },
      others.map(([, box]) => box),
    ),
  )
}

/** All of a kind are of one size in a pane. */
function sizeOf(kind: ThingKind, { grid, luns }: Ground): Size {
  const [first] = kind === 'lun' ? luns.values() : grid.boxes.values()
  return first ?? { width: 0, height: 0 }
}

function pinned(scenario: Scenario, { boxes }: HostGrid): Scenario {
  return scenario.hosts.reduce((pinning, { id, position }) => {
    const box = boxes.get(id)
    return position !== undefined || box === undefined
      ? pinning
      : moveHost(pinning, id, rounded(box))
  }, scenario)
}

type Size = Pick<Box, 'width' | 'height'>

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
