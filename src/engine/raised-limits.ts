/** Limits of the vendor that a scenario goes beyond: allowed, and told at 0:00. */
import type { ParameterSheet } from '../model/parameter.ts'
import type { Run } from './mechanisms/run.ts'

export function tellRaisedLimits(
  { emit }: Run,
  sheet: ParameterSheet,
  overrides: Readonly<Record<string, number>>,
): void {
  for (const [key, { label: what, value: from, limit }] of Object.entries(sheet)) {
    const to = overrides[key] ?? from
    if (limit === true && to > from) emit({ kind: 'limit-raised', what, from, to })
  }
}
