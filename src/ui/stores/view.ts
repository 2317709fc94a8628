/** How the user looks at it: selection, speed, theme. None of it is part of a scenario. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

export type Selection =
  | { readonly kind: 'host' | 'vm' | 'lun' | 'client' | 'array' | 'pool'; readonly id: string }
  | { readonly kind: 'incident'; readonly index: number }

/** A thing that is in the drawing, not in the script. */
export type SelectedThing = Extract<Selection, { readonly id: string }>

export type Theme = 'system' | 'light' | 'dark'

/** The part of the run that the timeline shows, integer milliseconds; null is all of it. */
export type TimeRange = { readonly fromMs: number; readonly toMs: number }

export type ViewState = {
  readonly selection: Selection | null
  /** Things selected together with it; none when an incident is selected. */
  readonly others: readonly SelectedThing[]
  readonly playing: boolean
  /** Which way it plays. */
  readonly direction: 1 | -1
  /** Seconds of the run in a second of playing: one of `SPEEDS`. */
  readonly speed: number
  /** Whether fast playing slows down where something goes wrong. */
  readonly slowing: boolean
  /** The part that playing goes round in; null is none. */
  readonly loop: TimeRange | null
  readonly theme: Theme
  readonly range: TimeRange | null
}

export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 5, 15, 30, 60, 120, 300, 600]
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const DEFAULT_SPEED = 60

export const useView = create<ViewState>()(() => ({
  selection: null,
  others: [],
  playing: false,
  direction: 1,
  speed: SPEEDS.find((speed) => String(speed) === stored('speed')) ?? DEFAULT_SPEED,
  slowing: stored('slowing') !== 'no',
  loop: null,
  theme: THEMES.find((theme) => theme === stored('theme')) ?? 'system',
  range: null,
}))

const NO_OTHERS: readonly SelectedThing[] = []

/** This and nothing else. */
export function select(selection: Selection | null): void {
  useView.setState({ selection, others: NO_OTHERS })
}

/** All of them; the last one is what forms and bars begin with. */
export function selectAll(things: readonly SelectedThing[]): void {
  useView.setState({ selection: things.at(-1) ?? null, others: things.slice(0, -1) })
}

/** Adds one to what is selected, or takes it out. */
export function toggleSelected(thing: SelectedThing): void {
  const now = selectedThings(useView.getState())
  const rest = now.filter((other) => !sameSelection(other, thing))
  selectAll(rest.length < now.length ? rest : [...now, thing])
}

/** Every thing of the drawing that is selected, in the order of selecting. */
export function selectedThings({
  selection,
  others,
}: Pick<ViewState, 'selection' | 'others'>): readonly SelectedThing[] {
  if (selection === null || selection.kind === 'incident') return NO_OTHERS
  return [...others, selection]
}

export function setSpeed(speed: number): void {
  useView.setState({ speed })
  store('speed', String(speed))
}

/** The next step up or down; at the ends it stays. */
export function stepSpeed(by: 1 | -1): void {
  const next = SPEEDS[SPEEDS.indexOf(useView.getState().speed) + by]
  if (next !== undefined) setSpeed(next)
}

export function setSlowing(slowing: boolean): void {
  useView.setState({ slowing })
  store('slowing', slowing ? 'yes' : 'no')
}

/** Null ends the loop; one of no length is none. */
export function setLoop(loop: TimeRange | null): void {
  useView.setState({ loop: loop !== null && loop.fromMs < loop.toMs ? loop : null })
}

export function setTheme(theme: Theme): void {
  useView.setState({ theme })
  store('theme', theme)
}

/** Null shows the whole run. */
export function setRange(range: TimeRange | null): void {
  useView.setState({ range })
}

/** Whether two selections mean the same thing. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'incident') return b.kind === 'incident' && a.index === b.index
  return b.kind === a.kind && b.id === a.id
}
