/** What the user wrote, with undo. Nothing derived from it is kept here. */
import { temporal } from 'zundo'
import { create } from 'zustand'
import { PLATFORM_WORDS } from '../../engine/platform-words.ts'
import type { Problem } from '../../model/scenario/problem.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { doorkeeper, throughDoor } from './door.ts'
import { emptyScenario } from './empty.ts'

export type ScenarioState = { readonly scenario: Scenario }

const UNDO_STEPS = 200
/** Edits with the same key within this time are one step of undo. */
const MERGE_MS = 1_000

export const useScenario = create<ScenarioState>()(
  temporal((): ScenarioState => ({ scenario: emptyScenario(PLATFORM_WORDS) }), {
    limit: UNDO_STEPS,
  }),
)

const history = () => useScenario.temporal.getState()

let lastKey: string | undefined
let lastEdit = Number.NEGATIVE_INFINITY

/**
 * Applies a change if what comes of it is a scenario that can run, and returns what is wrong with
 * it if not (then nothing has changed). A key lets a drag or a burst of typing be undone at once.
 * The door must be there: edits that may come before it go `throughDoor`.
 */
export function editScenario(
  change: (scenario: Scenario) => Scenario,
  { merge }: { readonly merge?: string } = {},
): readonly Problem[] {
  const before = useScenario.getState().scenario
  const wanted = change(before)
  if (wanted === before) return []
  const problems = doorkeeper().problemsWithEdit(wanted, before)
  if (problems.length > 0) return problems
  const now = performance.now()
  const merging = merge !== undefined && merge === lastKey && now - lastEdit < MERGE_MS
  lastKey = merge
  lastEdit = now
  origins.set(wanted, asOpened())
  // The wanted scenario keeps the identity of what did not change; the parsed one is all new.
  if (merging) unrecorded(wanted)
  else useScenario.setState({ scenario: wanted })
  return []
}

function unrecorded(scenario: Scenario): void {
  history().pause()
  useScenario.setState({ scenario })
  history().resume()
}

/** From each scenario to what it was when it was opened: undo may go back beyond an opening. */
const origins = new WeakMap<Scenario, Scenario>()

/** What the one on the screen was before anything was done to it. */
export function asOpened(): Scenario {
  const { scenario } = useScenario.getState()
  return origins.get(scenario) ?? scenario
}

/** Shows another scenario, one that has passed the door. The one before is a step of undo away. */
export function openScenario(scenario: Scenario): void {
  lastKey = undefined
  origins.set(scenario, scenario)
  useScenario.setState({ scenario })
}

/** Shows the scenario that the app starts with: there is nothing to go back to. */
export function startWith(scenario: Scenario): void {
  openScenario(scenario)
  history().clear()
}

/** Behind whatever waits at the door, so that it undoes the last of it. */
export function undo(): void {
  throughDoor(() => {
    lastKey = undefined
    history().undo()
  })
}

export function redo(): void {
  throughDoor(() => {
    lastKey = undefined
    history().redo()
  })
}
