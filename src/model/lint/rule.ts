/** A weakness of a design, where it is, whence that is known, and what would mend it. */
import type { Mark } from '../parameter.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { LintView } from './view.ts'

export type Place = { readonly kind: 'host' | 'vm' | 'lun' | 'array'; readonly id: string }

/** One change of the scenario, by the words on its button. */
export type Fix = {
  readonly label: string
  readonly change: (scenario: Scenario) => Scenario
}

/** What a rule has found. */
export type Found = {
  readonly where: readonly Place[]
  /** Index of the platform that it is true of; null where it is true of all. */
  readonly pane: number | null
  /** One or two sentences with the figures. */
  readonly why: string
  readonly fix: Fix | null
}

export type Rule = {
  readonly id: string
  /** The weakness in a few words. */
  readonly title: string
  readonly mark: Mark
  readonly source: string
  readonly find: (view: LintView) => readonly Found[]
}

export type Finding = Omit<Rule, 'find' | 'id'> & Found & { readonly rule: string }

export const hosts = (ids: readonly string[]): readonly Place[] =>
  ids.map((id) => ({ kind: 'host', id }))
export const vms = (ids: readonly string[]): readonly Place[] =>
  ids.map((id) => ({ kind: 'vm', id }))
