/** The weaknesses of the design that is shown, found again when it changes. */
import { useMemo } from 'react'
import { PLATFORMS } from '../../engine/catalogue.ts'
import { lint } from '../../model/lint/lint.ts'
import type { Finding } from '../../model/lint/rule.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { useAfterLanes } from '../stores/after-lanes.ts'
import { useScenario } from '../stores/scenario.ts'

let last: { readonly scenario: Scenario; readonly findings: readonly Finding[] } | null = null

/** Worked out once for all who ask. */
export function findingsIn(scenario: Scenario): readonly Finding[] {
  if (last?.scenario !== scenario) last = { scenario, findings: lint(scenario, PLATFORMS) }
  return last.findings
}

/** Behind whatever an edit shows first. */
export function useFindings(): readonly Finding[] {
  const scenario = useAfterLanes(useScenario((state) => state.scenario))
  return useMemo(() => findingsIn(scenario), [scenario])
}
