import type { HostId } from '../ids.ts'
import { type Remedy, remedyClause } from '../remedy.ts'
import { type Family, nothing } from './family.ts'

/** On the way into maintenance mode, which begins when `host-paused` keeps VMs from coming. */
export type MaintenanceFact =
  | MaintenanceWaits
  | { readonly kind: 'maintenance-entered'; readonly host: HostId }

export type MaintenanceWaits = {
  readonly kind: 'maintenance-waits'
  readonly host: HostId
  readonly why: string
  /** Where a VM has nowhere to go: the smallest change that would let it. */
  readonly remedy?: Remedy | null
}

export const maintenanceEvents: Family<MaintenanceFact> = {
  'maintenance-waits': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ host, why, remedy }) =>
      `${host} is not in maintenance mode yet: ${why}${remedyClause(remedy)}`,
  },
  'maintenance-entered': {
    tone: 'good',
    apply: nothing,
    tell: ({ host }) => `${host} is in maintenance mode`,
  },
}
