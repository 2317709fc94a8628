/** The smallest change that would have let something pass that was refused. */
import type { HostId, LunId, PoolId, VmId } from './ids.ts'
import type { PooledResource } from './pools.ts'
import type { NetworkName } from './scenario/vocabulary.ts'
import type { Sum } from './sum.ts'

/** One thing that has to be otherwise; amounts are above 0 and the least that is enough. */
export type Change =
  /** Memory in MB, or CPU in MHz, that the host would have to have free beside what it has. */
  | { readonly kind: 'memory' | 'cpu'; readonly host: HostId; readonly amount: number }
  /** On the host where it runs, which keeps it from starting elsewhere. */
  | { readonly kind: 'turned-off'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'array-family'; readonly lun: LunId; readonly family: string }
  /** At once at a host or on a datastore; `parameter` is the limit's. */
  | {
      readonly kind: 'more-at-once'
      readonly what: 'VMotion' | 'restart'
      readonly where: HostId | LunId
      readonly parameter: string
      readonly amount: number
    }
  /** VMs fewer on the host. */
  | { readonly kind: 'fewer-vms'; readonly host: HostId; readonly amount: number }
  /** Slots fewer in use, for the failover capacity that is promised. */
  | { readonly kind: 'fewer-slots'; readonly amount: number }
  /** Hosts more, each like the largest. */
  | { readonly kind: 'more-hosts'; readonly amount: number }
  | { readonly kind: 'more-letters'; readonly amount: number }
  /** By how much the limit of hosts is too low. */
  | { readonly kind: 'host-limit'; readonly amount: number }
  /** What the VM has too much of, in MB or virtual CPUs. */
  | { readonly kind: 'less-memory' | 'fewer-vcpus'; readonly amount: number }
  /** Of what the VM has reserved in its resource pool, in MB or MHz. */
  | { readonly kind: 'less-memory-reserved' | 'less-cpu-reserved'; readonly amount: number }
  /** It may borrow from its parent then. */
  | {
      readonly kind: 'pool-expandable'
      readonly pool: PoolId
      readonly resource: PooledResource
    }
  /** To so many seconds. */
  | { readonly kind: 'switch-over-limit'; readonly seconds: number }
  | { readonly kind: 'cpu-family'; readonly family: string }
  | { readonly kind: 'adapters'; readonly host: HostId; readonly family: string }
  | { readonly kind: 'zoning'; readonly host: HostId; readonly lun: LunId }
  | { readonly kind: 'possible-owner' | 'host-resumes' | 'host-back'; readonly host: HostId }
  | { readonly kind: 'network-back'; readonly host: HostId; readonly network: NetworkName }
  /** A path, a LUN or an array. */
  | { readonly kind: 'storage-back'; readonly what: string }
  | { readonly kind: 'without-rule'; readonly rule: string }

/** All of them together are needed; at least one. */
export type Remedy = readonly [Change, ...Change[]]

/** Why something does not pass; `remedy` null where no change of one thing is known to help. */
export type Refused = {
  readonly reason: string
  readonly remedy: Remedy | null
  /** What was reckoned, where a sum refused it. */
  readonly sum?: Sum
}

export const remedyWords = (remedy: Remedy): string => remedy.map(changeWords).join(' and ')

/** To follow a reason; empty where nothing helps. */
export const remedyClause = (remedy: Remedy | null | undefined): string =>
  remedy ? `; it would take ${remedyWords(remedy)}` : ''

function changeWords(change: Change): string {
  switch (change.kind) {
    case 'memory':
      return `${change.amount} MB more on ${change.host}`
    case 'cpu':
      return `${change.amount} MHz more on ${change.host}`
    case 'turned-off':
      return `${change.vm} to be turned off on ${change.host}`
    case 'array-family':
      return `${change.lun} on an array of ${change.family}`
    case 'more-at-once':
      return `${counted(change.amount, change.what)} more at once on ${change.where}`
    case 'fewer-vms':
      return `${counted(change.amount, 'VM')} less on ${change.host}`
    case 'fewer-slots':
      return `${counted(change.amount, 'slot')} less: power off ${counted(change.amount, 'VM')}`
    case 'more-hosts':
      return `${counted(change.amount, 'host')} more like the largest`
    case 'more-letters':
      return `${counted(change.amount, 'drive letter')} more, ${OR_SHARED}`
    case 'host-limit':
      return `a limit of ${counted(change.amount, 'host')} more`
    case 'less-memory':
      return `${change.amount} MB less of memory`
    case 'fewer-vcpus':
      return `${counted(change.amount, 'virtual CPU')} less`
    case 'less-memory-reserved':
      return `${change.amount} MB less reserved for it`
    case 'less-cpu-reserved':
      return `${change.amount} MHz less reserved for it`
    case 'pool-expandable':
      return `the ${RESOURCES[change.resource]} of pool ${change.pool} to be expandable`
    case 'switch-over-limit':
      return `a limit of the switch-over of ${change.seconds} s`
    case 'cpu-family':
      return `a host with ${change.family}`
    case 'storage-back':
      return `${change.what} back`
    case 'adapters':
      return `${change.family} adapters in ${change.host}`
    case 'zoning':
      return `${change.lun} zoned to ${change.host}`
    case 'possible-owner':
      return `${change.host} among its possible owners`
    case 'host-resumes':
      return `${change.host} to be resumed`
    case 'host-back':
      return `${change.host} to be back`
    case 'network-back':
      return `the ${change.network} network of ${change.host} to be back`
    default:
      return `the rule "${change.rule}" to be off`
  }
}

/** What needs no more letters; VMs that share one move together. */
const OR_SHARED = 'two VMs on one LUN, or its LUN mounted under another'

const RESOURCES: Readonly<Record<PooledResource, string>> = { cpu: 'CPU', ram: 'memory' }

const counted = (amount: number, thing: string): string =>
  amount === 1 ? `1 ${thing}` : `${amount} ${thing}s`
