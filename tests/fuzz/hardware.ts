/** Chassis, switches and what befalls hardware, by chance of their own. */
import type { Random } from '../../src/base/random.ts'

export const CHASSIS = ['blade-a', 'blade-b']
export const SWITCHES = ['sw-1', 'sw-2']

/** Hosts that stand in a chassis or hang on a switch, not all of them. */
export function placed<Host extends object>(random: Random, hosts: readonly Host[]): Host[] {
  return hosts.map((host) => ({
    ...host,
    ...(random.next() < 0.5 ? { chassis: random.pick(CHASSIS) } : {}),
    ...(random.next() < 0.5 ? { switch: random.pick(SWITCHES) } : {}),
  }))
}

/** At few different instants; half of the scenarios have none. */
export function hardwareIncidents(random: Random, hosts: readonly string[]) {
  const most = random.next() < 0.5 ? 0 : 5
  return Array.from({ length: random.integer(most + 1) }, () => {
    const seconds = random.pick([0, 30, 60, 60, 300, 300, 600]) + random.pick([0, 0, 1, 3, 8, 20])
    return { atMs: seconds * 1_000 + random.pick([0, 0, 500, 137]), ...incident(random, hosts) }
  })
}

function incident(random: Random, hosts: readonly string[]) {
  const kind = random.pick(KINDS)
  if (kind.startsWith('chassis')) return { kind, chassis: random.pick(CHASSIS) }
  if (kind.startsWith('switch')) return { kind, switch: random.pick(SWITCHES) }
  const host = random.pick(hosts)
  return kind === 'host-slows'
    ? { kind, host, toPercent: random.pick([1, 20, 50]) }
    : { kind, host }
}

const KINDS = [
  'host-hangs',
  'host-hangs',
  'host-reboots',
  'host-reboots',
  'host-returns',
  'host-returns',
  'host-slows',
  'host-recovers',
  'host-joins',
  'chassis-fails',
  'chassis-returns',
  'switch-fails',
  'switch-returns',
] as const
