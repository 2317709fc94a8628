/** Use and capacity over time as step functions: between two points nothing changes. */
import type { Step } from '../base/step-series.ts'
import type { HostId } from '../model/ids.ts'
import type { Topology } from '../model/topology.ts'
import type { Trace } from '../model/trace.ts'
import { type Host, initialWorld, type Load } from '../model/world.ts'
import { once } from './once.ts'
import { addStep, closeSteps } from './steps.ts'
import { hostSteps } from './walk.ts'

/**
 * Values that hold until the next point, the first at 0 and the last at the horizon. At most one
 * an instant.
 */
export type Points = readonly Step[]

/** A host that is not on carries nothing and has nothing to give. */
export type HostSeries = Readonly<Record<keyof Share, Points>>

/** Sums over the hosts that are on and that the platform takes into the cluster. */
export type ClusterSeries = Readonly<Record<keyof Load | keyof Capacity, Points>>

export type Series = {
  readonly hosts: ReadonlyMap<HostId, HostSeries>
  readonly cluster: ClusterSeries
}

type Capacity = {
  readonly cpuCapacityMHz: number
  readonly ramCapacityMB: number
  /** Without the host that has most of it: what is left after the worst single failure. */
  readonly cpuLessOneMHz: number
  readonly ramLessOneMB: number
}

const LOADS = ['cpuMHz', 'cpuDemandMHz', 'ramMB'] as const satisfies (keyof Load)[]
const CAPACITIES = [
  'cpuCapacityMHz',
  'ramCapacityMB',
  'cpuLessOneMHz',
  'ramLessOneMB',
] as const satisfies (keyof Capacity)[]

const SHARES = [...LOADS, 'cpuCapacityMHz', 'ramCapacityMB'] as const satisfies (keyof Share)[]

export const series = once((trace: Trace): Series => {
  const { topology, horizonMs } = trace
  const beginning = [...initialWorld(topology).hosts.values()]
  const shares = new Map(beginning.map((host) => [host.id, shareOf(host, topology)]))
  const hosts = new Map(beginning.map((host) => [host.id, lines(SHARES, given(host, topology))]))
  const cluster = lines([...LOADS, ...CAPACITIES], sums(shares.values()))
  let at = 0
  for (const { from, host } of hostSteps(trace)) {
    if (from !== at) append(cluster, at, sums(shares.values()))
    at = from
    shares.set(host.id, shareOf(host, topology))
    append(hosts.get(host.id), at, given(host, topology))
  }
  append(cluster, at, sums(shares.values()))
  return {
    hosts: new Map([...hosts].map(([id, host]) => [id, closed(host, horizonMs)])),
    cluster: closed(cluster, horizonMs),
  }
})

/** What one host adds to its cluster. */
type Share = Load & Pick<Capacity, 'cpuCapacityMHz' | 'ramCapacityMB'>

const NOTHING: Share = {
  cpuMHz: 0,
  cpuDemandMHz: 0,
  ramMB: 0,
  cpuCapacityMHz: 0,
  ramCapacityMB: 0,
}

const shareOf = (host: Host, topology: Topology): Share =>
  host.membership === 'outside' ? NOTHING : given(host, topology)

/** What a host has and carries, in the cluster or outside. */
function given({ id, power, load, cpuPercent }: Host, topology: Topology): Share {
  const spec = topology.hosts.get(id)
  if (spec === undefined || power !== 'on') return NOTHING
  const { cpuMHz, cpuDemandMHz, ramMB } = load
  const ratedMHz = spec.sockets * spec.coresPerSocket * spec.coreMHz
  const cpuCapacityMHz = (ratedMHz * cpuPercent) / 100
  return { cpuMHz, cpuDemandMHz, ramMB, cpuCapacityMHz, ramCapacityMB: spec.ramMB }
}

function sums(shares: Iterable<Share>): Load & Capacity {
  const total = { ...NOTHING }
  let mostCpu = 0
  let mostRam = 0
  for (const share of shares) {
    total.cpuMHz += share.cpuMHz
    total.cpuDemandMHz += share.cpuDemandMHz
    total.ramMB += share.ramMB
    total.cpuCapacityMHz += share.cpuCapacityMHz
    total.ramCapacityMB += share.ramCapacityMB
    mostCpu = Math.max(mostCpu, share.cpuCapacityMHz)
    mostRam = Math.max(mostRam, share.ramCapacityMB)
  }
  const cpuLessOneMHz = total.cpuCapacityMHz - mostCpu
  return { ...total, cpuLessOneMHz, ramLessOneMB: total.ramCapacityMB - mostRam }
}

type Lines<Name extends string> = readonly { readonly name: Name; readonly points: Step[] }[]

function lines<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): Lines<Name> {
  return names.map((name) => ({ name, points: [{ at: 0, value: values[name] }] }))
}

function append<Name extends string>(
  into: Lines<Name> | undefined,
  at: number,
  values: Readonly<Record<Name, number>>,
): void {
  for (const { name, points } of into ?? []) addStep(points, at, values[name])
}

function closed<Name extends string>(from: Lines<Name>, horizonMs: number): Record<Name, Points> {
  for (const { points } of from) closeSteps(points, horizonMs)
  const named = from.map(({ name, points }) => [name, points])
  return Object.fromEntries(named) as Record<Name, Points>
}
