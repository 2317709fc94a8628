/** What befalls hosts, chassis and switches, and why it cannot when it cannot. */
import type { HardwareIncident, HostIncident } from '../../model/events/script-hardware.ts'
import type { ArrayId, HostId } from '../../model/ids.ts'
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import type { Host } from '../../model/world.ts'
import { tellWatchers } from '../mechanisms/network.ts'
import { failHost, hangHost, rebootHost, returnHost } from '../mechanisms/power.ts'
import type { Run } from '../mechanisms/run.ts'
import { changeStorage } from '../mechanisms/storage.ts'
import type { Answer, Operations } from '../platforms/platform.ts'

/** Hosts that the script adds stand outside the cluster until it does. */
export function awaitHosts(run: Run, { incidents }: Scenario): void {
  const added = incidents.flatMap((one) => (one.kind === 'host-joins' ? one.host : []))
  const why = 'it is not added yet'
  run.emitEach([...new Set(added)].map((host) => ({ kind: 'host-awaited', host, why })))
}

export function answerHardware(
  run: Run,
  operations: Operations,
  incident: HardwareIncident,
): Answer {
  if ('chassis' in incident) return answerChassis(run, incident)
  if ('switch' in incident) return answerSwitch(run, incident)
  const host = run.world.hosts.get(incident.host)
  if (host === undefined) return `there is no host ${incident.host}`
  if (incident.kind === 'host-joins') return answerJoin(operations, host)
  return refusal(run, host, incident) ?? (() => befall(run, incident))
}

function refusal({ topology }: Run, host: Host, incident: HostIncident): string | null {
  const { id, power, cpuPercent } = host
  switch (incident.kind) {
    case 'host-fails':
      return power === 'off' ? `${id} has no power already` : null
    case 'host-hangs':
      return power === 'hung' ? `${id} hangs already` : whyNotUp(host)
    case 'host-reboots':
      return power === 'hung' ? null : whyNotUp(host)
    case 'host-slows':
      if (cpuPercent === incident.toPercent) return `its CPUs run at ${cpuPercent} % already`
      return power === 'off' ? `${id} has no power` : null
    case 'host-recovers':
      return cpuPercent === 100 ? `the CPUs of ${id} run at full speed` : null
    default:
      if (host.unpowered !== 'no')
        return `its chassis ${topology.hosts.get(id)?.chassis} has no power`
      if (power === 'on') return `${id} is up`
      return power === 'starting' ? `${id} is starting already` : null
  }
}

/** Reads on from nothing: 'host-1 has no power', or null when it is up. */
function whyNotUp({ id, power }: Host): string | null {
  if (power === 'on') return null
  return power === 'starting' ? `${id} is starting` : `${id} ${POWER_WORDS[power]}`
}

const POWER_WORDS = { off: 'has no power', hung: 'hangs' } as const

function befall(run: Run, incident: HostIncident): void {
  const { host, kind } = incident
  const hangs = run.world.hosts.get(host)?.power === 'hung'
  if (kind === 'host-fails') failHost(run, host)
  else if (kind === 'host-hangs') hangHost(run, host)
  else if (kind === 'host-slows') {
    run.emit({ kind: 'host-slowed', host, toPercent: incident.toPercent })
  } else if (kind === 'host-recovers') run.emit({ kind: 'host-recovered', host })
  // Somebody presses the button of one that hangs.
  else if (kind === 'host-reboots' || hangs) rebootHost(run, host)
  else returnHost(run, host)
}

function answerJoin(operations: Operations, host: Host): Answer {
  if (host.awaited === 'no') return `${host.id} is in the cluster already`
  if (host.awaited === 'being added') return `${host.id} is being added already`
  return whyNotUp(host) ?? operations.addHost(host.id)
}

function answerChassis(
  run: Run,
  { kind, chassis }: Extract<Incident, { chassis: string }>,
): Answer {
  const hosts = hostsWhere(run, ({ id }) => run.topology.hosts.get(id)?.chassis === chassis)
  const ids = hosts.map(({ id }) => id)
  if (hosts.length === 0) return `no host is in chassis ${chassis}`
  const down = hosts.some(({ unpowered }) => unpowered !== 'no')
  if (kind === 'chassis-fails') {
    if (down) return `chassis ${chassis} has no power already`
    return () => {
      const on = hosts.filter(({ power }) => power !== 'off')
      run.emit({ kind: 'chassis-failed', chassis, hosts: ids, took: on.map(({ id }) => id) })
      forEach(run, on, (host) => failHost(run, host))
    }
  }
  if (!down) return `chassis ${chassis} has power`
  return () => {
    // One that had no power before stays off: somebody has to look why.
    const taken = hosts.filter(({ unpowered }) => unpowered === 'with its chassis')
    run.emit({ kind: 'chassis-returned', chassis, hosts: ids })
    forEach(run, taken, (host) => returnHost(run, host))
  }
}

function answerSwitch(run: Run, incident: Extract<Incident, { switch: string }>): Answer {
  const { kind, switch: name } = incident
  const hosts = hostsWhere(run, ({ id }) => run.topology.hosts.get(id)?.switch === name)
  const ids = hosts.map(({ id }) => id)
  if (hosts.length === 0) return `no host hangs on switch ${name}`
  const down = hosts.some(({ unswitched }) => unswitched !== null)
  if (kind === 'switch-fails' && down) return `switch ${name} has failed already`
  if (kind === 'switch-returns' && !down) return `switch ${name} works`
  return () => {
    const paths = down ? pathsBack(run, hosts) : pathsLost(run, hosts)
    run.emit({ kind: down ? 'switch-returned' : 'switch-failed', switch: name, hosts: ids })
    const { cause } = run.kernel
    tellWatchers(run)
    run.kernel.cause = cause
    changeStorage(run, paths)
  }
}

/** iSCSI goes over the same switch as the rest. */
function pathsLost(run: Run, hosts: readonly Host[]) {
  const kind = 'storage-path-lost' as const
  return hosts.flatMap(({ id, lostPaths }) => {
    const arrays = iscsiArrays(run, id).filter((array) => !lostPaths.has(array))
    return arrays.map((array) => ({ kind, host: id, array }))
  })
}

/** Paths that were lost with the switch, and no others. */
function pathsBack(run: Run, hosts: readonly Host[]) {
  const kind = 'storage-path-back' as const
  return hosts.flatMap(({ id, lostPaths, unswitched }) => {
    const arrays = iscsiArrays(run, id).filter((array) => lostPaths.get(array) === unswitched)
    return arrays.map((array) => ({ kind, host: id, array }))
  })
}

function iscsiArrays({ topology }: Run, host: HostId): readonly ArrayId[] {
  if (topology.hosts.get(host)?.storageLink !== 'iscsi-1g') return []
  return [...topology.arrays.values()].flatMap(({ id, link }) => (link === 'iscsi-1g' ? id : []))
}

const hostsWhere = ({ world }: Run, wanted: (host: Host) => boolean): readonly Host[] =>
  [...world.hosts.values()].filter(wanted)

/** One after the other in the same instant and for the same reason. */
function forEach(run: Run, hosts: readonly Host[], act: (host: HostId) => void): void {
  const { cause } = run.kernel
  for (const { id } of hosts) {
    run.kernel.cause = cause
    act(id)
  }
  run.kernel.cause = cause
}
