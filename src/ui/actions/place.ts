/** Placing and removing things, as the palette, the keys and a drop on the canvas do it. */
import type { LunSpec, Scenario } from '../../model/scenario/schema.ts'
import { count } from '../format.ts'
import { useParts } from '../stores/chosen-parts.ts'
import { type Doorkeeper, throughDoor } from '../stores/door.ts'
import type { Added, Position } from '../stores/edits/add.ts'
import type { Removed } from '../stores/edits/remove.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import {
  type SelectedThing,
  type Selection,
  select,
  selectedThings,
  useView,
} from '../stores/view.ts'
import { tellEdit, tellProblems } from './tell.ts'

export type PlaceKind = 'host' | 'lun' | 'vm' | 'client'

/** Where it goes: a place on the canvas, or the thing it was dropped on. */
export type Place = { readonly position?: Position; readonly onto?: string }

/** Adds one and selects it; without a place at a sensible one: by what is selected. */
export function place(kind: PlaceKind, where: Place = {}): void {
  throughDoor(({ edits }) => {
    const added = adding(edits, useScenario.getState().scenario, where)[kind]()
    if (added === undefined) {
      toast(
        kind === 'vm' ? 'A VM needs a host: place a host first.' : 'A client needs a VM to use.',
      )
      return
    }
    const problems = editScenario(() => added.scenario)
    tellProblems(problems)
    if (problems.length === 0) select({ kind, id: added.id })
  })
}

type Edits = Doorkeeper['edits']
type Adding = Readonly<Record<PlaceKind, () => Added | undefined>>

const adding = (edits: Edits, scenario: Scenario, { onto, position }: Place): Adding => ({
  host: () => edits.addHost(scenario, position, edits.hostPart(useParts.getState().host)),
  lun: () => edits.addLun(scenario, position, edits.arrayPart(useParts.getState().lun)),
  vm: () =>
    edits.addVm(scenario, onto ?? selectedHost(scenario), edits.guestPart(useParts.getState().vm)),
  client: () => edits.addClient(scenario, onto ?? selectedVm(scenario), position),
})

/** The selected host, or the home of the selected VM. */
function selectedHost(scenario: Scenario): string | undefined {
  const { selection } = useView.getState()
  if (selection?.kind === 'host') return selection.id
  if (selection?.kind !== 'vm') return undefined
  return scenario.vms.find(({ id }) => id === selection.id)?.home
}

/** The selected VM, if it has no client yet. */
function selectedVm(scenario: Scenario): string | undefined {
  const { selection } = useView.getState()
  if (selection?.kind !== 'vm') return undefined
  return scenario.clients.some(({ vm }) => vm === selection.id) ? undefined : selection.id
}

export function removeSelection(): void {
  const { selection } = useView.getState()
  const things = selectedThings(useView.getState())
  if (things.length > 1) removeThings(things)
  else if (selection === null) toast('Nothing is selected: choose what to remove first.')
  else removeThing(selection)
}

/** One step of undo; refused whole where one of them has to stay. */
export function removeThings(things: readonly SelectedThing[]): void {
  throughDoor(({ edits }) => {
    const { scenario } = useScenario.getState()
    const vmsLeft = scenario.vms.filter(({ id }) => !has(things, 'vm', id))
    const gone = edits.removeAll(scenario, things)
    const kept = whyAllKept(gone.scenario, vmsLeft.length)
    if (kept !== null) {
      toast(kept, { tone: 'trouble' })
      return
    }
    const problems = editScenario(() => gone.scenario)
    tellProblems(problems)
    if (problems.length > 0) return
    tellEdit([`${count(things.length, 'thing')} removed`, ...gone.also].join(', '))
  })
}

const has = (things: readonly SelectedThing[], kind: SelectedThing['kind'], id: string): boolean =>
  things.some((thing) => thing.kind === kind && thing.id === id)

/** Removing takes no VM along that was not chosen itself, unless its last host goes. */
function whyAllKept({ hosts, vms }: Scenario, wanted: number): string | null {
  const lost = wanted - vms.length
  if (lost <= 0 || hosts.length === 0) return null
  return `${count(lost, 'VM')} would have no LUN left: choose them too, or place another LUN first.`
}

export function removeThing(thing: Selection): void {
  throughDoor(({ edits }) => {
    const { scenario } = useScenario.getState()
    const kept = whyKept(scenario, thing)
    if (kept !== null) {
      toast(kept, { tone: 'trouble' })
      return
    }
    const { scenario: rest, also } = without(edits, scenario, thing)
    const problems = editScenario(() => rest)
    tellProblems(problems)
    const name = thing.kind === 'incident' ? 'Incident' : thing.id
    if (problems.length === 0) tellEdit([`${name} removed`, ...also].join(', '))
  })
}

/** The last place of VMs' disks takes no VM away with it: it stays until they have another one. */
function whyKept({ arrays, luns, vms }: Scenario, thing: Selection): string | null {
  if (thing.kind !== 'lun' && thing.kind !== 'array') return null
  const isArray = thing.kind === 'array'
  if (isArray && arrays.length > 1) return null
  const goes = (lun: LunSpec): boolean => isArray || lun.id === thing.id
  if (luns.some((lun) => lun.purpose === 'vms' && !goes(lun))) return null
  const gone = new Set(luns.filter(goes).map(({ id }) => id))
  const stranded = vms.filter(({ lun }) => gone.has(lun)).length
  if (stranded === 0) return null
  const what = isArray ? 'storage array' : 'LUN for VMs'
  const whose = `${thing.id} holds ${count(stranded, 'VM')} and is the last ${what}`
  return `${whose}: place another one first, then they move there.`
}

const without = (edits: Edits, scenario: Scenario, thing: Selection): Removed =>
  thing.kind === 'incident'
    ? { scenario: edits.removeIncident(scenario, thing.index), also: [] }
    : edits.remove(scenario, thing.kind, thing.id)
