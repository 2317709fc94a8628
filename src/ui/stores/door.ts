/**
 * The one door to the scenario store: what does not pass here is never shown and never runs. All
 * that checking takes (schema, problems, link codec) is a tenth of the first screen's script and
 * comes after the first picture, which needs none of it. Until then whoever wants to pass waits.
 */
import { useSyncExternalStore } from 'react'
import { assert } from '../../base/assert.ts'
import type { Result } from '../../base/result.ts'
import type { Problem } from '../../model/scenario/problem.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { RELOAD, tellLost } from './lost.ts'

export type Checked = Result<Scenario, readonly Problem[]>

export type Doorkeeper = typeof import('./doorkeeper.ts')
type Passing = (keeper: Doorkeeper) => void

let present: Doorkeeper | null = null
let coming: Promise<void> | null = null
const line: Passing[] = []

/** Calls `pass` at once when the door is there, else as soon as it is, in the order of asking. */
export function throughDoor(pass: Passing): void {
  if (present !== null) {
    pass(present)
    return
  }
  line.push(pass)
  void fetchDoor()
}

/** For whoever can do without it until it is there: renders again when it comes. */
export const useDoorkeeper = (): Doorkeeper | null => useSyncExternalStore(whenThere, () => present)

/** It comes once: there is nothing to leave. */
function whenThere(listener: () => void): () => void {
  throughDoor(listener)
  return () => {}
}

/** For those who are never there before the door: what waited in line, forms fetched with it. */
export function doorkeeper(): Doorkeeper {
  assert(present !== null, 'someone came to the door before it was there')
  return present
}

/** Fulfilled when the door is there and everyone in line has passed. Never fails: it tells. */
export function fetchDoor(): Promise<void> {
  coming ??= import('./doorkeeper.ts').then(open, lost)
  return coming
}

function open(keeper: Doorkeeper): void {
  present = keeper
  for (const pass of line.splice(0)) {
    try {
      pass(keeper)
    } catch (fault) {
      // A fault of one is reported as any other; those behind it pass all the same.
      reportError(fault)
    }
  }
}

let tries = 0

/** The line stays, and moves on when the next try succeeds; some browsers keep a failed import. */
function lost(): void {
  coming = null
  const again = { label: 'Try again', run: () => void fetchDoor() }
  tellLost('What you change waits for it.', tries++ === 0 ? again : RELOAD)
}
