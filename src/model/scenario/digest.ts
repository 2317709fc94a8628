import { digest } from '../../base/digest.ts'
import type { Scenario } from './schema.ts'

/** Tells scenarios apart: the same sixteen digits wherever the same scenario is opened. */
export function scenarioDigest(scenario: Scenario): string {
  return digest(canonical(scenario))
}

/** JSON in which the order of keys is always the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}
