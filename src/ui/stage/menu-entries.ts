/** The lines of a pane's context menu. */
import { clock } from '../format.ts'
import { type Action, type ActionIcon, actionsOn, type Choice, type Scene } from './actions.ts'
import { type Ground, placeAt } from './edit.ts'
import type { Point } from './layout.ts'
import type { Thing } from './things.ts'

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

export function targetEntries({ targets, now, choose }: Choice, atMs: number): readonly Entry[] {
  return targets.map((name) => ({
    ...PLAIN,
    name,
    hint: name === now ? 'now' : '',
    group: 'targets',
    checked: now === null ? null : name === now,
    does: () => choose(name, atMs),
  }))
}

export function canvasEntries(point: Point, ground: Ground, fit: () => void): readonly Entry[] {
  const entry = (name: string, group: string, does: () => void) => ({ ...PLAIN, name, group, does })
  return [
    entry('Place a host here', 'place', () => placeAt('host', point, ground)),
    entry('Place a LUN here', 'place', () => placeAt('lun', point, ground)),
    entry('Show everything', 'view', fit),
  ]
}
