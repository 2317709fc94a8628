/** Use and capacity over time as step functions: between two points nothing changes. */
import { type Step, StepSeries } from '../base/step-series.ts'
import type { HostId } from '../model/ids.ts'
import type { Topology } from '../model/topology.ts'
import type { Trace } from '../model/trace.ts'
import { type Host, initialWorld, type Load } from '../model/world.ts'
import { once } from './once.ts'
import { walk } from './walk.ts'

/**
 * Values that hold until the next point, the first at 0 and the last at the horizon. At most one
 * an instant.
 */
export type Points = readonly Step[]

/** A host that is not on carries nothing. */
export type HostSeries = Readonly<Record<keyof Load, Points>>

/** Sums over the hosts that are on and that the platform takes into the cluster. */
export type ClusterSeries = HostSeries & Readonly<Record<keyof Capacity, Points>>

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

const IDLE: Load = { cpuMHz: 0, cpuDemandMHz: 0, ramMB: 0 }

export const series = once((trace: Trace): Series => {
  const { topology, horizonMs } = trace
  const now = new Map(initialWorld(topology).hosts)
  const hosts = new Map([...now].map(([id, host]) => [id, lines(LOADS, carried(host))]))
  const cluster = lines([...LOADS, ...CAPACITIES], sums(now, topology))
  let at = 0
  walk(trace, {
    onHost(event, host) {
      if (event.at !== at) append(cluster, at, sums(now, topology))
      at = event.at
      now.set(host.id, host)
      append(hosts.get(host.id), at, carried(host))
    },
  })
  append(cluster, at, sums(now, topology))
  return {
    hosts: new Map([...hosts].map(([id, host]) => [id, points(host, horizonMs)])),
    cluster: points(cluster, horizonMs),
  }
})

const carried = ({ power, load }: Host): Load => (power === 'on' ? load : IDLE)

function sums(hosts: ReadonlyMap<HostId, Host>, topology: Topology): Load & Capacity {
  const total = { ...IDLE, cpuCapacityMHz: 0, ramCapacityMB: 0 }
  const most = { cpu: 0, ram: 0 }
  for (const { id, power, membership, load } of hosts.values()) {
    const spec = topology.hosts.get(id)
    if (spec === undefined || power !== 'on' || membership === 'outside') continue
    const cpu = spec.sockets * spec.coresPerSocket * spec.coreMHz
    for (const name of LOADS) total[name] += load[name]
    total.cpuCapacityMHz += cpu
    total.ramCapacityMB += spec.ramMB
    most.cpu = Math.max(most.cpu, cpu)
    most.ram = Math.max(most.ram, spec.ramMB)
  }
  return {
    ...total,
    cpuLessOneMHz: total.cpuCapacityMHz - most.cpu,
    ramLessOneMB: total.ramCapacityMB - most.ram,
  }
}

type Lines<Name extends string> = ReadonlyMap<Name, StepSeries>

function lines<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): Lines<Name> {
  const empty = new Map(names.map((name) => [name, new StepSeries()]))
  append(empty, 0, values)
  return empty
}

function append<Name extends string>(
  into: Lines<Name> | undefined,
  at: number,
  values: Readonly<Record<Name, number>>,
): void {
  for (const [name, line] of into ?? []) line.append(at, values[name])
}

function points<Name extends string>(from: Lines<Name>, horizonMs: number): Record<Name, Points> {
  const closed = [...from].map(([name, line]) => [name, closedAt(line.points, horizonMs)])
  return Object.fromEntries(closed) as Record<Name, Points>
}

/** A step chart draws up to its last point, so the last value is given once more at the end. */
function closedAt(steps: Points, horizonMs: number): Points {
  const last = steps[steps.length - 1]
  if (last === undefined || last.at >= horizonMs) return steps
  return [...steps, { at: horizonMs, value: last.value }]
}
