/**
 * The scenarios edited last, kept in the browser for all tabs together. Only an edit puts one in,
 * so that looking at a colleague's link takes nothing away, and a tab never writes over what
 * another has written.
 */
import { canonical } from '../../model/scenario/digest.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { store, stored } from '../stores/stored.ts'

export type Recent = {
  readonly id: string
  readonly title: string
  /** When it was edited last, as a date's number. */
  readonly at: number
  /** The scenario's JSON with its keys in order: equal texts are equal scenarios. */
  readonly text: string
}

const KEY = 'recent'
const MOST = 5

/** The latest first. */
export function recentScenarios(): readonly Recent[] {
  try {
    const read: unknown = JSON.parse(stored(KEY) ?? '[]')
    return Array.isArray(read) ? read.filter(isRecent) : []
  } catch {
    return []
  }
}

function isRecent(entry: Partial<Recent> | null): entry is Recent {
  const texts = [entry?.id, entry?.title, entry?.text]
  return texts.every((text) => typeof text === 'string') && Number.isFinite(entry?.at)
}

/** The entry that this tab writes to, as it left it, for as long as what was opened is edited. */
let mine: { readonly opened: Scenario; readonly id: string; readonly text: string } | null = null
let kept: Scenario | null = null

/** `opened`: what the scenario was when it was opened. That alone is nothing to be kept. */
export function keepRecent(scenario: Scenario, opened: Scenario): void {
  if (scenario === kept) return
  kept = scenario
  if (mine?.opened !== opened) mine = null
  const text = canonical(scenario)
  const all = recentScenarios()
  const same = all.find((entry) => entry.text === text)
  if (same === undefined && mine === null && scenario === opened) return
  const before = all.find(({ id }) => id === mine?.id)
  // Another tab has gone on with the entry: what it wrote stays.
  const own = before?.text === mine?.text ? before : undefined
  const id = same?.id ?? own?.id ?? crypto.randomUUID()
  mine = { opened, id, text }
  if (same !== undefined && scenario === opened) return
  const entry = { id, title: scenario.title, at: Date.now(), text }
  if (!write([entry, ...all.filter((other) => other.id !== id)].slice(0, MOST))) tellNotKept()
}

/** Where there is room for few, the oldest go. False when there is room for none. */
function write(entries: readonly Recent[]): boolean {
  for (let many = entries.length; many > 0; many--) {
    if (store(KEY, JSON.stringify(entries.slice(0, many)))) return true
  }
  return false
}

const tellNotKept = (): void =>
  void import('./not-kept.ts').then(({ tellNotKept }) => tellNotKept())
