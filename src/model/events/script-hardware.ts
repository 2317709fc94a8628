import type { Incident } from '../scenario/schema.ts'

/** What befalls hosts as machines, and what they stand in and hang on. */
export type HardwareIncident =
  | HostIncident
  | Extract<Incident, { chassis: string } | { switch: string }>

export type HostIncident = Extract<Incident, { kind: (typeof ON_HOSTS)[number] }>

const ON_HOSTS = [
  'host-fails',
  'host-returns',
  'host-hangs',
  'host-reboots',
  'host-slows',
  'host-recovers',
  'host-joins',
] as const

export const isHardware = (incident: Incident): incident is HardwareIncident =>
  'chassis' in incident || 'switch' in incident || ON_HOSTS.some((kind) => kind === incident.kind)
