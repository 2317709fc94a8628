/** What a VM or a pool may have of CPU and memory, in the words of the forms. */
export const RESERVATIONS = [
  { key: 'cpuReservationMHz', label: 'CPU reservation', unit: 'MHz' },
  { key: 'ramReservationMB', label: 'Memory reservation', unit: 'MB' },
] as const

export const MOSTS = [
  { key: 'cpuLimitMHz', label: 'CPU limit', unit: 'MHz' },
  { key: 'ramLimitMB', label: 'Memory limit', unit: 'MB' },
] as const

export const SHARES = [
  { key: 'cpuShares', label: 'CPU shares' },
  { key: 'ramShares', label: 'Memory shares' },
] as const
