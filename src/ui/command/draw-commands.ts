/** What can be told about the drawing: parts to place, and what is done to what is selected. */
import { duplicateSelected, pasteCopied, selectEverything } from '../actions/clipboard.ts'
import { place } from '../actions/place.ts'
import { OFFERS } from '../palette/parts.ts'
import { align, layOut } from '../stage/layout/arrange.ts'
import { toggleFraming, toggleSnap } from '../stage/tools-store.ts'
import { choosePart, type PartKind } from '../stores/chosen-parts.ts'
import type { Command } from './commands.ts'

const KINDS: readonly PartKind[] = ['host', 'lun', 'vm']
const ALSO: Readonly<Record<PartKind, string>> = {
  host: 'new add server host',
  lun: 'new add storage LUN',
  vm: 'new add VM guest role',
}

const PARTS: readonly Command[] = KINDS.flatMap((kind) =>
  OFFERS[kind].flatMap(({ id, label }): readonly Command[] => {
    const run = (): void => {
      choosePart(kind, id)
      place(kind)
    }
    return id === null ? [] : [{ words: `place ${label}`, also: ALSO[kind], run }]
  }),
)

export const DRAW_COMMANDS: readonly Command[] = [
  ...PARTS,
  { words: 'select everything', also: 'all', run: selectEverything },
  { words: 'select with a frame', also: 'box several', run: () => toggleFraming(true) },
  { words: 'duplicate what is selected', also: 'copy', run: duplicateSelected },
  { words: 'paste', run: pasteCopied },
  { words: 'align left', also: 'arrange', run: () => align('left') },
  { words: 'align at the top', also: 'arrange', run: () => align('top') },
  { words: 'distribute across', also: 'arrange space', run: () => align('across') },
  { words: 'distribute down', also: 'arrange space', run: () => align('down') },
  { words: 'lay out anew', also: 'arrange automatic grid', run: layOut },
  { words: 'snap to the grid, on or off', also: 'dots', run: toggleSnap },
]
