import type { HostId, VmId } from '../ids.ts'
import { type Remedy, remedyClause } from '../remedy.ts'
import { type Family, setHost, setVm } from './family.ts'

export type HostFact =
  | HostKeptOutside
  | { readonly kind: 'host-failed'; readonly host: HostId }
  | { readonly kind: 'host-powered-on'; readonly host: HostId }
  /** `alone`: it is none of the cluster's. */
  | { readonly kind: 'host-up'; readonly host: HostId; readonly alone?: true }
  | { readonly kind: 'host-joined'; readonly host: HostId }
  /** `what` in the platform's words: a node is paused, a host is in maintenance mode. */
  | { readonly kind: 'host-paused'; readonly host: HostId; readonly what: string }
  | { readonly kind: 'host-resumed'; readonly host: HostId; readonly what: string }
  | HostLoadChanged

/** CPU in MHz; `ramMB` of physical memory; only VMs whose slow-down changed are listed. */
export type HostLoadChanged = {
  readonly kind: 'host-load-changed'
  readonly host: HostId
  readonly cpuMHz: number
  readonly cpuDemandMHz: number
  readonly ramMB: number
  readonly slowdowns: readonly { readonly vm: VmId; readonly slowdown: number }[]
}

/** The platform's rule, and by how much its limit is too low. */
export type HostKeptOutside = {
  readonly kind: 'host-kept-outside'
  readonly host: HostId
  readonly rule: string
  readonly remedy?: Remedy | null
}

export const hostEvents: Family<HostFact> = {
  'host-kept-outside': {
    tone: 'notice',
    apply: (world, { host, rule }) => setHost(world, host, { membership: 'outside', rule }),
    tell: ({ host, rule, remedy }) =>
      `${host} stays outside the cluster: ${rule}${remedyClause(remedy)}`,
  },
  'host-failed': {
    tone: 'trouble',
    apply: (world, { host, at }) => setHost(world, host, { power: 'off', since: at }),
    tell: ({ host }) => `${host} loses power`,
  },
  'host-powered-on': {
    tone: 'notice',
    apply: (world, { host, at }) => setHost(world, host, { power: 'starting', since: at }),
    tell: ({ host }) => `${host} has power again and starts`,
  },
  'host-up': {
    tone: 'notice',
    apply: (world, { host, at }) => setHost(world, host, { power: 'on', since: at }),
    tell: ({ host, alone }) =>
      alone ? `${host} is up, outside the cluster` : `${host} is up and asks to join the cluster`,
  },
  'host-joined': {
    tone: 'good',
    apply: (world, { host }) =>
      setHost(world, host, { membership: 'member', rule: null, awaited: 'no' }),
    tell: ({ host }) => `${host} joins the cluster`,
  },
  'host-paused': {
    tone: 'notice',
    apply: (world, { host }) => setHost(world, host, { paused: true }),
    tell: ({ host, what }) => `${host} ${what}`,
  },
  'host-resumed': {
    tone: 'good',
    apply: (world, { host }) => setHost(world, host, { paused: false }),
    tell: ({ host, what }) => `${host} ${what}`,
  },
  'host-load-changed': {
    tone: 'quiet',
    apply(world, { host, cpuMHz, cpuDemandMHz, ramMB, slowdowns }) {
      setHost(world, host, { load: { cpuMHz, cpuDemandMHz, ramMB } })
      for (const { vm, slowdown } of slowdowns) setVm(world, vm, { slowdown })
    },
    tell: ({ host, cpuMHz, ramMB, slowdowns }) =>
      `${host} now carries ${Math.round(cpuMHz)} MHz and ${Math.round(ramMB)} MB` +
      tellSlow(slowdowns),
  },
}

function tellSlow(slowdowns: HostLoadChanged['slowdowns']): string {
  const slow = slowdowns.map(({ vm, slowdown }) => {
    const times = slowdown.toFixed(2)
    return times === '1.00' ? `${vm} runs at full speed` : `${vm} runs ${times} times slower`
  })
  return slow.length === 0 ? '' : `; ${slow.join(', ')}`
}
