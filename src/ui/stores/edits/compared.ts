/** The platforms compared, their storage, settings and overridden numbers; hardware's too. */
import type { ComparedPlatform, Scenario } from '../../../model/scenario/schema.ts'

export type Storage = ComparedPlatform['storage']

export function changeCompared(
  scenario: Scenario,
  index: number,
  patch: Partial<ComparedPlatform>,
): Scenario {
  const compared = scenario.platforms[index]
  if (compared === undefined) return scenario
  return { ...scenario, platforms: scenario.platforms.with(index, { ...compared, ...patch }) }
}

/** Another platform in that pane: settings and numbers of the old one mean nothing there. */
export function choosePlatform(scenario: Scenario, index: number, platform: string): Scenario {
  if (scenario.platforms[index]?.platform === platform) return scenario
  return changeCompared(scenario, index, { platform, settings: {}, overrides: {} })
}

/** The first two panes change places. */
export function swapPanes(scenario: Scenario): Scenario {
  const [first, second, ...rest] = scenario.platforms
  if (first === undefined || second === undefined) return scenario
  return { ...scenario, platforms: [second, first, ...rest] }
}

/** A choice of that platform; the sheet's own value is not written down. */
export function setChoice(
  scenario: Scenario,
  index: number,
  { key, value, usual }: { readonly key: string; readonly value: string; readonly usual: string },
): Scenario {
  const settings = withKey(
    scenario.platforms[index]?.settings ?? {},
    key,
    value === usual ? undefined : value,
  )
  return changeCompared(scenario, index, { settings })
}

/** A number of that platform; undefined is the sheet's own value again. */
export function setOverride(
  scenario: Scenario,
  index: number,
  { key, value }: { readonly key: string; readonly value: number | undefined },
): Scenario {
  const overrides = withKey(scenario.platforms[index]?.overrides ?? {}, key, value)
  return changeCompared(scenario, index, { overrides })
}

/** A number of guests and hardware, the same on every platform; undefined is the sheet's own. */
export function setHardware(scenario: Scenario, key: string, value: number | undefined): Scenario {
  return { ...scenario, overrides: withKey(scenario.overrides, key, value) }
}

function withKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = record
  return value === undefined ? rest : { ...rest, [key]: value }
}
