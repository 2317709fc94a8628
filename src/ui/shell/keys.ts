/** What every key does: the bindings and the list that the dialog shows are this one table. */
import { createKeybindingsHandler } from 'tinykeys'
import type { Scenario } from '../../model/scenario/schema.ts'
import { makeHappen } from '../actions/happen.ts'
import {
  candidates,
  type Happening,
  type HappenKind,
  happeningOf,
  selectedCandidate,
} from '../actions/happenings/index.ts'
import { place, removeSelection } from '../actions/place.ts'
import { loopFromHere, loopToHere, playOn } from '../actions/playing.ts'
import { pickFile } from '../files/open.ts'
import { saveFile } from '../files/save.ts'
import { clock } from '../format.ts'
import { keepTyped } from '../kit/typed-ahead.ts'
import { toggleAlone, toggleBeliefs, useStage } from '../stage/stage-store.ts'
import { toggleFraming } from '../stage/tools-store.ts'
import { toggleAssumptions, useAssumptions } from '../stores/assumptions.ts'
import { useOpening } from '../stores/opening.ts'
import { playhead } from '../stores/playhead.ts'
import { toggleProjector } from '../stores/projector.ts'
import { redo, undo, useScenario } from '../stores/scenario.ts'
import { closeCommandBar, openCommandBar, toggleForm } from '../stores/shown-as.ts'
import { toast } from '../stores/toasts.ts'
import { select, setLoop, useView } from '../stores/view.ts'
import { hideDialog, showDialog } from './dialogs.ts'
import { DRAW_KEYS, listenToClipboard } from './draw-keys.ts'

export type KeyRow = {
  readonly group: 'Time' | 'Make it happen' | 'Place' | 'Look' | 'Arrange' | 'Edit' | 'Open'
  /** As the dialog shows them; `$mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[]
  readonly what: string
  readonly run: () => void
  /** Also while a field has the focus: keys that no field has a use for. */
  readonly inFields?: boolean
  /** Also in a field with nothing typed that has not been taken: one history for all of it. */
  readonly inSettled?: boolean
  /** The browser's own: it asks what to copy or brings what to paste. */
  readonly native?: boolean
}

const STEP_MS = 1_000
const LEAP_MS = 10_000

const seekBy = (ms: number) => (): void => {
  playhead.pause()
  playhead.seek(playhead.ms + ms)
}

const seekTo = (ms: number) => (): void => playhead.seek(ms)

export const KEYS: readonly KeyRow[] = [
  { group: 'Time', keys: ['Space'], what: 'Play or pause', run: togglePlay },
  { group: 'Time', keys: ['ArrowLeft'], what: 'Back 1 s', run: seekBy(-STEP_MS) },
  { group: 'Time', keys: ['ArrowRight'], what: 'On 1 s', run: seekBy(STEP_MS) },
  { group: 'Time', keys: ['Shift+ArrowLeft'], what: 'Back 10 s', run: seekBy(-LEAP_MS) },
  { group: 'Time', keys: ['Shift+ArrowRight'], what: 'On 10 s', run: seekBy(LEAP_MS) },
  { group: 'Time', keys: [','], what: 'Previous event', run: () => playhead.stepEvent(-1) },
  { group: 'Time', keys: ['.'], what: 'Next event', run: () => playhead.stepEvent(1) },
  { group: 'Time', keys: ['j'], what: 'Play backwards; again: faster', run: () => playOn(-1) },
  { group: 'Time', keys: ['k'], what: 'Pause', run: () => playhead.pause() },
  { group: 'Time', keys: ['l'], what: 'Play; again: faster', run: () => playOn(1) },
  { group: 'Time', keys: ['i'], what: 'Begin a loop here', run: loopFromHere },
  { group: 'Time', keys: ['o'], what: 'End the loop here', run: loopToHere },
  { group: 'Time', keys: ['u'], what: 'No loop', run: () => setLoop(null) },
  { group: 'Time', keys: ['Home'], what: 'To the start', run: seekTo(0) },
  { group: 'Time', keys: ['End'], what: 'To the end', run: seekTo(Number.MAX_SAFE_INTEGER) },
  {
    group: 'Make it happen',
    keys: ['f'],
    what: 'Fail the selected host',
    run: onSelected('host-fails'),
  },
  {
    group: 'Make it happen',
    keys: ['m'],
    what: 'Migrate the selected VM',
    run: onSelected('vm-migrates'),
  },
  { group: 'Place', keys: ['h'], what: 'Place a host', run: () => place('host') },
  { group: 'Place', keys: ['d'], what: 'Place a LUN (a disk)', run: () => place('lun') },
  { group: 'Place', keys: ['v'], what: 'Place a virtual machine', run: () => place('vm') },
  { group: 'Place', keys: ['c'], what: 'Place a client', run: () => place('client') },
  {
    group: 'Look',
    keys: ['b'],
    what: 'What hosts take each other for',
    run: () => toggleBeliefs(useStage.getState().active),
  },
  {
    group: 'Look',
    keys: ['z'],
    what: 'Only this pane, or all of them',
    run: () => toggleAlone(useStage.getState().active),
  },
  {
    group: 'Look',
    keys: ['p'],
    what: 'Projector: large type, high contrast',
    run: toggleProjector,
  },
  { group: 'Look', keys: ['a'], what: 'The assumptions', run: assumptions },
  {
    group: 'Look',
    keys: ['$mod+k'],
    what: 'Command bar',
    run: awaited(openCommandBar, closeCommandBar),
    inFields: true,
  },
  { group: 'Look', keys: ['t'], what: 'The cluster as a table', run: () => toggleForm('table') },
  { group: 'Look', keys: ['w'], what: 'The cluster in words', run: () => toggleForm('words') },
  { group: 'Look', keys: ['s'], what: 'The script as text', run: () => toggleForm('script') },
  {
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    what: 'Remove what is selected',
    run: removeSelection,
  },
  { group: 'Edit', keys: ['$mod+z'], what: 'Undo', run: undo, inSettled: true },
  {
    group: 'Edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    what: 'Redo',
    run: redo,
    inSettled: true,
  },
  { group: 'Edit', keys: ['Escape'], what: 'Select nothing', run: letGo },
  ...DRAW_KEYS,
  { group: 'Open', keys: ['$mod+s'], what: 'Save as a file', run: saveFile, inFields: true },
  { group: 'Open', keys: ['$mod+o'], what: 'Open a file', run: pickFile, inFields: true },
  { group: 'Open', keys: ['g'], what: 'Choose a scenario', run: awaited(showDialog('gallery')) },
  {
    group: 'Open',
    keys: ['?', 'Shift+?'],
    what: 'Show the keys',
    run: awaited(showDialog('keys')),
  },
  { group: 'Open', keys: ['F1'], what: 'How it works', run: awaited(showDialog('help')) },
]

/** Opens what takes the keys: those that come before it does are its own. */
function awaited(open: () => void, close = hideDialog): () => void {
  return () => {
    keepTyped(close)
    open()
  }
}

function assumptions(): void {
  if (!useAssumptions.getState().open) keepTyped(toggleAssumptions)
  toggleAssumptions()
}

function letGo(): void {
  toggleFraming(false)
  select(null)
}

function togglePlay(): void {
  if (useView.getState().playing) playhead.pause()
  else playhead.play()
}

/** Keys act on what is selected; the palette asks when nothing fits. */
function onSelected(kind: HappenKind): () => void {
  return () => {
    const happening = happeningOf(kind)
    const { scenario } = useScenario.getState()
    const now = { scenario, atMs: playhead.ms }
    const id = selectedCandidate(happening, useView.getState().selection, now)
    if (id !== undefined) makeHappen(kind, id)
    else toast(whyNot(happening, candidates(happening, scenario, playhead.ms)))
  }
}

/** Of the selected one where it is such a one, else what to do. */
function whyNot(happening: Happening, among: readonly string[]): string {
  const { selection } = useView.getState()
  const { scenario } = useScenario.getState()
  if (selection?.kind === 'host' && happening.kind === 'host-fails') {
    return failedAt(scenario, selection.id, playhead.ms)
  }
  if (selection?.kind === 'vm' && happening.kind === 'vm-migrates') {
    return `${selection.id} is off at ${clock(playhead.ms)}.`
  }
  if (among.length === 0) return happening.nobody
  return `${happening.question} Select it on the canvas, then press the key again.`
}

function failedAt({ incidents }: Scenario, host: string, atMs: number): string {
  const last = incidents.findLast(
    (incident) => incident.kind === 'host-fails' && incident.host === host && incident.atMs <= atMs,
  )
  return `${host} failed at ${clock(last?.atMs ?? atMs)}.`
}

/** Called once. */
export function listenToKeys(): void {
  // A button that was clicked keeps the focus, and space must play then, not press it again.
  let byPointer = false
  addEventListener('pointerdown', () => {
    byPointer = true
  })
  addEventListener('keydown', ({ key }) => {
    if (key === 'Tab' || key.startsWith('Arrow')) byPointer = false
  })
  listenToClipboard()
  const bindings = KEYS.filter(({ native }) => !native).flatMap((row) =>
    row.keys.map((key) => {
      const handle = (event: KeyboardEvent): void => {
        if (!applies(row, event, byPointer)) return
        event.preventDefault()
        if (key === 'Space') leaveFocus()
        else if (row.inFields) settle()
        row.run()
      }
      return [key, handle] as const
    }),
  )
  addEventListener('keydown', createKeybindingsHandler(Object.fromEntries(bindings)))
}

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'
const SETTLED = 'select, [data-settled]'
const PRESSED_BY_SPACE = 'button, a, summary, input, [role="button"], [role^="menuitem"]'

function applies(row: KeyRow, event: KeyboardEvent, byPointer: boolean): boolean {
  const { target, defaultPrevented } = event
  if (defaultPrevented || !(target instanceof Element)) return false
  if (useOpening.getState().screen !== 'scenario' && row.run !== pickFile) return false
  if (document.querySelector('dialog[open], :popover-open.menu') !== null) return false
  if (target.matches(FIELDS)) {
    return row.inFields === true || (row.inSettled === true && target.matches(SETTLED))
  }
  return row.keys[0] !== 'Space' || byPointer || !target.matches(PRESSED_BY_SPACE)
}

/** What was typed into a field counts before the file is saved; what comes next comes back here. */
function settle(): void {
  const at = document.activeElement
  leaveFocus()
  if (at instanceof HTMLElement) at.focus({ preventScroll: true })
}

function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
