/** Edits that only the canvas makes. One that the scenario's door refuses is told and not made. */
import { tellIncident } from '../../model/events/script.ts'
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import { place } from '../actions/place.ts'
import { tellEdit, tellProblems } from '../actions/tell.ts'
import { clock } from '../format.ts'
import { throughDoor } from '../stores/door.ts'
import { moveHost, moveLun, moveVmHome, moveVmLun } from '../stores/edits/change.ts'
import { addIncident } from '../stores/edits/script.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import type { HostGrid, Point } from './layout.ts'
import type { Thing } from './things.ts'

/** `done` is called when it was made. */
function tryEdit(change: (scenario: Scenario) => Scenario, done?: () => void): void {
  throughDoor(() => {
    const problems = editScenario(change)
    tellProblems(problems)
    if (problems.length === 0) done?.()
  })
}

export const placeHost = (position: Point): void => place('host', { position: rounded(position) })

export const placeLun = (position: Point): void => place('lun', { position: rounded(position) })

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

export function changeStorage(vm: string, lun: string): void {
  tryEdit((scenario) => moveVmLun(scenario, vm, lun))
}

/** `vm` dropped on another thing: on a host its home, on a LUN its storage. */
export function dropVm(vm: string, on: Thing | null): void {
  const spec = useScenario.getState().scenario.vms.find(({ id }) => id === vm)
  if (spec === undefined) return
  if (on?.kind === 'lun') dropOnLun(vm, on.id)
  else if (on?.kind !== 'host') refuse('Drop a VM on a host or a LUN')
  else if (on.id !== spec.home) changeHome(vm, on.id)
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
export function moveThing({ kind, id }: Thing, position: Point, grid: HostGrid): void {
  const to = rounded(position)
  tryEdit((scenario) =>
    kind === 'lun' ? moveLun(scenario, id, to) : moveHost(pinned(scenario, grid), id, to),
  )
}

function pinned(scenario: Scenario, { boxes }: HostGrid): Scenario {
  return scenario.hosts.reduce((pinning, { id, position }) => {
    const box = boxes.get(id)
    return position !== undefined || box === undefined
      ? pinning
      : moveHost(pinning, id, rounded(box))
  }, scenario)
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
