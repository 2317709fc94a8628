import type { HostId } from '../ids.ts'
import { type Family, nothing } from './family.ts'

/** On the way into maintenance mode, which begins when `host-paused` keeps VMs from coming. */
export type MaintenanceFact =
  | { readonly kind: 'maintenance-waits'; readonly host: HostId; readonly why: string }
  | { readonly kind: 'maintenance-entered'; readonly host: HostId }

export const maintenanceEvents: Family<MaintenanceFact> = {
  'maintenance-waits': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ host, why }) => `${host} is not in maintenance mode yet: ${why}`,
  },
  'maintenance-entered': {
    tone: 'good',
    apply: nothing,
    tell: ({ host }) => `${host} is in maintenance mode`,
  },
}
