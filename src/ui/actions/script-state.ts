/** What the script alone has made of a host or a VM by an instant, on whatever platform. */
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import { once } from '../../trace/once.ts'

/** It lost power, or hangs, and nobody has brought it back; a reboot brings itself back. */
export function isDown(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) => UPS_AND_DOWNS.has(incident.kind) && 'host' in incident && incident.host === host,
  )
  return last?.kind === 'host-fails' || last?.kind === 'host-hangs'
}

const UPS_AND_DOWNS: ReadonlySet<Incident['kind']> = new Set([
  'host-fails',
  'host-hangs',
  'host-reboots',
  'host-returns',
])

export function isSlow(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) =>
      (incident.kind === 'host-slows' || incident.kind === 'host-recovers') &&
      incident.host === host,
  )
  return last?.kind === 'host-slows'
}

/** The script adds it, now or later: a second time makes no sense. */
export const isAdded = ({ incidents }: Scenario, host: string): boolean =>
  incidents.some((incident) => incident.kind === 'host-joins' && incident.host === host)

export function hasFailed(
  scenario: Scenario,
  what: 'chassis' | 'switch',
  name: string,
  atMs: number,
): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) => (what === 'chassis' ? chassisOf(incident) : switchOf(incident)) === name,
  )
  return last?.kind === `${what}-fails`
}

const chassisOf = (incident: Incident) => ('chassis' in incident ? incident.chassis : undefined)
const switchOf = (incident: Incident) => ('switch' in incident ? incident.switch : undefined)

/** Networks that heartbeats travel on are lost, all or one. */
export function isCutOff(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) => CUTS.has(incident.kind) && 'host' in incident && incident.host === host,
  )
  return last?.kind === 'host-isolates' || last?.kind === 'network-fails'
}

const CUTS: ReadonlySet<Incident['kind']> = new Set([
  'host-isolates',
  'host-reconnects',
  'network-fails',
  'network-heals',
])

export function isSplitOff(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) => 'hosts' in incident && incident.hosts.includes(host),
  )
  return last?.kind === 'network-splits'
}

export function isUnmanaged(scenario: Scenario, atMs: number): boolean {
  const last = lastBefore(scenario, atMs, ({ kind }) => kind.startsWith('management-server'))
  return last?.kind === 'management-server-fails'
}

export function isQuorumDiskLost(scenario: Scenario, atMs: number): boolean {
  const last = lastBefore(scenario, atMs, ({ kind }) => kind.startsWith('quorum-disk'))
  return last?.kind === 'quorum-disk-fails'
}

export const isUntouched = (scenario: Scenario, atMs: number): boolean =>
  lastBefore(scenario, atMs, () => true) === undefined

/** To one array or to all. */
export function isPathLost(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) =>
      (incident.kind === 'storage-path-fails' || incident.kind === 'storage-path-heals') &&
      incident.host === host,
  )
  return last?.kind === 'storage-path-fails'
}

export function isLunLost(scenario: Scenario, lun: string, atMs: number): boolean {
  const about = (incident: Incident) => 'lun' in incident && incident.lun === lun
  return lastBefore(scenario, atMs, about)?.kind === 'lun-fails'
}

export const isArrayLost = (scenario: Scenario, array: string, atMs: number): boolean =>
  lastOf(scenario, array, { atMs, kinds: ['array-fails', 'array-returns'] }) === 'array-fails'

export const isArraySlow = (scenario: Scenario, array: string, atMs: number): boolean =>
  lastOf(scenario, array, { atMs, kinds: ['array-slows', 'array-recovers'] }) === 'array-slows'

type Asked = { readonly atMs: number; readonly kinds: readonly Incident['kind'][] }

function lastOf(scenario: Scenario, array: string, { atMs, kinds }: Asked) {
  const about = (incident: Incident) =>
    kinds.includes(incident.kind) && 'array' in incident && incident.array === array
  return lastBefore(scenario, atMs, about)?.kind
}

export function isEvacuated(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) =>
      (incident.kind === 'host-evacuates' || incident.kind === 'host-resumes') &&
      incident.host === host,
  )
  return last?.kind === 'host-evacuates'
}

export function isOff(scenario: Scenario, vm: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) =>
      (incident.kind === 'vm-powers-on' || incident.kind === 'vm-powers-off') && incident.vm === vm,
  )
  if (last !== undefined) return last.kind === 'vm-powers-off'
  return offAtStart(scenario.vms).has(vm)
}

const offAtStart = once(
  (vms: Scenario['vms']): ReadonlySet<string> =>
    new Set(vms.filter(({ on }) => !on).map(({ id }) => id)),
)

function lastBefore(
  { incidents }: Scenario,
  atMs: number,
  concerns: (incident: Incident) => boolean,
): Incident | undefined {
  return incidents.findLast((incident) => incident.atMs <= atMs && concerns(incident))
}
