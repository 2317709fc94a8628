/** How the user looks at it: selection, speed, theme. None of it is part of a scenario. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

export type Selection =
  | { readonly kind: 'host' | 'vm' | 'lun' | 'client' | 'array'; readonly id: string }
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
  /** Seconds of the run in a second of playing: one of `SPEEDS`. */
  readonly speed: number
  readonly theme: Theme
  readonly range: TimeRange | null
}

export const SPEEDS: readonly number[] = [1, 5, 15, 30, 60, 120, 300]
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const DEFAULT_SPEED = 60

export const useView = create<ViewState>()(() => ({
  selection: null,
  others: [],
  playing: false,
  speed: SPEEDS.find((speed) => String(speed) === stored('speed')) ?? DEFAULT_SPEED,
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
