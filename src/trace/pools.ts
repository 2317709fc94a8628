/** The resource pools of a cluster at one instant: what is reserved, and what of it is used. */
import { type PoolView, usedIn } from '../model/pool-tree.ts'
import { isExpandable, type PooledResource } from '../model/pools.ts'
import type { PoolSpec } from '../model/scenario/schema.ts'
import type { Topology } from '../model/topology.ts'
import { isBacked, type World } from '../model/world.ts'

/** Of one resource, MHz or MB. */
export type PoolAmounts = {
  readonly used: number
  readonly reserved: number
  /** Null is without a limit. */
  readonly limit: number | null
  /** It uses more than it has and may not borrow. */
  readonly overdrawn: boolean
}

export type PoolNow = {
  readonly spec: PoolSpec
  /** How many pools it stands in. */
  readonly depth: number
  /** VMs that stand in it directly, and those of them that hold what they reserve. */
  readonly vms: number
  readonly on: number
  readonly cpu: PoolAmounts
  readonly ram: PoolAmounts
}

/** As a tree is read: each pool before those inside it. */
export function poolsNow(world: World, topology: Topology): readonly PoolNow[] {
  return inside(undefined, { world, topology }).flatMap((node) => told(node, 0))
}

type Seen = { readonly world: World; readonly topology: Topology }

type Node = {
  readonly spec: PoolSpec
  readonly vms: number
  /** What each VM in it that is on reserves. */
  readonly held: Readonly<Record<PooledResource, readonly number[]>>
  readonly pools: readonly Node[]
}

function inside(parent: string | undefined, seen: Seen): readonly Node[] {
  const { world, topology } = seen
  return topology.pools
    .filter((pool) => pool.parent === parent)
    .map((spec) => {
      const members = [...topology.vms.values()].filter(({ pool }) => pool === spec.id)
      const on = members.filter(({ id }) => holds(world, id))
      const cpu = on.map((vm) => vm.cpuReservationMHz)
      const ram = on.map((vm) => vm.ramReservationMB)
      return { spec, vms: members.length, held: { cpu, ram }, pools: inside(spec.id, seen) }
    })
}

function holds({ vms }: World, id: string): boolean {
  const vm = vms.get(id)
  return vm !== undefined && vm.unprotected === null && isBacked(vm)
}

function told(node: Node, depth: number): readonly PoolNow[] {
  const { spec, vms, held, pools } = node
  const now: PoolNow = {
    spec,
    depth,
    vms,
    on: held.cpu.length,
    cpu: amounts(node, 'cpu', spec.cpuLimitMHz),
    ram: amounts(node, 'ram', spec.ramLimitMB),
  }
  return [now, ...pools.flatMap((pool) => told(pool, depth + 1))]
}

function amounts(node: Node, resource: PooledResource, limit: number | undefined): PoolAmounts {
  const used = usedIn(viewOf(node, resource))
  const reserved = reservationOf(node.spec, resource)
  const overdrawn = !isExpandable(node.spec, resource) && used > reserved
  return { used, reserved, limit: limit ?? null, overdrawn }
}

const viewOf = ({ spec, held, pools }: Node, resource: PooledResource): PoolView => ({
  reservation: reservationOf(spec, resource),
  expandable: isExpandable(spec, resource),
  vms: held[resource],
  pools: pools.map((pool) => viewOf(pool, resource)),
})

const reservationOf = (spec: PoolSpec, resource: PooledResource): number =>
  resource === 'cpu' ? spec.cpuReservationMHz : spec.ramReservationMB
