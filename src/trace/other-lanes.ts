/** The lanes of what is no VM: hosts, clients, and what the platform says of its cluster. */
import { assertNever } from '../base/assert.ts'
import type { ClientId, HostId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { type Client, type Colour, type Host, initialWorld } from '../model/world.ts'
import type { Segment } from './lanes.ts'
import { once } from './once.ts'
import { statuses } from './statuses.ts'
import { hostSteps } from './walk.ts'

type Told = Pick<Segment, 'look' | 'label'> & { readonly word: string }

type Step = { readonly from: number; readonly told: Told }

/** Segments tile [0, horizonMs] for every host of the topology. */
export const hostLanes = once((trace: Trace): ReadonlyMap<HostId, readonly Segment[]> => {
  const beginning = [...initialWorld(trace.topology).hosts.values()]
  const steps = new Map(beginning.map((host): [HostId, Step[]] => [host.id, [stepOf(0, host)]]))
  for (const { from, host } of hostSteps(trace)) steps.get(host.id)?.push(stepOf(from, host))
  return tiledEach(steps, trace)
})

/** The same for every client. */
export const clientLanes = once((trace: Trace): ReadonlyMap<ClientId, readonly Segment[]> => {
  const { topology, events } = trace
  const steps = new Map(
    [...topology.clients.keys()].map((id): [ClientId, Step[]] => [id, [{ from: 0, told: SERVED }]]),
  )
  for (const event of events) {
    if (!('now' in event)) continue
    const of = topology.clients.get(event.client)?.sessions ?? 0
    steps.get(event.client)?.push({ from: event.at, told: toldOfClient(event.now, of) })
  }
  return tiledEach(steps, trace)
})

/** One lane: the colour of the cluster with its reason. */
export const clusterLane = once((trace: Trace): readonly Segment[] => {
  const steps = statuses(trace).map(({ at, colour, reason }): Step => {
    return { from: at, told: { ...COLOURS[colour], label: reason } }
  })
  return tiled([{ from: 0, told: { ...COLOURS.none, label: '' } }, ...steps], trace.horizonMs)
})

const stepOf = (from: number, host: Host): Step => ({ from, told: toldOfHost(host) })

function tiledEach<Id>(steps: ReadonlyMap<Id, readonly Step[]>, { horizonMs }: Trace) {
  return new Map([...steps].map(([id, each]) => [id, tiled(each, horizonMs)]))
}

/** Of several steps of one instant the last counts; neighbours that read alike are one. */
function tiled(steps: readonly Step[], horizonMs: number): readonly Segment[] {
  const lane: Segment[] = []
  for (const [index, { from, told }] of steps.entries()) {
    const to = Math.min(steps[index + 1]?.from ?? horizonMs, horizonMs)
    if (from >= to) continue
    const last = lane[lane.length - 1]
    const alike = last?.look === told.look && last.word === told.word && last.label === told.label
    if (alike) lane[lane.length - 1] = { ...last, to }
    else lane.push({ from, to, ...told, host: null })
  }
  return lane
}

function toldOfHost(host: Host): Told {
  switch (host.power) {
    case 'off':
      return host.awaited === 'no' ? withoutPower(host) : NOT_YET
    case 'hung':
      return { look: 'failed', word: 'Hangs', label: 'has power and does nothing' }
    case 'starting':
      return { look: 'boot', word: 'Starting', label: 'starting' }
    case 'on':
      return toldOfRunning(host)
    default:
      return assertNever(host.power)
  }
}

const NOT_YET: Told = { look: 'off', word: 'Not yet added', label: 'not yet added' }

const withoutPower = ({ unpowered }: Host): Told => {
  const label = unpowered !== 'no' ? 'its chassis has no power' : 'without power'
  return { look: 'failed', word: 'Failed', label }
}

function toldOfRunning(host: Host): Told {
  if (host.awaited === 'waits') return NOT_YET
  if (host.awaited === 'being added') {
    return { look: 'boot', word: 'Being added', label: 'being added to the cluster' }
  }
  const doubt = doubtOf(host)
  if (doubt !== null) return { look: 'warned', ...doubt }
  if (host.paused) return { look: 'off', word: 'Paused', label: 'takes no VMs from elsewhere' }
  if (host.membership === 'outside') {
    return { look: 'outside', word: 'Outside the cluster', label: host.rule ?? '' }
  }
  if (host.cpuPercent < 100) {
    return { look: 'slow', word: 'Slower', label: `its CPUs do ${host.cpuPercent} %` }
  }
  return { look: 'running', word: 'Up', label: 'up' }
}

/** Why a host that runs is not simply up; null when it is. */
function doubtOf(host: Host): { readonly word: string; readonly label: string } | null {
  if (host.unswitched !== null) return { word: 'Cut off', label: 'its switch is down' }
  const lost = Object.entries(host.networks).flatMap(([name, linked]) => (linked ? [] : [name]))
  if (lost.length > 0) return { word: 'Cut off', label: `no link on ${lost.join(', ')}` }
  if (host.cut) return { word: 'Cut off', label: 'apart from the other hosts' }
  if (host.lostPaths.size > 0) {
    return { word: 'Path lost', label: `does not reach ${[...host.lostPaths.keys()].join(', ')}` }
  }
  if (host.membership === 'suspected') {
    return { word: 'Suspected', label: 'the others miss its heartbeats' }
  }
  if (host.membership === 'failed') {
    return { word: 'Taken for failed', label: 'the cluster takes it for failed' }
  }
  if (host.membership === 'stopped') {
    return { word: 'Service stopped', label: 'out of the cluster by its own choice' }
  }
  return null
}

const SERVED: Told = { look: 'running', word: 'Served', label: 'served' }

function toldOfClient({ waiting, away }: Pick<Client, 'waiting' | 'away'>, of: number): Told {
  const rest = waiting > 0 ? `, ${waiting} wait` : ''
  if (away > 0) return { look: 'failed', word: 'Error', label: `${away} of ${of} away${rest}` }
  if (waiting === 0) return SERVED
  return { look: 'warned', word: 'Waiting', label: `${waiting} of ${of} wait` }
}

const COLOURS: Readonly<Record<Colour, Pick<Told, 'look' | 'word'>>> = {
  none: { look: 'off', word: 'No colour' },
  green: { look: 'running', word: 'Green' },
  yellow: { look: 'warned', word: 'Yellow' },
  red: { look: 'failed', word: 'Red' },
}
