/** Every weakness that the rules find in a design. */
import type { PlatformSheet } from '../platform-sheet.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Finding, Rule } from './rule.ts'
import { CAPACITY } from './rules/capacity.ts'
import { CHASSIS } from './rules/chassis.ts'
import { NETWORKS } from './rules/networks.ts'
import { OBJECTIVES } from './rules/objectives.ts'
import { PLACEMENT } from './rules/placement.ts'
import { QUORUM } from './rules/quorum.ts'
import { STORAGE } from './rules/storage.ts'
import { viewOf } from './view.ts'

/** Those first that cost most when something fails. */
export const RULES: readonly Rule[] = [
  ...CAPACITY,
  ...CHASSIS,
  ...NETWORKS,
  ...QUORUM,
  ...STORAGE,
  ...PLACEMENT,
  ...OBJECTIVES,
]

/** In the order of the rules, then of the platforms compared. A drawing without VMs has none. */
export function lint(scenario: Scenario, sheets: readonly PlatformSheet[]): readonly Finding[] {
  if (scenario.vms.length === 0) return []
  const view = viewOf(scenario, sheets)
  return RULES.flatMap(({ find, id, ...rule }) =>
    find(view).map((found) => ({ ...rule, ...found, rule: id })),
  )
}
