/** What vectors ask for beside the models: figures inside of them, and parts of the engine. */
import { mulberry32, splitmix64 } from '../base/random.ts'
import { type OverheadTable, overheadFrom } from '../engine/physics/memory.ts'
import { erlangC, type Servers } from '../engine/physics/queueing.ts'
import { type Peer, RESEND_RULES, resendSchedule, type SegmentKind } from '../engine/physics/tcp.ts'
import { resourcesParameters } from '../engine/platforms/esx-3.0/resources-parameters.ts'
import { targetDeviation } from '../engine/policies/imbalance.ts'
import { type Restartable, restartOrder } from '../engine/policies/restart-order.ts'
import { type PoolView, poolTree } from '../model/pool-tree.ts'
import {
  type KOfN,
  kOfN,
  minutesPerYear,
  plannedUnavailability,
  type TwoHosts,
  twoHosts,
} from './availability.ts'

export const CALCULATIONS: Readonly<Record<string, (input: never) => unknown>> = {
  'round-list': roundList,
  'resend-schedule': resendsOf,
  'k-of-n in a year': (input: KOfN) => inAYear(kOfN(input)),
  'two-hosts in a year': (input: TwoHosts) => inAYear(twoHosts(input)),
  'planned in a year': ({ eventsPerYear, seconds }: Planned) =>
    inAYear({ unavailability: plannedUnavailability(eventsPerYear, seconds) }),
  'erlang-c': (input: Servers) => ({ waits: erlangC(input) }),
  'target-deviations': ({ hosts, thresholds }: Targets) => ({
    targets: thresholds.map((threshold) => targetDeviation(threshold, hosts)),
  }),
  'pool-tree': poolsOf,
  'normal-shares': ({ vcpus, ramMB }: Guest) => ({
    cpu: vcpus * resourcesParameters.sharesNormal.value,
    ram: ramMB * resourcesParameters.ramSharesNormal.value,
  }),
  'memory-overhead': ({ table, ramMB }: Overhead) => ({ overheadMB: overheadFrom(table, ramMB) }),
  'restart-order': ({ failed }: Failed) => ({ order: failed.flatMap(restartOrder) }),
  splitmix64: ({ seed }: Seed) => ({ words: three(splitmix64(BigInt(seed))).map(hex) }),
  mulberry32: ({ seed }: Seed) => ({ draws: three(mulberry32(seed)) }),
}

type Planned = { readonly eventsPerYear: number; readonly seconds: number }
type Targets = { readonly hosts: number; readonly thresholds: readonly number[] }
type Guest = { readonly vcpus: number; readonly ramMB: number }
type Overhead = { readonly table: OverheadTable; readonly ramMB: number }
/** The VMs of each failed host, in the order in which the hosts failed. */
type Failed = { readonly failed: readonly (readonly Restartable[])[] }
type Seed = { readonly seed: number }

type RoundList = {
  readonly memoryMB: number
  readonly firstMBps: number
  readonly roundsMB: readonly number[]
  readonly copyS: number
  readonly startS: number
}

function roundList({ memoryMB, firstMBps, roundsMB, copyS, startS }: RoundList) {
  const [first = 0] = roundsMB
  const sumMB = roundsMB.reduce((sum, round) => sum + round, 0)
  return { firstS: first / firstMBps, sumMB, factor: sumMB / memoryMB, downtimeS: copyS + startS }
}

type Sender = { readonly peer: Peer; readonly kind: SegmentKind; readonly resends?: number }

function resendsOf({ peer, kind, ...rest }: Sender) {
  const { resendsAtMs, abortsAtMs } = resendSchedule({ ...RESEND_RULES[peer][kind], ...rest })
  return { resendsAtS: resendsAtMs.map((ms) => ms / 1000), abortsAtS: abortsAtMs / 1000 }
}

function inAYear<T extends { readonly unavailability: number }>(result: T) {
  return { ...result, minutesPerYear: minutesPerYear(result.unavailability) }
}

function poolsOf(input: { readonly capacity: number; readonly pools: readonly PoolView[] }) {
  const tree = poolTree(input.capacity, input.pools)
  const used = tree.pools.map((pool) => pool.used)
  return { ...tree, used, unreserved: tree.pools.map((pool) => pool.unreserved) }
}

const three = <T>(next: () => T): readonly T[] => [next(), next(), next()]

const hex = (word: bigint): string => word.toString(16).toUpperCase().padStart(16, '0')
