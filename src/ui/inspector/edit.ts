/** Edits from a field: what is wrong with one comes back as the sentence that stands beside it. */
import type { Scenario } from '../../model/scenario/schema.ts'
import { sentences } from '../actions/tell.ts'
import { editScenario } from '../stores/scenario.ts'

/** Null when it was applied. */
export function edit(change: (scenario: Scenario) => Scenario): string | null {
  const problems = editScenario(change)
  return problems.length === 0 ? null : sentences(problems)
}

/** A number as people type it, with or without commas at the thousands; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[,\s](?=\d{3})/g, '')
  const value = Number(plain)
  return plain === '' || !Number.isFinite(value) ? null : value
}
