/** Keys for what is drawn: copying, selecting and arranging; and what the browser's own keys do. */
import {
  copiedText,
  copySelected,
  cutSelected,
  duplicateSelected,
  pasteCopied,
  pasteText,
  selectEverything,
} from '../actions/clipboard.ts'
import { align, layOut, nudge } from '../stage/layout/arrange.ts'
import { toggleFraming } from '../stage/tools-store.ts'
import { throughDoor } from '../stores/door.ts'
import { useOpening } from '../stores/opening.ts'
import type { KeyRow } from './keys.ts'

/** The list of parts is a menu of the palette: the key opens that. */
const openParts = (kind: string) => (): void =>
  document.querySelector<HTMLElement>(`[data-parts="${kind}"] .place-parts`)?.click()

export const DRAW_KEYS: readonly KeyRow[] = [
  { group: 'Place', keys: ['Shift+H'], what: 'Choose a server', run: openParts('host') },
  { group: 'Place', keys: ['Shift+D'], what: 'Choose an array', run: openParts('lun') },
  { group: 'Place', keys: ['Shift+V'], what: 'Choose a role', run: openParts('vm') },
  { group: 'Edit', keys: ['$mod+a'], what: 'Select everything', run: selectEverything },
  { group: 'Edit', keys: ['$mod+c'], what: 'Copy', run: copySelected, native: true },
  { group: 'Edit', keys: ['$mod+x'], what: 'Cut', run: cutSelected, native: true },
  { group: 'Edit', keys: ['$mod+v'], what: 'Paste', run: pasteCopied, native: true },
  { group: 'Edit', keys: ['$mod+d'], what: 'Duplicate', run: duplicateSelected },
  { group: 'Arrange', keys: ['Alt+ArrowLeft'], what: 'Move left', run: () => nudge(-1, 0) },
  { group: 'Arrange', keys: ['Alt+ArrowRight'], what: 'Move right', run: () => nudge(1, 0) },
  { group: 'Arrange', keys: ['Alt+ArrowUp'], what: 'Move up', run: () => nudge(0, -1) },
  { group: 'Arrange', keys: ['Alt+ArrowDown'], what: 'Move down', run: () => nudge(0, 1) },
  { group: 'Arrange', keys: ['Alt+Shift+KeyL'], what: 'Align left', run: () => align('left') },
  { group: 'Arrange', keys: ['Alt+Shift+KeyT'], what: 'Align at the top', run: () => align('top') },
  {
    group: 'Arrange',
    keys: ['Alt+Shift+KeyH'],
    what: 'Distribute across',
    run: () => align('across'),
  },
  { group: 'Arrange', keys: ['Alt+Shift+KeyV'], what: 'Distribute down', run: () => align('down') },
  { group: 'Arrange', keys: ['Alt+Shift+KeyA'], what: 'Lay out anew', run: layOut },
  { group: 'Arrange', keys: ['Alt+Shift+KeyF'], what: 'Select with a frame', run: toggleFraming },
]

/** Called once. Text that is marked on the page, and fields, are the browser's. */
export function listenToClipboard(): void {
  addEventListener('copy', (event) => give(event))
  addEventListener('cut', (event) => {
    if (give(event)) cutSelected()
  })
  // Before what opens scenarios and links.
  addEventListener('paste', take, { capture: true })
}

function give(event: ClipboardEvent): boolean {
  if (isTheirs(event) || getSelection()?.isCollapsed === false) return false
  let given = false
  throughDoor((keeper) => {
    const text = copiedText(keeper)
    if (text === null) return
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    given = true
  })
  return given
}

function take(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (isTheirs(event) || !text.includes('"failoverLabParts"')) return
  event.preventDefault()
  event.stopImmediatePropagation()
  pasteText(text)
}

function isTheirs({ target }: Event): boolean {
  if (useOpening.getState().screen !== 'scenario') return true
  return target instanceof Element && target.matches('input, textarea, select')
}
