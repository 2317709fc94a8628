/** What a rule looks at. */
import { parameters as hardware } from '../hardware.ts'
import { choicesOf, valuesOf } from '../parameter.ts'
import type { PlatformSheet } from '../platform-sheet.ts'
import type { ComparedPlatform, Scenario } from '../scenario/schema.ts'
import { type Topology, topologyFor } from '../topology.ts'

export type LintView = {
  readonly scenario: Scenario
  readonly panes: readonly PaneView[]
  /** Of guests and hardware, the same on every platform. */
  readonly hardware: Readonly<Record<keyof typeof hardware, number>>
}

export type PaneView = {
  readonly index: number
  readonly sheet: PlatformSheet
  readonly compared: ComparedPlatform
  readonly topology: Topology
  /** By key, overrides applied; a key that the platform does not have is undefined. */
  readonly values: Readonly<Record<string, number>>
  readonly choices: Readonly<Record<string, string>>
  /** In the order drawn, those that its cluster takes in. */
  readonly members: readonly string[]
}

export function viewOf(scenario: Scenario, sheets: readonly PlatformSheet[]): LintView {
  const panes = scenario.platforms.flatMap((compared, index) => {
    const sheet = sheets.find(({ id }) => id === compared.platform)
    return sheet === undefined ? [] : [paneOf(scenario, compared, { sheet, index })]
  })
  return { scenario, panes, hardware: valuesOf(hardware, scenario.overrides) }
}

function paneOf(
  scenario: Scenario,
  compared: ComparedPlatform,
  { sheet, index }: Pick<PaneView, 'sheet' | 'index'>,
): PaneView {
  const values: Readonly<Record<string, number>> = valuesOf(sheet.parameters, compared.overrides)
  const most = values['maxNodes'] ?? values['maxHosts'] ?? scenario.hosts.length
  return {
    index,
    sheet,
    compared,
    values,
    topology: topologyFor(scenario, compared, sheet.needs),
    choices: choicesOf(sheet.choices, compared.settings),
    members: scenario.hosts.slice(0, most).map(({ id }) => id),
  }
}
