/** Names of a scenario's things: hosts, arrays, LUNs, VMs, clients and pools share one space. */
import type { Scenario } from './scenario/schema.ts'

/** Every name in use. */
export function namesIn(scenario: Scenario): ReadonlySet<string> {
  const { hosts, arrays, luns, vms, clients, pools } = scenario
  return new Set([...hosts, ...arrays, ...luns, ...vms, ...clients, ...pools].map(({ id }) => id))
}

/** The first of prefix-1, prefix-2, … that nothing has yet; with 2 `digits` prefix-01, … */
export function freeName(scenario: Scenario, prefix: string, digits = 1): string {
  const taken = namesIn(scenario)
  for (let number = 1; ; number++) {
    const name = `${prefix}-${String(number).padStart(digits, '0')}`
    if (!taken.has(name)) return name
  }
}
