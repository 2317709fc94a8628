import type { HostId } from '../ids.ts'
import type { NetworkName } from '../scenario/vocabulary.ts'
import { type Family, nothing, setHost } from './family.ts'

/** Which hosts can talk to which, and what they conclude when they cannot. */
export type NetworkFact =
  | { readonly kind: 'network-lost'; readonly host: HostId; readonly network: NetworkName }
  | { readonly kind: 'network-back'; readonly host: HostId; readonly network: NetworkName }
  | { readonly kind: 'network-split'; readonly hosts: readonly HostId[] }
  | { readonly kind: 'network-joined'; readonly hosts: readonly HostId[] }
  | InterfaceFact
  | IsolationTested
  | SideBlocked

/** Heartbeats are missed on one network and come in over another; later they come in on both. */
export type InterfaceFact = {
  readonly kind: 'interface-unreachable' | 'interface-reachable'
  readonly host: HostId
  readonly network: NetworkName
  readonly by: HostId
}

/** A host that hears nobody asks its gateway whether it is the one that is cut off. */
export type IsolationTested = {
  readonly kind: 'isolation-tested'
  readonly host: HostId
  readonly isolated: boolean
}

/** Hosts cut off together take the others for dead and can restart none of their VMs. */
export type SideBlocked = {
  readonly kind: 'side-blocked'
  readonly by: HostId
  readonly reason: string
}

export const networkEvents: Family<NetworkFact> = {
  'network-lost': {
    tone: 'trouble',
    apply: (world, { host, network }) => connect(world, host, { [network]: false }),
    tell: ({ host, network }) => `${host} loses its ${network} network`,
  },
  'network-back': {
    tone: 'good',
    apply: (world, { host, network }) => connect(world, host, { [network]: true }),
    tell: ({ host, network }) => `${host} has its ${network} network again`,
  },
  'network-split': {
    tone: 'trouble',
    apply(world, { hosts }) {
      for (const id of hosts) setHost(world, id, { cut: true })
    },
    tell: ({ hosts }) => `${hosts.join(', ')} can no longer talk to the other hosts`,
  },
  'network-joined': {
    tone: 'good',
    apply(world, { hosts }) {
      for (const id of hosts) setHost(world, id, { cut: false })
    },
    tell: ({ hosts }) => `${hosts.join(', ')} can talk to the other hosts again`,
  },
  'interface-unreachable': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, network, by }) =>
      `${by} misses heartbeats of ${host} on its ${network} network, and hears it over another`,
  },
  'interface-reachable': {
    tone: 'good',
    apply: nothing,
    tell: ({ host, network, by }) =>
      `${by} hears heartbeats of ${host} on its ${network} network again`,
  },
  'isolation-tested': {
    tone: 'notice',
    apply: nothing,
    tell: ({ host, isolated }) =>
      isolated
        ? `${host} hears nobody and gets no answer from its gateway: it is isolated`
        : `${host} hears nobody, but its gateway answers: it goes on`,
  },
  'side-blocked': {
    tone: 'notice',
    apply: nothing,
    tell: ({ by, reason }) => `${by} takes the other side for dead; ${reason}`,
  },
}

type Networks = Partial<Readonly<Record<NetworkName, boolean>>>

function connect(world: Parameters<typeof setHost>[0], id: HostId, change: Networks): void {
  const host = world.hosts.get(id)
  if (host !== undefined) setHost(world, id, { networks: { ...host.networks, ...change } })
}
