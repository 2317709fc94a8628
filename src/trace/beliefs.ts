/**
 * What hosts and the management server believe of each other, told by what they said of it: to be
 * shown over what is true. Who is dead, hangs or has stopped its service believes nothing.
 */
import type { TraceEvent } from '../model/events/index.ts'
import type { HostId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/**
 * What somebody is to another: `isolated` is what a host takes itself for, and who is half heard is
 * missed on one network and heard over another.
 */
export type Taken = 'half heard' | 'silent' | 'suspect' | 'dead' | 'not responding' | 'isolated'

export type Belief = {
  /** Null where it is the management server. */
  readonly by: HostId | null
  readonly about: HostId
  readonly takes: Taken
  /** Integer milliseconds. */
  readonly since: number
  /** Others who agreed on it in a regroup. */
  readonly agreed: readonly HostId[]
}

type Step = { readonly at: number; readonly beliefs: readonly Belief[] }

type Draft = {
  readonly hosts: readonly HostId[]
  readonly held: Map<string, Belief>
  /** Who is missed on one network, for as long as that is so: somebody may miss more of it. */
  readonly halfHeard: Map<HostId, Belief>
  /** Of a host that was split off: with whom it still talks. */
  readonly sides: Map<HostId, string>
  /** Who was left after the last regroup of each. */
  readonly members: Map<HostId, readonly HostId[]>
}

const steps = once(({ topology, events }: Trace): readonly Step[] => {
  const draft: Draft = {
    hosts: [...topology.hosts.keys()],
    held: new Map(),
    halfHeard: new Map(),
    sides: new Map(),
    members: new Map(),
  }
  const all: Step[] = []
  for (const event of events) {
    if (follow(draft, event)) all.push({ at: event.at, beliefs: [...draft.held.values()] })
  }
  return all
})

const NOBODY: readonly Belief[] = []

/** What is believed at an instant; the same list until it changes. */
export function beliefsAt(trace: Trace, ms: number): readonly Belief[] {
  const all = steps(trace)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.at ?? 0) <= ms) low = middle + 1
    else high = middle
  }
  return all[low - 1]?.beliefs ?? NOBODY
}

/** Whether the event changes what anybody believes. */
function follow(draft: Draft, event: TraceEvent): boolean {
  switch (event.kind) {
    case 'interface-unreachable':
      draft.halfHeard.set(event.host, beliefOf(event, 'half heard'))
      return holdHalfHeard(draft)
    case 'interface-reachable':
      draft.halfHeard.delete(event.host)
      return drop(draft, ({ about, takes }) => about === event.host && takes === 'half heard')
    case 'heartbeat-missed':
      return hold(draft, event, 'silent')
    case 'host-suspected':
    case 'host-unreachable':
      return hold(draft, event, 'suspect')
    case 'regroup-ended':
      draft.members.set(event.by, event.members)
      return false
    case 'host-declared-failed':
      return hold(draft, event, 'dead')
    case 'host-not-responding':
      return hold(draft, { ...event, by: null }, 'not responding')
    case 'host-responds':
      return draft.held.delete(keyOf(null, event.host))
    case 'isolation-tested':
      return event.isolated && hold(draft, { ...event, by: event.host }, 'isolated')
    case 'side-blocked':
      return takeOthersForDead(draft, event)
    default:
      return forget(draft, event)
  }
}

function forget(draft: Draft, event: TraceEvent): boolean {
  switch (event.kind) {
    case 'host-failed':
    case 'host-hung':
    case 'host-restarted':
    case 'service-stopped':
      forgetHalfHeard(draft, event.host)
      return drop(draft, ({ by }) => by === event.host)
    case 'host-joined':
      forgetHalfHeard(draft, event.host)
      return drop(draft, ({ by, about }) => by === event.host || about === event.host)
    case 'network-back':
      return hearAgain(draft, [event.host])
    case 'network-split':
      for (const host of event.hosts) draft.sides.set(host, event.hosts.join())
      return false
    case 'network-joined':
    case 'switch-returned':
      for (const host of event.hosts) draft.sides.delete(host)
      return hearAgain(draft, event.hosts)
    default:
      return false
  }
}

type Said = { readonly by: HostId | null; readonly host: HostId; readonly at: number }

const keyOf = (by: HostId | null, about: HostId): string => `${by ?? ''}>${about}`

const beliefOf = ({ by, host, at }: Said, takes: Taken): Belief => ({
  by,
  about: host,
  takes,
  since: at,
  agreed: [],
})

function hold({ held, members }: Draft, said: Said, takes: Taken): boolean {
  const { by, host } = said
  const left = takes === 'dead' && by !== null ? (members.get(by) ?? []) : []
  const agreed = left.filter((member) => member !== by && member !== host)
  held.set(keyOf(by, host), { ...beliefOf(said, takes), agreed })
  return true
}

/** Of whom nothing worse is believed. */
function holdHalfHeard({ held, halfHeard }: Draft): boolean {
  const before = held.size
  for (const belief of halfHeard.values()) {
    const key = keyOf(belief.by, belief.about)
    if (!held.has(key)) held.set(key, belief)
  }
  return held.size > before
}

function forgetHalfHeard({ halfHeard }: Draft, host: HostId): void {
  for (const { by, about } of halfHeard.values()) {
    if (by === host || about === host) halfHeard.delete(about)
  }
}

function takeOthersForDead(draft: Draft, { by, at }: { by: HostId; at: number }): boolean {
  const side = draft.sides.get(by)
  const others = draft.hosts.filter((host) => host !== by && draft.sides.get(host) !== side)
  for (const host of others) hold(draft, { by, host, at }, 'dead')
  return others.length > 0
}

function drop({ held }: Draft, gone: (belief: Belief) => boolean): boolean {
  const before = held.size
  for (const [key, belief] of held) if (gone(belief)) held.delete(key)
  return held.size < before
}

/**
 * Who was only missed is heard with the next heartbeat, be it on one network alone; who was
 * declared dead has to join.
 */
function hearAgain(draft: Draft, hosts: readonly HostId[]): boolean {
  const dropped = drop(draft, ({ by, about, takes }) => {
    if (takes === 'dead' || takes === 'half heard' || by === null) return false
    return hosts.includes(by) || hosts.includes(about)
  })
  return holdHalfHeard(draft) || dropped
}
