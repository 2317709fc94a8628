/** A part as the palette offers it: what it is placed with, and how far that can be trusted. */
import type { Mark } from '../parameter.ts'

export type Part<Spec> = {
  readonly id: string
  readonly label: string
  readonly mark: Mark
  /** A document and its section, or what was assumed. */
  readonly source: string
  /** What of the row it sets; the rest is the schema's. Everything can be changed afterwards. */
  readonly spec: Spec
}

export const PHYSICS = 'Failover Lab fact sheet Physics'
