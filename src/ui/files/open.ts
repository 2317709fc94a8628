/** Opening what the user brings: a file, a drop, pasted text, a scenario of the app's own. */

import { PLATFORM_WORDS } from '../../engine/platform-words.ts'
import { LIMITS } from '../../model/scenario/limits.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { tellEdit } from '../actions/tell.ts'
import { throughDoor } from '../stores/door.ts'
import { emptyScenario } from '../stores/empty.ts'
import { tellLost } from '../stores/lost.ts'
import { refuse, useOpening } from '../stores/opening.ts'
import { playhead } from '../stores/playhead.ts'
import { asOpened, openScenario, startWith, useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { linkIn } from './address.ts'
import { keepRecent, type Recent } from './recent.ts'

/** On the screen with it, from 0:00; what was there is one undo away. It has passed the door. */
export function show(scenario: Scenario, from: string): void {
  const fresh = useOpening.getState().screen !== 'scenario'
  playhead.pause()
  select(null)
  useOpening.setState({ screen: 'scenario', refused: null })
  if (fresh) startWith(scenario)
  else {
    // What was edited last may not have come to rest: it is kept before it goes from the screen.
    keepRecent(useScenario.getState().scenario, asOpened())
    openScenario(scenario)
  }
  playhead.seek(0)
  if (!fresh) tellEdit(`Opened “${scenario.title}” from ${from}`)
}

/** Behind whatever waits at the door: it was asked for later. */
export function showShipped(scenario: Scenario): void {
  throughDoor(() => show(scenario, 'the app'))
}

export function showNew(): void {
  throughDoor(() => show(emptyScenario(PLATFORM_WORDS), 'scratch'))
}

/** Where the address that is read next comes from; null when the user wrote it. */
let bringer: string | null = null

export function takeBringer(): string | null {
  const what = bringer
  bringer = null
  return what
}

/** One of those that the browser keeps. */
export function showRecent({ text, title }: Recent): void {
  throughDoor(({ checkedText }) => {
    const parsed = checkedText(text)
    if (parsed.ok) show(parsed.value, 'those edited last')
    else refuse({ what: `“${title}”`, problems: parsed.problem })
  })
}

/** JSON of a scenario, any text with a link in it, or lines of a script. `what` names it. */
export function openText(text: string, what: string): void {
  if (text.trimStart().startsWith('{')) {
    openJson(text, what)
    return
  }
  const link = linkIn(text)
  if (link === null) {
    void import('../views/script/brought.ts').then(
      ({ takeText }) => takeText(text, what),
      () => tellLost('Nothing was opened.'),
    )
    return
  }
  // The address is the one way in for links: it reads them and tells what is wrong with them.
  if (location.hash !== link) bringer = what
  location.hash = link
}

function openJson(text: string, what: string): void {
  throughDoor(({ checkedFile }) => {
    const read = checkedFile(text)
    if (!read.ok) {
      refuse({ what, problems: read.problem })
      return
    }
    const { scenario, branches } = read.value
    show(scenario, what)
    if (branches.length === 0) return
    void import('./branches-in-file.ts').then(
      ({ adoptBranches }) => adoptBranches(branches),
      () => tellLost('The branches in this file did not come along: open it again then.'),
    )
  })
}

export async function openFile(file: File): Promise<void> {
  if (file.size > 4 * LIMITS.documentLength) {
    const sentence = `is larger than a scenario can be: ${Math.round(file.size / 1e6)} MB`
    refuse({ what: file.name, problems: [{ path: '', sentence }] })
    return
  }
  try {
    openText(await file.text(), file.name)
  } catch {
    refuse({ what: file.name, problems: [{ path: '', sentence: 'The browser could not read it' }] })
  }
}

/** Asks for a file with the browser's own dialog. */
export function pickFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json,text/plain'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file !== undefined) void openFile(file)
  }
  input.click()
}
