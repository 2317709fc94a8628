/** The tree of resource pools of a DRS cluster: what is reserved, what is left, its colour. */
import type { Colour } from './world.ts'

/** One resource, MHz or MB, throughout. */
export type PoolView = {
  readonly reservation: number
  /** Whether it may borrow from its parent what its own reservation does not cover. */
  readonly expandable: boolean
  /** Reservations of the VMs that are on in it. */
  readonly vms: readonly number[]
  readonly pools?: readonly PoolView[]
}

export type PoolStatus = {
  /** By its VMs and by the pools inside it, each of which takes at least its own reservation. */
  readonly used: number
  /** What a further VM in it may reserve, with what its ancestors can lend. */
  readonly unreserved: number
  readonly pools: readonly PoolStatus[]
}

export type PoolTree = {
  readonly colour: Extract<Colour, 'green' | 'yellow' | 'red'>
  /** Of the cluster, by all pools. */
  readonly reserved: number
  /** Of the cluster, for a further pool or VM beside them. */
  readonly available: number
  readonly pools: readonly PoolStatus[]
}

/**
 * Red when a fixed pool uses more than it has reserved, whatever the capacity; yellow when the
 * pools have reserved more than the cluster has.
 * Source: VMware Resource Management Guide 4.0, DRS Cluster Validity.
 */
export function poolTree(capacity: number, pools: readonly PoolView[]): PoolTree {
  const reserved = sum(pools.map(taken))
  const available = Math.max(0, capacity - reserved)
  const colour = pools.some(isOverdrawn) ? 'red' : reserved > capacity ? 'yellow' : 'green'
  return { colour, reserved, available, pools: pools.map((pool) => statusOf(pool, available)) }
}

function statusOf(pool: PoolView, lent: number): PoolStatus {
  const used = usedIn(pool)
  const own = Math.max(0, pool.reservation - used)
  const unreserved = own + (pool.expandable ? lent : 0)
  return { used, unreserved, pools: inside(pool).map((each) => statusOf(each, unreserved)) }
}

/** By its VMs and by the pools inside it. */
export function usedIn(pool: PoolView): number {
  return sum(pool.vms) + sum(inside(pool).map(taken))
}

/** What a pool costs its parent. */
const taken = (pool: PoolView): number => Math.max(pool.reservation, usedIn(pool))

const isOverdrawn = (pool: PoolView): boolean =>
  (!pool.expandable && usedIn(pool) > pool.reservation) || inside(pool).some(isOverdrawn)

const inside = ({ pools = [] }: PoolView): readonly PoolView[] => pools

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
