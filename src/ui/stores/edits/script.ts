/** The incident script, always in order of time; at the same instant in order of asking. */
import { canonical } from '../../../model/scenario/digest.ts'
import type { Incident, Profile, Scenario } from '../../../model/scenario/schema.ts'
import type { EvacuationOrder, NetworkName } from '../../../model/scenario/vocabulary.ts'
import { withFields } from './change.ts'

/** An incident as it can be changed: any field but its kind. */
export type IncidentPatch = {
  readonly atMs?: number
  readonly host?: string
  readonly hosts?: readonly string[]
  readonly network?: NetworkName
  readonly chassis?: string
  readonly switch?: string
  readonly vm?: string
  readonly to?: string | undefined
  readonly on?: string | undefined
  readonly order?: EvacuationOrder
  readonly cpuDemandMHz?: number | undefined
  readonly dirtyMBps?: number | undefined
  readonly toPercent?: number | undefined
  readonly forMs?: number
  readonly profile?: Profile
}

export const addIncident = (scenario: Scenario, incident: Incident): Scenario =>
  withScript(scenario, [...scenario.incidents, incident])

/** Where that very record stands in the script; -1 when it does not. */
export const incidentIndex = (scenario: Scenario, incident: Incident): number =>
  scenario.incidents.indexOf(incident)

export function changeIncident(scenario: Scenario, index: number, patch: IncidentPatch): Scenario {
  const incident = scenario.incidents[index]
  if (incident === undefined) return scenario
  return withScript(scenario, scenario.incidents.with(index, withFields(incident, patch)))
}

/** Where incident `index` will stand once it is at `atMs`: a dragged marker may pass others. */
export function indexAfterMove(scenario: Scenario, index: number, atMs: number): number {
  const others = scenario.incidents.filter((_, other) => other !== index)
  const before = others.filter((other, place) =>
    place < index ? other.atMs <= atMs : other.atMs < atMs,
  )
  return before.length
}

export const removeIncident = (scenario: Scenario, index: number): Scenario => ({
  ...scenario,
  incidents: scenario.incidents.filter((_, other) => other !== index),
})

/** Another script; an incident that says what one of before says stays the record that it was. */
export function replaceScript(scenario: Scenario, incidents: readonly Incident[]): Scenario {
  const before = [...scenario.incidents]
  const kept = incidents.map((incident) => {
    const said = canonical(incident)
    const index = before.findIndex((one) => canonical(one) === said)
    return index < 0 ? incident : (before.splice(index, 1)[0] ?? incident)
  })
  return withScript(scenario, kept)
}

function withScript(scenario: Scenario, incidents: readonly Incident[]): Scenario {
  return { ...scenario, incidents: incidents.toSorted((a, b) => a.atMs - b.atMs) }
}
