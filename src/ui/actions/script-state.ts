/** What the script alone has made of a host or a VM by an instant, on whatever platform. */
import type { Incident, Scenario } from '../../model/scenario/schema.ts'

export function isDown(scenario: Scenario, host: string, atMs: number): boolean {
  const last = lastBefore(
    scenario,
    atMs,
    (incident) =>
      (incident.kind === 'host-fails' || incident.kind === 'host-returns') &&
      incident.host === host,
  )
  return last?.kind === 'host-fails'
}

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
  return scenario.vms.find(({ id }) => id === vm)?.on === false
}

function lastBefore(
  { incidents }: Scenario,
  atMs: number,
  concerns: (incident: Incident) => boolean,
): Incident | undefined {
  return incidents.findLast((incident) => incident.atMs <= atMs && concerns(incident))
}
