import type { HostId, LunId } from '../ids.ts'
import type { Colour, FailoverCapacity } from '../world.ts'
import { type Family, nothing, setHost } from './family.ts'

/** What the hosts of a cluster believe of each other, and what they agree on. */
export type MembershipFact =
  | { readonly kind: 'heartbeat-missed'; readonly host: HostId; readonly by: HostId }
  | { readonly kind: 'host-suspected'; readonly host: HostId; readonly by: HostId }
  | { readonly kind: 'host-pinged'; readonly host: HostId; readonly by: HostId }
  | { readonly kind: 'host-unreachable'; readonly host: HostId; readonly by: HostId }
  | { readonly kind: 'group-fails-back'; readonly lun: LunId; readonly host: HostId }
  | { readonly kind: 'regroup-started'; readonly by: HostId }
  | { readonly kind: 'regroup-ended'; readonly by: HostId; readonly members: readonly HostId[] }
  | { readonly kind: 'quorum-challenged'; readonly by: HostId; readonly lun: LunId }
  | { readonly kind: 'quorum-refused'; readonly by: HostId; readonly lun: LunId }
  | { readonly kind: 'service-stopped'; readonly host: HostId; readonly why: string }
  | { readonly kind: 'quorum-taken'; readonly host: HostId; readonly lun: LunId }
  | { readonly kind: 'quorum-confirmed'; readonly host: HostId; readonly lun: LunId }
  | { readonly kind: 'host-declared-failed'; readonly host: HostId; readonly by: HostId }
  | { readonly kind: 'host-not-responding' | 'host-responds'; readonly host: HostId }
  | { readonly kind: 'coordinator-elected'; readonly host: HostId }
  /** Those that keep the cluster's state and may coordinate: all of them, each time it changes. */
  | { readonly kind: 'primaries-changed'; readonly hosts: readonly HostId[] }
  /** `what` in the platform's words. */
  | { readonly kind: 'management-server-lost'; readonly what: string }
  | { readonly kind: 'management-server-back'; readonly what: string }
  | LimitRaised
  | ClusterStatusChanged

/** The scenario goes beyond what the vendor stands by; `what` is the parameter's label. */
export type LimitRaised = {
  readonly kind: 'limit-raised'
  readonly what: string
  readonly from: number
  readonly to: number
}

export type ClusterStatusChanged = {
  readonly kind: 'cluster-status-changed'
  readonly colour: Colour
  readonly reason: string
  readonly failover: FailoverCapacity | null
}

export const membershipEvents: Family<MembershipFact> = {
  'heartbeat-missed': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, by }) => `${by} misses a heartbeat of ${host}`,
  },
  'host-suspected': {
    tone: 'notice',
    apply: (world, { host }) => setHost(world, host, { membership: 'suspected' }),
    tell: ({ host, by }) => `${by} suspects ${host}: all its heartbeats are missing`,
  },
  'host-pinged': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ host, by }) => `${by} pings ${host}`,
  },
  'host-unreachable': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, by }) => `${by} pings ${host} and gets no answer`,
  },
  'group-fails-back': {
    tone: 'notice',
    apply: nothing,
    tell: ({ lun, host }) => `the group on ${lun} fails back to ${host}, which it prefers`,
  },
  'regroup-started': {
    tone: 'notice',
    apply: nothing,
    tell: ({ by }) => `${by} starts a regroup`,
  },
  'regroup-ended': {
    tone: 'notice',
    apply: nothing,
    tell: ({ members }) => `the regroup ends with ${members.join(', ')}`,
  },
  'quorum-challenged': {
    tone: 'notice',
    apply: nothing,
    tell: ({ by, lun }) => `${by} resets the bus and challenges for quorum disk ${lun}`,
  },
  'quorum-refused': {
    tone: 'notice',
    apply: nothing,
    tell: ({ by, lun }) => `${by} cannot reserve quorum disk ${lun}: another node has it reserved`,
  },
  'service-stopped': {
    tone: 'trouble',
    apply: (world, { host }) => setHost(world, host, { membership: 'stopped' }),
    tell: ({ host, why }) => `the cluster service of ${host} stops: ${why}`,
  },
  'quorum-taken': {
    tone: 'notice',
    apply(world, { host }) {
      world.cluster = { ...world.cluster, quorum: host }
    },
    tell: ({ host, lun }) => `${host} owns quorum disk ${lun}`,
  },
  'quorum-confirmed': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, lun }) => `${host} renews its reservation of quorum disk ${lun} and keeps it`,
  },
  'host-declared-failed': {
    tone: 'notice',
    apply: (world, { host }) => setHost(world, host, { membership: 'failed' }),
    tell: ({ host, by }) => `${by} declares ${host} failed`,
  },
  'host-not-responding': {
    tone: 'trouble',
    apply: (world, { host }) => setHost(world, host, { membership: 'suspected' }),
    tell: ({ host }) => `VirtualCenter gets no answer from ${host}: not responding`,
  },
  'host-responds': {
    tone: 'good',
    apply: (world, { host }) => setHost(world, host, { membership: 'member' }),
    tell: ({ host }) => `VirtualCenter gets answers from ${host} again`,
  },
  'coordinator-elected': {
    tone: 'notice',
    apply(world, { host }) {
      world.cluster = { ...world.cluster, coordinator: host }
    },
    tell: ({ host }) => `${host} becomes the failover coordinator`,
  },
  'primaries-changed': {
    tone: 'quiet',
    apply(world, { hosts }) {
      world.cluster = { ...world.cluster, primaries: hosts }
    },
    tell: ({ hosts }) => `the primaries are ${hosts.join(', ')}`,
  },
  'management-server-lost': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ what }) => what,
  },
  'management-server-back': {
    tone: 'good',
    apply: nothing,
    tell: ({ what }) => what,
  },
  'limit-raised': {
    tone: 'notice',
    apply: nothing,
    tell: ({ what, from, to }) => `${what}: limit raised from ${from} to ${to} by this scenario`,
  },
  'cluster-status-changed': {
    tone: 'notice',
    apply(world, { colour, reason, failover }) {
      world.cluster = { ...world.cluster, colour, reason, failover }
    },
    tell: ({ colour, reason }) =>
      colour === 'none' ? reason : `the cluster is ${colour}: ${reason}`,
  },
}
