/** The lines of a pane's context menu. */
import {
  copySelected,
  duplicateSelected,
  hasCopied,
  pasteCopied,
  selectEverything,
} from '../../actions/clipboard.ts'
import { removeSelection } from '../../actions/place.ts'
import { clock } from '../../format.ts'
import { align, layOut } from '../layout/arrange.ts'
import type { Point } from '../layout/layout.ts'
import type { Ground } from '../layout/selected-boxes.ts'
import type { Thing } from '../things.ts'
import { toggleSnap, useTools } from '../tools-store.ts'
import { type Action, type ActionIcon, actionsOn, type Choice, type Scene } from './actions.ts'
import { placeAt } from './edit.ts'

export type Entry = {
  readonly name: string
  readonly icon: ActionIcon | null
  readonly hint: string
  readonly group: string
  /** Set for one of several of which one holds. */
  readonly checked: boolean | null
  /** Null where it only tells. */
  readonly does: (() => void) | { readonly opens: Choice } | null
}

const PLAIN = { icon: null, hint: '', checked: null } as const

export function thingEntries(thing: Thing, scene: Scene, atMs: number): readonly Entry[] {
  const actions = actionsOn(thing, scene)
  if (actions.length > 0) return actions.map((action) => actionEntry(action, atMs))
  const name = 'Added by this platform’s storage layout'
  return [{ ...PLAIN, name, group: 'none', does: null }]
}

function actionEntry(action: Action, atMs: number): Entry {
  const { name, icon, group } = action
  const hint = group === 'script' ? `at ${clock(atMs)}` : ''
  const does = 'run' in action ? () => action.run(atMs) : { opens: action }
  return { name, icon, hint, group, checked: null, does }
}

export function targetEntries(
  { targets, now, held, choose }: Choice,
  atMs: number,
): readonly Entry[] {
  return targets.map((name) => ({
    ...PLAIN,
    name,
    hint: held?.has(name) || name === now ? 'now' : '',
    group: 'targets',
    checked: held?.has(name) ?? (now === null ? null : name === now),
    does: () => choose(name, atMs),
  }))
}

/** What can be done to several things at once. */
export function severalEntries(): readonly Entry[] {
  return [
    entry('Align left', 'arrange', () => align('left')),
    entry('Align at the top', 'arrange', () => align('top')),
    entry('Distribute across', 'arrange', () => align('across')),
    entry('Distribute down', 'arrange', () => align('down')),
    { ...entry('Copy', 'edit', copySelected), hint: 'Ctrl+C' },
    { ...entry('Duplicate', 'edit', duplicateSelected), hint: 'Ctrl+D' },
    { ...entry('Remove', 'delete', removeSelection), icon: 'delete' },
  ]
}

const entry = (name: string, group: string, does: () => void): Entry => ({
  ...PLAIN,
  name,
  group,
  does,
})

export function canvasEntries(point: Point, ground: Ground, fit: () => void): readonly Entry[] {
  return [
    entry('Place a host here', 'place', () => placeAt('host', point, ground)),
    entry('Place a LUN here', 'place', () => placeAt('lun', point, ground)),
    { ...entry('Select everything', 'edit', selectEverything), hint: 'Ctrl+A' },
    ...(hasCopied() ? [{ ...entry('Paste', 'edit', pasteCopied), hint: 'Ctrl+V' }] : []),
    { ...entry('Snap to the grid', 'view', toggleSnap), checked: useTools.getState().snap },
    entry('Lay out anew', 'view', layOut),
    entry('Show everything', 'view', fit),
  ]
}
