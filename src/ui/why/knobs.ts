/** The parameters behind a stretch of an outage, and what setting one changes in the scenario. */
import { platformSheet } from '../../engine/catalogue.ts'
import { worldCauses } from '../../model/causes.ts'
import { parameters as hardware } from '../../model/hardware.ts'
import type { Parameter } from '../../model/parameter.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import type { Stretch } from '../../trace/anatomy.ts'
import { setHardware, setOverride } from '../stores/edits/compared.ts'

export type Knob = {
  readonly key: string
  /** The index of the pane whose platform it is of; null: the same on every platform. */
  readonly pane: number | null
  readonly parameter: Parameter
  /** The user's own; undefined where it is as on the sheet. */
  readonly value: number | undefined
}

export type About = { readonly vm: string; readonly pane: number; readonly stretch: Stretch }

/** Those of the platform first. */
export function knobsOf(scenario: Scenario, about: About): readonly Knob[] {
  const compared = scenario.platforms[about.pane]
  const sheet = platformSheet(compared?.platform ?? '')
  const own = (sheet?.causes[about.stretch.wait] ?? []).flatMap((key): readonly Knob[] => {
    const parameter = sheet?.parameters[key]
    const value = compared?.overrides[key]
    return parameter === undefined ? [] : [{ key, pane: about.pane, parameter, value }]
  })
  return [...own, ...worldKnobs(scenario, about)]
}

function worldKnobs(scenario: Scenario, { vm, stretch }: About): readonly Knob[] {
  const { storageLink = null } = scenario.hosts.find(({ id }) => id === stretch.host) ?? {}
  const { bootMs, applicationStartMs } = scenario.vms.find(({ id }) => id === vm) ?? {}
  const fixed = new Set([
    ...(bootMs === undefined ? [] : ['guestBoot', 'guestBootSpread']),
    ...(applicationStartMs === undefined ? [] : ['applicationStart']),
  ])
  return worldCauses(stretch.wait, storageLink)
    .filter((key) => !fixed.has(key))
    .map((key) => ({
      ...{ key, pane: null, parameter: hardware[key] },
      value: scenario.overrides[key],
    }))
}

/** Undefined takes the sheet's value back. */
export function turned(
  scenario: Scenario,
  { key, pane }: Pick<Knob, 'key' | 'pane'>,
  value: number | undefined,
): Scenario {
  if (pane === null) return setHardware(scenario, key, value)
  return setOverride(scenario, pane, { key, value })
}

/** Where the VM itself says how long a stretch takes, in which field; else null. */
export function ownTime(scenario: Scenario, { vm, stretch }: About): string | null {
  const { bootMs, applicationStartMs } = scenario.vms.find(({ id }) => id === vm) ?? {}
  if (stretch.wait === 'boot' && bootMs !== undefined) return 'Boot takes'
  if (stretch.wait === 'recover' && applicationStartMs !== undefined)
    return 'Application start takes'
  return null
}
