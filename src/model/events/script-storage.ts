/** What befalls storage and the paths to it. */
import type { Incident } from '../scenario/schema.ts'

export type StorageIncident = Extract<Incident, { kind: (typeof KINDS)[number] }>

const KINDS = [
  'storage-path-fails',
  'storage-path-heals',
  'lun-fails',
  'lun-returns',
  'array-fails',
  'array-returns',
  'array-slows',
  'array-recovers',
] as const satisfies readonly Incident['kind'][]

export const isStorage = (incident: Incident): incident is StorageIncident =>
  KINDS.some((kind) => kind === incident.kind)
