/** The incident script: faults and actions at their time; what makes no sense is told. */
import { assertNever } from '../base/assert.ts'
import { type HardwareIncident, isHardware } from '../model/events/script-hardware.ts'
import { isStorage, type StorageIncident } from '../model/events/script-storage.ts'
import type { HostId } from '../model/ids.ts'
import type { Incident, Scenario } from '../model/scenario/schema.ts'
import type { NetworkName } from '../model/scenario/vocabulary.ts'
import type { Host } from '../model/world.ts'
import { NO_CAUSE } from './kernel/kernel.ts'
import type { Process } from './kernel/process.ts'
import { crashGuest, guestRefusal, hangGuest } from './mechanisms/health.ts'
import { joinNetwork, setNetworks, splitNetwork } from './mechanisms/network.ts'
import type { Run } from './mechanisms/run.ts'
import type { Answer, Operations } from './platforms/platform.ts'
import { demandAnswer } from './script/demand.ts'
import { answerHardware } from './script/hardware.ts'
import { storageAnswer } from './script/storage.ts'

export function runScript(run: Run, operations: Operations, { incidents }: Scenario): void {
  const ordered = incidents
    .map((incident, index) => ({ incident, index }))
    .sort((a, b) => a.incident.atMs - b.incident.atMs || a.index - b.index)
  run.kernel.spawn('script', [], play(run, operations, ordered))
}

type Entry = { readonly incident: Incident; readonly index: number }

function* play(run: Run, operations: Operations, entries: readonly Entry[]): Process {
  for (const { incident, index } of entries) {
    yield incident.atMs - run.kernel.now
    run.kernel.cause = NO_CAUSE
    const answer = isHardware(incident)
      ? answerHardware(run, operations, incident)
      : isStorage(incident)
        ? storageAnswer(run, incident)
        : (refusalOf(run, incident) ?? answerTo(run, operations, incident))
    if (typeof answer !== 'function') {
      const refused = typeof answer === 'string' ? { reason: answer } : answer
      run.emit({ kind: 'incident-refused', index, incident, ...refused })
    } else {
      run.emit({ kind: 'incident', index, incident })
      answer()
    }
  }
}

/** Those that have no file of their own. */
type Plain = Exclude<Incident, HardwareIncident | StorageIncident>

/** What the script cannot ask for whatever the platform. */
function refusalOf(run: Run, incident: Plain): string | null {
  if ('host' in incident) return hostRefusal(run.world.hosts.get(incident.host), incident)
  if ('hosts' in incident) return splitRefusal(run, incident)
  if (!('vm' in incident)) return null
  const state = run.world.vms.get(incident.vm)?.state
  if (state === undefined) return `there is no VM ${incident.vm}`
  return state.kind === 'outside' ? `${incident.vm} cannot run here: ${state.rule}` : null
}

type AboutHost = Extract<Plain, { host: HostId }>
type AboutNetwork = Exclude<AboutHost, { kind: 'host-evacuates' | 'host-resumes' }>

function hostRefusal(host: Host | undefined, incident: AboutHost): string | null {
  if (host === undefined) return `there is no host ${incident.host}`
  const { id, power } = host
  if (incident.kind === 'host-resumes') return null
  if (incident.kind !== 'host-evacuates') return networkRefusal(host, incident)
  if (power === 'hung') return `${id} hangs`
  return power === 'on' ? null : `${id} has no power`
}

function networkRefusal({ id, networks }: Host, incident: AboutNetwork): string | null {
  const concerned = networksOf(incident)
  const wanted = incident.kind === 'host-reconnects' || incident.kind === 'network-heals'
  if (concerned.some((network) => networks[network] !== wanted)) return null
  const names = concerned.join(' and ')
  return wanted ? `${id} has its ${names} network` : `${id} has lost its ${names} network already`
}

function networkAnswer(run: Run, operations: Operations, incident: AboutNetwork): Answer {
  const networks = networksOf(incident)
  const unused = 'network' in incident ? operations.unused(incident.network) : null
  const up = incident.kind === 'host-reconnects' || incident.kind === 'network-heals'
  return unused ?? (() => setNetworks(run, incident.host, { networks, up }))
}

/** Being isolated is having lost whatever heartbeats travel on. */
const networksOf = (incident: AboutNetwork): readonly NetworkName[] =>
  'network' in incident ? [incident.network] : ['management', 'heartbeat']

function splitRefusal(
  { world }: Run,
  incident: Extract<Incident, { kind: 'network-splits' | 'network-joins' }>,
): string | null {
  const wanted = incident.kind === 'network-splits'
  const [first = '', ...others] = incident.hosts
  if (incident.hosts.every((host) => world.hosts.get(host)?.cut === wanted)) {
    const names = others.length === 0 ? `${first} is` : `${incident.hosts.join(', ')} are`
    return wanted ? `${names} cut off already` : `${names} not cut off`
  }
  const whole = [...world.hosts.values()].filter(({ cut }) => !cut).map(({ id }) => id)
  const left = whole.some((host) => !incident.hosts.includes(host))
  return wanted && !left ? 'a split must leave a host on either side' : null
}

function answerTo(run: Run, operations: Operations, incident: Plain): Answer {
  switch (incident.kind) {
    case 'host-isolates':
    case 'network-fails':
    case 'host-reconnects':
    case 'network-heals':
      return networkAnswer(run, operations, incident)
    case 'network-splits':
      return () => splitNetwork(run, incident.hosts)
    case 'network-joins':
      return () => joinNetwork(run, incident.hosts)
    case 'host-evacuates':
      return operations.evacuate(incident.host, incident.order)
    case 'host-resumes':
      return operations.resume(incident.host)
    case 'guest-crashes':
      return guestRefusal(run, incident) ?? (() => crashGuest(run, incident.vm))
    case 'guest-hangs':
      return guestRefusal(run, incident) ?? (() => hangGuest(run, incident.vm))
    case 'guest-resets':
      return operations.reset(incident.vm)
    case 'vm-migrates':
      return operations.migrate(incident.vm, incident.to)
    case 'vm-powers-on':
      return operations.powerOn(incident.vm, incident.on)
    case 'management-server-fails':
      return operations.managementServer(false)
    case 'management-server-returns':
      return operations.managementServer(true)
    case 'quorum-disk-fails':
      return operations.quorumDisk(false)
    case 'quorum-disk-returns':
      return operations.quorumDisk(true)
    case 'quorum-repaired':
      return operations.repairQuorum()
    case 'vm-powers-off':
      return operations.powerOff(incident.vm)
    case 'demand-changes':
    case 'demand-follows':
    case 'demand-spikes':
      return demandAnswer(run, incident)
    default:
      return assertNever(incident)
  }
}
