/** What an editor may know of the platforms: data only, no mechanism. */
import { parameters as clients } from '../model/clients.ts'
import { parameters as hardware } from '../model/hardware.ts'
import type { Choice, ParameterSheet } from '../model/parameter.ts'
import type { PlatformSheet } from '../model/platform-sheet.ts'
import { listed, type Problem, within } from '../model/scenario/problem.ts'
import type { ComparedPlatform, Scenario } from '../model/scenario/schema.ts'
import { sheet as esx25 } from './platforms/esx-2.5/parameters.ts'
import { sheet as esx25ThirdPartyHa } from './platforms/esx-2.5-third-party-ha/parameters.ts'
import { sheet as esx30 } from './platforms/esx-3.0/parameters.ts'
import { sheet as gsx32 } from './platforms/gsx-3.2/parameters.ts'
import { sheet as virtualServer } from './platforms/virtual-server-2005-r2/parameters.ts'
import { sheet as vm6 } from './platforms/vm6-virtual-machine-ex/parameters.ts'
import { sheet as vmwareServer10 } from './platforms/vmware-server-1.0/parameters.ts'

export const PLATFORMS: readonly PlatformSheet[] = [
  virtualServer,
  esx30,
  esx25,
  esx25ThirdPartyHa,
  gsx32,
  vmwareServer10,
  vm6,
]

export function platformSheet(id: string): PlatformSheet | undefined {
  return PLATFORMS.find((sheet) => sheet.id === id)
}

/** What a scenario asks of platforms that they do not have: every problem at once. */
export function problemsWith(scenario: Scenario): readonly Problem[] {
  const world = overrideProblems({ ...hardware, ...clients }, scenario.overrides, 'overrides')
  const compared = scenario.platforms.flatMap((one, index) =>
    comparedProblems(scenario, one, within('platforms', index)),
  )
  return [...world, ...compared]
}

function comparedProblems(
  scenario: Scenario,
  compared: ComparedPlatform,
  path: string,
): readonly Problem[] {
  const sheet = platformSheet(compared.platform)
  if (sheet === undefined) {
    const known = listed(PLATFORMS.map(({ id }) => id))
    const sentence = `"${compared.platform}" is not a platform of this version; it has ${known}`
    return [{ path: within(path, 'platform'), sentence }]
  }
  const settings = Object.entries(compared.settings).flatMap(([key, value]) =>
    settingProblems(scenario, own(sheet.choices, key), {
      path: within(within(path, 'settings'), key),
      value,
      key: `"${key}" is not a setting of ${sheet.id}; it has ${listed(Object.keys(sheet.choices))}`,
    }),
  )
  const overrides = within(path, 'overrides')
  return [...settings, ...overrideProblems(sheet.parameters, compared.overrides, overrides)]
}

/** A key may be named like something that every object has. */
function own<Item>(sheet: Readonly<Record<string, Item>>, key: string): Item | undefined {
  return Object.hasOwn(sheet, key) ? sheet[key] : undefined
}

function settingProblems(
  scenario: Scenario,
  choice: Choice | undefined,
  { path, value, key }: { path: string; value: string; key: string },
): readonly Problem[] {
  if (choice === undefined) return [{ path, sentence: key }]
  if (choice.options === 'host') {
    if (value === '' || scenario.hosts.some(({ id }) => id === value)) return []
    const hosts = listed(scenario.hosts.map(({ id }) => id))
    return [{ path, sentence: `"${value}" is not a host of this scenario; hosts are ${hosts}` }]
  }
  if (choice.options.includes(value)) return []
  return [{ path, sentence: `must be one of ${listed(choice.options)}, not "${value}"` }]
}

function overrideProblems(
  sheet: ParameterSheet,
  overrides: Readonly<Record<string, number>>,
  path: string,
): readonly Problem[] {
  return Object.entries(overrides).flatMap(([key, value]) => {
    const parameter = own(sheet, key)
    const where = within(path, key)
    if (parameter === undefined) {
      return [{ path: where, sentence: `"${key}" is not a parameter that can be overridden here` }]
    }
    const [low, high] = parameter.range
    if (value >= low && value <= high) return []
    const sentence = `must be from ${low} to ${high} ${parameter.unit}, not ${value}`
    return [{ path: where, sentence }]
  })
}
