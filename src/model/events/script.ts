import { type Remedy, remedyClause } from '../remedy.ts'
import type { Incident } from '../scenario/schema.ts'
import { printIncident } from '../script-text/print.ts'
import { type Family, nothing } from './family.ts'

/** The incident as a user would type it, without its time. */
export const tellIncident = printIncident

/** The script's own events: what the user asked to happen, and what came of asking. */
export type ScriptFact =
  | { readonly kind: 'incident'; readonly index: number; readonly incident: Incident }
  | {
      readonly kind: 'incident-refused'
      readonly index: number
      readonly incident: Incident
      readonly reason: string
      readonly remedy?: Remedy | null
    }

export const scriptEvents: Family<ScriptFact> = {
  incident: {
    tone: 'notice',
    apply: nothing,
    tell: ({ incident }) => tellIncident(incident),
  },
  'incident-refused': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ incident, reason, remedy }) =>
      `"${tellIncident(incident)}" has no effect: ${reason}${remedyClause(remedy)}`,
  },
}
