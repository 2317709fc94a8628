import type { Incident, Scenario } from '../../../model/scenario/schema.ts'
import { hasFailed, isDown, isOff } from '../script-state.ts'

export type HappenKind = Incident['kind']

/** Whether it makes sense for that one at that instant, by the script alone. */
export type Fits = (scenario: Scenario, id: string, atMs: number) => boolean

/** Whom such an incident can befall at an instant, and what to say when it can befall nobody. */
export type Happening = {
  readonly kind: HappenKind
  readonly label: string
  /** `site`: it befalls nobody by name, and there is one of it. */
  readonly subject: 'host' | 'vm' | 'lun' | 'array' | 'chassis' | 'switch' | 'site'
  /** Above the list of candidates. */
  readonly question: string
  readonly nobody: string
  readonly fits: Fits
  readonly incident: (scenario: Scenario, id: string, atMs: number) => Incident
}

export const not =
  (fits: Fits): Fits =>
  (...asked) =>
    !fits(...asked)

/** What is so for the whole site, whoever is asked about. */
export const siteIs =
  (so: (scenario: Scenario, atMs: number) => boolean): Fits =>
  (scenario, _, atMs) =>
    so(scenario, atMs)

export const failed =
  (what: 'chassis' | 'switch'): Fits =>
  (scenario, name, atMs) =>
    hasFailed(scenario, what, name, atMs)

export const isUp = not(isDown)
export const isOn = not(isOff)
