/**
 * Resource pools of a DRS cluster: what a VM in one may reserve, and the colour of the tree.
 * Without DRS a cluster has none.
 * Source: VMware Resource Management Guide, in Failover Lab fact sheet ESX 3.0, 2.4 and 3.1.
 */
import type { PoolId, VmId } from '../../../../model/ids.ts'
import { type PoolStatus, type PoolView, poolTree } from '../../../../model/pool-tree.ts'
import { isExpandable, type PooledResource } from '../../../../model/pools.ts'
import type { Change, Refused } from '../../../../model/remedy.ts'
import type { PoolSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import type { Topology } from '../../../../model/topology.ts'
import { isBacked } from '../../../../model/world.ts'
import { refused, trouble } from '../../../policies/remedy.ts'
import type { Cluster } from '../cluster.ts'
import { type Amounts, clusterCapacity } from '../ha/cluster-capacity.ts'

/** A pool, those inside it, and the VMs that stand in it directly. */
export type PoolNode = {
  readonly spec: PoolSpec
  readonly vms: readonly VmId[]
  readonly pools: readonly PoolNode[]
}

/** Null where nothing is divided by pools. */
export function poolForest({ pools, vms }: Topology, drs: string): readonly PoolNode[] | null {
  if (pools.length === 0 || drs === 'off') return null
  const all = [...vms.values()]
  const inside = (parent: PoolId | undefined): readonly PoolNode[] =>
    pools
      .filter((pool) => pool.parent === parent)
      .map((spec) => ({
        spec,
        vms: all.filter(({ pool }) => pool === spec.id).map(({ id }) => id),
        pools: inside(spec.id),
      }))
  return inside(undefined)
}

export type Resource = PooledResource

const RESOURCES = ['cpu', 'ram'] as const
const UNITS = { cpu: 'MHz', ram: 'MB' } as const

export const reservationOf = (spec: PoolSpec | VmSpec, resource: Resource): number =>
  resource === 'cpu' ? spec.cpuReservationMHz : spec.ramReservationMB

/** What is wrong with the tree, the worst first; null when nothing is. */
export type PoolTrouble = { readonly colour: 'yellow' | 'red'; readonly reason: string }

export function poolTrouble(cluster: Cluster): PoolTrouble | null {
  const { pools } = cluster
  if (pools === null) return null
  const capacity = clusterCapacity(cluster)
  const troubles = RESOURCES.flatMap((resource): PoolTrouble[] => {
    const tree = poolTree(capacity[resource], viewsOf(cluster, resource))
    const unit = UNITS[resource]
    if (tree.colour === 'red') {
      const [worst] = overdrawn(pools, tree.pools, resource)
      return [{ colour: 'red', reason: worst ?? 'a pool is overdrawn' }]
    }
    if (tree.colour === 'green') return []
    const has = Math.floor(capacity[resource])
    const reason = `${tree.reserved} ${unit} are reserved, the hosts have ${has}`
    return [{ colour: 'yellow', reason }]
  })
  return troubles.find(({ colour }) => colour === 'red') ?? troubles[0] ?? null
}

/** Fixed pools that use more than they have, in words. */
function overdrawn(
  nodes: readonly PoolNode[],
  statuses: readonly PoolStatus[],
  resource: Resource,
): readonly string[] {
  return nodes.flatMap(({ spec, pools }, at) => {
    const status = statuses[at]
    if (status === undefined) return []
    const reserved = reservationOf(spec, resource)
    const own = !isExpandable(spec, resource) && status.used > reserved
    const unit = UNITS[resource]
    const words = `pool ${spec.id} uses ${status.used} ${unit} and has ${reserved} reserved`
    return [...(own ? [words] : []), ...overdrawn(pools, status.pools, resource)]
  })
}

/** The pools, and last what stands beside them. */
function viewsOf(cluster: Cluster, resource: Resource): readonly PoolView[] {
  const { pools, run } = cluster
  const beside = [...run.topology.vms.values()].filter(({ pool }) => pool === undefined)
  const vms = reservations(cluster, resource, beside)
  const views = (pools ?? []).map((node) => viewOf(cluster, resource, node))
  return [...views, { reservation: 0, expandable: true, vms }]
}

function viewOf(cluster: Cluster, resource: Resource, { spec, vms, pools }: PoolNode): PoolView {
  const specs = vms.flatMap((vm) => cluster.run.topology.vms.get(vm) ?? [])
  return {
    reservation: reservationOf(spec, resource),
    expandable: isExpandable(spec, resource),
    vms: reservations(cluster, resource, specs),
    pools: pools.map((node) => viewOf(cluster, resource, node)),
  }
}

/** Of the VMs that are on. */
function reservations(
  { run }: Cluster,
  resource: Resource,
  specs: readonly VmSpec[],
): readonly number[] {
  return specs.flatMap((spec) => {
    const now = run.world.vms.get(spec.id)
    const counts = now !== undefined && now.unprotected === null && isBacked(now)
    return counts ? [reservationOf(spec, resource)] : []
  })
}

/** Why the VM's pool cannot back its reservation, with the sum, or null. */
export function poolRefusal(cluster: Cluster, vm: VmSpec, capacity: Amounts): Refused | null {
  const { pools } = cluster
  if (pools === null) return null
  const troubles = RESOURCES.flatMap((resource) => {
    const wanted = reservationOf(vm, resource)
    const unit = UNITS[resource]
    const tree = poolTree(capacity[resource], viewsOf(cluster, resource))
    const path = vm.pool === undefined ? [] : pathTo(pools, tree.pools, vm.pool)
    const found = path[0] ?? null
    const left = found?.status.unreserved ?? tree.available
    if (wanted <= left) return []
    const where = found === null ? 'the cluster' : `pool ${found.spec.id}`
    const sum = found === null ? `${tree.reserved} ${unit} are reserved` : sumOf(found, resource)
    const words = `${wanted} ${unit} wanted, ${Math.floor(left)} ${unit} unreserved`
    const missing = Math.ceil(wanted - left)
    const reason = `${where}: ${words} (${sum})`
    const lending = lenders(path, { wanted, resource, available: tree.available })
    if (lending !== null) return lending.map((pool) => trouble(reason, pool))
    return trouble(reason, { kind: LESS[resource], amount: missing })
  })
  return refused(troubles)
}

/**
 * Fixed pools from the VM's own upwards that keep it from borrowing what somebody above them has
 * left; null where nobody has.
 */
function lenders(
  path: readonly Found[],
  { wanted, resource, available }: { wanted: number; resource: Resource; available: number },
): readonly Change[] | null {
  const changes: Change[] = []
  let toBorrow = wanted
  for (const [at, { spec, status }] of path.entries()) {
    toBorrow -= Math.max(0, reservationOf(spec, resource) - status.used)
    if (!isExpandable(spec, resource)) {
      changes.push({ kind: 'pool-expandable', pool: spec.id, resource })
    }
    if ((path[at + 1]?.status.unreserved ?? available) >= toBorrow) return changes
  }
  return null
}

/** The pool and those that it is in, itself first; empty where it is in none of them. */
function pathTo(
  nodes: readonly PoolNode[],
  statuses: readonly PoolStatus[],
  pool: PoolId,
): readonly Found[] {
  for (const [at, { spec, pools }] of nodes.entries()) {
    const status = statuses[at]
    if (status === undefined) continue
    if (spec.id === pool) return [{ spec, status }]
    const inside = pathTo(pools, status.pools, pool)
    if (inside.length > 0) return [...inside, { spec, status }]
  }
  return []
}

const LESS = { cpu: 'less-cpu-reserved', ram: 'less-memory-reserved' } as const

type Found = { readonly spec: PoolSpec; readonly status: PoolStatus }

function sumOf({ spec, status }: Found, resource: Resource): string {
  const reserved = reservationOf(spec, resource)
  const lent = Math.floor(status.unreserved - Math.max(0, reserved - status.used))
  const more = isExpandable(spec, resource) ? `${lent} to borrow` : 'not expandable'
  return `${reserved} reserved, ${status.used} used, ${more}`
}
