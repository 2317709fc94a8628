/** Copying, pasting and duplicating what is selected. */
import type { Scenario } from '../../model/scenario/schema.ts'
import { count } from '../format.ts'
import { type Doorkeeper, throughDoor } from '../stores/door.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { type SelectedThing, selectAll, selectedThings, useView } from '../stores/view.ts'
import { removeThings } from './place.ts'
import { sentences, tellEdit, tellProblems } from './tell.ts'

/** What was copied last in this tab: a menu may not read the clipboard. */
let last: string | null = null

export const hasCopied = (): boolean => last !== null

/** What the copying, which the browser asks for, answers; null when nothing is selected. */
export function copiedText({ edits }: Doorkeeper): string | null {
  const things = copyable()
  if (things.length === 0) return null
  last = edits.clipText(edits.clipOf(useScenario.getState().scenario, things))
  return last
}

/** By a menu: the browser is asked, and asks back as at a key. */
export function copySelected(): void {
  document.execCommand('copy')
}

export function pasteCopied(): void {
  if (last === null) toast('Nothing has been copied here yet.')
  else pasteText(last)
}

export function pasteText(text: string): void {
  throughDoor(({ edits }) => {
    const clip = edits.clipFrom(text, useScenario.getState().scenario)
    if (clip.ok) put((scenario) => edits.paste(scenario, clip.value), 'pasted')
    else toast(`Nothing was pasted. ${sentences(clip.problem)}`, { tone: 'trouble' })
  })
}

export function duplicateSelected(): void {
  const things = copyable()
  if (things.length === 0) {
    toast('Nothing is selected: choose what to duplicate first.')
    return
  }
  throughDoor(({ edits }) => {
    put((scenario) => edits.paste(scenario, edits.clipOf(scenario, things)), 'duplicated')
  })
}

/** Copies, then removes. */
export function cutSelected(): void {
  const things = copyable()
  if (things.length > 0) removeThings(things)
}

/** Every host, LUN, VM and client; arrays are not on the canvas. */
export function selectEverything(): void {
  const { hosts, luns, vms, clients } = useScenario.getState().scenario
  const of = (kind: SelectedThing['kind'], rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }): SelectedThing => ({ kind, id }))
  selectAll([...of('client', clients), ...of('vm', vms), ...of('lun', luns), ...of('host', hosts)])
}

const copyable = (): readonly SelectedThing[] => selectedThings(useView.getState())

type Pasting = (scenario: Scenario) => ReturnType<Doorkeeper['edits']['paste']>

function put(pasting: Pasting, word: string): void {
  const { scenario, things } = pasting(useScenario.getState().scenario)
  if (things.length === 0) {
    toast('Nothing to paste: these clients use a VM that is not here.')
    return
  }
  const problems = editScenario(() => scenario)
  tellProblems(problems)
  if (problems.length > 0) return
  selectAll(things.toReversed())
  tellEdit(`${count(things.length, 'thing')} ${word}: ${named(things)}`)
}

const NAMED = 3

function named(things: readonly SelectedThing[]): string {
  const more = things.length - NAMED
  const first = things.slice(0, NAMED).map(({ id }) => id)
  return first.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
