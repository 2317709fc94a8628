/** Incidents of storage, as a user would type them. */
import { assertNever } from '../../base/assert.ts'
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

export function tellStorage(incident: StorageIncident): string {
  switch (incident.kind) {
    case 'storage-path-fails':
      return `lose storage path of ${incident.host}${tellArray(incident)}`
    case 'storage-path-heals':
      return `heal storage path of ${incident.host}${tellArray(incident)}`
    case 'lun-fails':
      return `fail LUN ${incident.lun}`
    case 'lun-returns':
      return `return LUN ${incident.lun}`
    case 'array-fails':
      return `fail array ${incident.array}`
    case 'array-returns':
      return `return array ${incident.array}`
    case 'array-slows':
      return `slow array ${incident.array} to ${incident.toPercent} %`
    case 'array-recovers':
      return `recover array ${incident.array}`
    default:
      return assertNever(incident)
  }
}

const tellArray = ({ array }: { readonly array?: string | undefined }): string =>
  array === undefined ? '' : ` to ${array}`
