/** Many overrides at once: a named set of them, and all of them taken back. */
import { platformSheet } from '../../../engine/catalogue.ts'
import type { AssumptionSet } from '../../../engine/presets.ts'
import { parameters as clients } from '../../../model/clients.ts'
import { parameters as hardware } from '../../../model/hardware.ts'
import type { ParameterSheet } from '../../../model/parameter.ts'
import type { Scenario } from '../../../model/scenario/schema.ts'

type Overrides = Readonly<Record<string, number>>

/** What guests, hardware and users do, the same on every platform. */
export const WORLD: ParameterSheet = { ...hardware, ...clients }

/** In every pane that shows such a platform; what is as on the sheet is not written down. */
export function applySet(scenario: Scenario, { platforms, world }: AssumptionSet): Scenario {
  return {
    ...scenario,
    overrides: merged(scenario.overrides, world, WORLD),
    platforms: scenario.platforms.map((compared) => {
      const values = platforms[compared.platform]
      const sheet = platformSheet(compared.platform)?.parameters
      if (values === undefined || sheet === undefined) return compared
      return { ...compared, overrides: merged(compared.overrides, values, sheet) }
    }),
  }
}

function merged(before: Overrides, values: Overrides, sheet: ParameterSheet): Overrides {
  const all = Object.entries({ ...before, ...values })
  return Object.fromEntries(all.filter(([key, value]) => sheet[key]?.value !== value))
}

/** Whether the set changes anything in this scenario at all. */
export const setMatters = ({ platforms }: Scenario, set: AssumptionSet): boolean =>
  Object.keys(set.world).length > 0 || platforms.some(({ platform }) => platform in set.platforms)

/** Whether all its values hold. */
export const setHolds = (scenario: Scenario, set: AssumptionSet): boolean =>
  setMatters(scenario, set) && sameOverrides(scenario, applySet(scenario, set))

function sameOverrides(one: Scenario, other: Scenario): boolean {
  const told = ({ overrides, platforms }: Scenario): string =>
    JSON.stringify([overrides, ...platforms.map((pane) => pane.overrides)].map(sorted))
  return told(one) === told(other)
}

const sorted = (overrides: Overrides): readonly (readonly [string, number])[] =>
  Object.entries(overrides).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Every number and every choice as on its sheet again. */
export function resetAssumptions(scenario: Scenario): Scenario {
  const platforms = scenario.platforms.map((pane) => ({ ...pane, settings: {}, overrides: {} }))
  return { ...scenario, overrides: {}, platforms }
}
