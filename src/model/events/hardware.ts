import type { HostId } from '../ids.ts'
import type { WorldDraft } from '../world.ts'
import { type Family, setHost } from './family.ts'

/** What befalls the hardware besides plain loss of power, and hosts that are added to a cluster. */
export type HardwareFact =
  | { readonly kind: 'host-hung'; readonly host: HostId }
  | HostRestarted
  | { readonly kind: 'host-slowed'; readonly host: HostId; readonly toPercent: number }
  | { readonly kind: 'host-recovered'; readonly host: HostId }
  | ChassisFailed
  | { readonly kind: 'chassis-returned'; readonly chassis: string; readonly hosts: Hosts }
  | { readonly kind: 'switch-failed'; readonly switch: string; readonly hosts: Hosts }
  | { readonly kind: 'switch-returned'; readonly switch: string; readonly hosts: Hosts }
  | { readonly kind: 'host-awaited'; readonly host: HostId; readonly why: string }
  /** `what` in the platform's words. */
  | { readonly kind: 'host-being-added'; readonly host: HostId; readonly what: string }

type Hosts = readonly HostId[]

/** All hosts in it, and those of them that had power until then. */
export type ChassisFailed = {
  readonly kind: 'chassis-failed'
  readonly chassis: string
  readonly hosts: Hosts
  readonly took: Hosts
}

/** It crashed and starts by itself, or somebody reset one that hung. */
export type HostRestarted = {
  readonly kind: 'host-restarted'
  readonly host: HostId
  readonly why: 'crash' | 'reset'
}

export const hardwareEvents: Family<HardwareFact> = {
  'host-hung': {
    tone: 'trouble',
    apply: (world, { host, at }) => setHost(world, host, { power: 'hung', since: at }),
    tell: ({ host }) => `${host} hangs: it has power, and nothing on it runs`,
  },
  'host-restarted': {
    tone: 'trouble',
    apply: (world, { host, at }) => setHost(world, host, { power: 'starting', since: at }),
    tell: ({ host, why }) =>
      why === 'crash'
        ? `${host} crashes and starts again by itself`
        : `${host} is reset and starts`,
  },
  'host-slowed': {
    tone: 'trouble',
    apply: (world, { host, toPercent }) => setHost(world, host, { cpuPercent: toPercent }),
    tell: ({ host, toPercent }) => `the CPUs of ${host} run at ${toPercent} % of their speed`,
  },
  'host-recovered': {
    tone: 'good',
    apply: (world, { host }) => setHost(world, host, { cpuPercent: 100 }),
    tell: ({ host }) => `the CPUs of ${host} run at full speed again`,
  },
  'chassis-failed': {
    tone: 'trouble',
    apply(world, { hosts, took }) {
      setEach(world, hosts, { unpowered: 'before its chassis' })
      setEach(world, took, { unpowered: 'with its chassis' })
    },
    tell: ({ chassis, took }) =>
      `chassis ${chassis} loses power${took.length === 0 ? '' : `, and with it ${listed(took)}`}`,
  },
  'chassis-returned': {
    tone: 'good',
    apply: (world, { hosts }) => setEach(world, hosts, { unpowered: 'no' }),
    tell: ({ chassis }) => `chassis ${chassis} has power again`,
  },
  'switch-failed': {
    tone: 'trouble',
    apply: (world, { hosts, at }) => setEach(world, hosts, { unswitched: at }),
    tell: (fact) =>
      `switch ${fact.switch} fails, and with it all networks of ${listed(fact.hosts)}`,
  },
  'switch-returned': {
    tone: 'good',
    apply: (world, { hosts }) => setEach(world, hosts, { unswitched: null }),
    tell: (fact) => `switch ${fact.switch} works again for ${listed(fact.hosts)}`,
  },
  'host-awaited': {
    tone: 'notice',
    apply: (world, { host, why }) =>
      setHost(world, host, { membership: 'outside', awaited: 'waits', rule: why }),
    tell: ({ host, why }) => `${host} stands outside the cluster: ${why}`,
  },
  'host-being-added': {
    tone: 'notice',
    apply: (world, { host, what }) => setHost(world, host, { awaited: 'being added', rule: what }),
    tell: ({ host, what }) => `${host} is being added: ${what}`,
  },
}

type HostChange = Parameters<typeof setHost>[2]

function setEach(world: WorldDraft, hosts: Hosts, change: HostChange): void {
  for (const host of hosts) setHost(world, host, change)
}

const listed = (names: readonly string[]): string => names.join(', ')
