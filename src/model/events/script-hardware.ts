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

export function tellHardware(incident: HardwareIncident): string {
  switch (incident.kind) {
    case 'host-fails':
      return `fail ${incident.host}`
    case 'host-returns':
      return `return ${incident.host}`
    case 'host-hangs':
      return `freeze ${incident.host}`
    case 'host-reboots':
      return `reboot ${incident.host}`
    case 'host-slows':
      return `slow ${incident.host} to ${incident.toPercent} %`
    case 'host-recovers':
      return `recover ${incident.host}`
    case 'host-joins':
      return `add ${incident.host}`
    case 'chassis-fails':
      return `fail chassis ${incident.chassis}`
    case 'chassis-returns':
      return `return chassis ${incident.chassis}`
    case 'switch-fails':
      return `fail switch ${incident.switch}`
    case 'switch-returns':
      return `return switch ${incident.switch}`
  }
}
