/**
 * How capacity goes down the tree of resource pools: over the whole cluster for what a VM is
 * entitled to, and on a host, where a pool stands for the part of it that its VMs there are
 * entitled to. How DRS parts a pool among hosts is assumed.
 * Source: VMware Resource Management Guide, in Failover Lab fact sheet ESX 3.0, 3.3 and 4.
 */
import type { PoolId, VmId } from '../../../model/ids.ts'
import type { PoolSpec, VmSpec } from '../../../model/scenario/schema.ts'
import { occupies, type Vm } from '../../../model/world.ts'
import { LAST_PRIORITY } from '../../kernel/calendar.ts'
import type { Process } from '../../kernel/process.ts'
import { demandOf } from '../../mechanisms/host-load.ts'
import type { Claim } from '../../physics/share.ts'
import { type Pool, shareTree } from '../../physics/share-tree.ts'
import type { Cluster } from './cluster.ts'
import { clusterCapacity } from './cluster-capacity.ts'
import { type PoolNode, type Resource, reservationOf } from './pools.ts'

/** Claims and the VMs that they are of, at the same indices. */
export type Claims = {
  readonly resource: Resource
  readonly vms: readonly VmSpec[]
  readonly claims: readonly Claim[]
}

/** Of each claim the share of the whole cluster's capacity. */
export function entitled(
  cluster: Cluster,
  capacity: number,
  { resource, vms, claims }: Claims,
): readonly number[] {
  return shareTree(capacity, claims, treeFor(cluster, { resource, vms, part: () => 1 }))
}

/** Of each claim the share of a host's capacity. */
export function onHost(
  cluster: Cluster,
  capacity: number,
  { resource, vms, claims }: Claims,
): readonly number[] {
  const part = partsOf(cluster, resource, new Set(vms.map(({ id }) => id)))
  return shareTree(capacity, claims, treeFor(cluster, { resource, vms, part }))
}

/** What one host gets of a pool depends on what the others want: all are worked out anew. */
export function keepPools(cluster: Cluster): void {
  if (cluster.pools === null) return
  cluster.run.kernel.spawn('resource pools', [], touchAll(cluster), {
    priority: LAST_PRIORITY - 1,
  })
}

function* touchAll({ run, hosts }: Cluster): Process {
  for (;;) {
    for (const host of hosts) run.dirty.add(host)
    yield run.changed
  }
}

type Division = {
  readonly resource: Resource
  readonly vms: readonly VmSpec[]
  /** How much of each pool is for these VMs, 0 to 1. */
  readonly part: (pool: PoolId) => number
}

/** Without the pools that none of the VMs stands in. */
function treeFor(cluster: Cluster, { resource, vms, part }: Division) {
  // Pools are the cluster's: a VM outside it stands beside them.
  const pooled = ({ id, pool }: VmSpec): boolean =>
    pool !== undefined && cluster.run.world.vms.get(id)?.unprotected === null
  const indexOf = new Map(vms.flatMap((vm, index) => (pooled(vm) ? [[vm.id, index]] : [])))
  const beside = vms.flatMap((vm, index) => (pooled(vm) ? [] : index))
  return { claims: beside, pools: (cluster.pools ?? []).flatMap(branch) }

  function branch({ spec, vms: ids, pools }: PoolNode): readonly Pool[] {
    const claims = ids.flatMap((vm) => indexOf.get(vm) ?? [])
    const inside = pools.flatMap(branch)
    if (claims.length === 0 && inside.length === 0) return []
    const own = part(spec.id)
    const limit = resource === 'cpu' ? spec.cpuLimitMHz : spec.ramLimitMB
    const weight = weightOf(cluster, spec, resource) * Math.max(own, LEAST_PART)
    const floor = reservationOf(spec, resource) * own
    const ceiling = limit === undefined ? Number.POSITIVE_INFINITY : limit * own
    return [{ weight, floor, ceiling, claims, pools: inside }]
  }
}

/** A weight is above 0 even where nobody in the pool wants anything. */
const LEAST_PART = 1e-9

/** A pool weighs as a VM of a certain size. */
function weightOf({ values }: Cluster, spec: PoolSpec, resource: Resource): number {
  const { cpuShares, ramShares } = spec
  if (resource === 'cpu') {
    const { sharesLow: low, sharesNormal: normal, sharesHigh: high, poolCpus } = values
    return (typeof cpuShares === 'number' ? cpuShares : { low, normal, high }[cpuShares]) * poolCpus
  }
  const { ramSharesLow: low, ramSharesNormal: normal, ramSharesHigh: high, poolRam } = values
  return (typeof ramShares === 'number' ? ramShares : { low, normal, high }[ramShares]) * poolRam
}

/** By what the VMs here are entitled to of all that those in the pool are. */
function partsOf(
  cluster: Cluster,
  resource: Resource,
  here: ReadonlySet<VmId>,
): (pool: PoolId) => number {
  const all = entitlements(cluster, resource)
  const parts = new Map<PoolId, number>()
  for (const node of cluster.pools ?? []) note(node)
  return (pool) => parts.get(pool) ?? 0

  function note({ spec, vms, pools }: PoolNode): { whole: number; own: number } {
    let whole = 0
    let own = 0
    for (const vm of vms) {
      const amount = all.get(vm) ?? 0
      whole += amount
      if (here.has(vm)) own += amount
    }
    for (const node of pools) {
      const inside = note(node)
      whole += inside.whole
      own += inside.own
    }
    parts.set(spec.id, whole === 0 ? 0 : own / whole)
    return { whole, own }
  }
}

/** What each VM that is on a host may have, as long as nothing changes. */
function entitlements(cluster: Cluster, resource: Resource): ReadonlyMap<VmId, number> {
  const { run, divided } = cluster
  const { fired } = run.changed
  const known = divided[resource]
  if (known !== null && known.fired === fired) return known.of
  const on = [...run.world.vms.values()].filter((vm) => occupies(vm) && vm.unprotected === null)
  const vms = on.flatMap(({ id }) => run.topology.vms.get(id) ?? [])
  const claims = on.flatMap((vm) => claimOf(cluster, resource, vm))
  const capacity = clusterCapacity(cluster)[resource]
  const shares = entitled(cluster, capacity, { resource, vms, claims })
  const of = new Map(vms.map(({ id }, at) => [id, shares[at] ?? 0]))
  divided[resource] = { fired, of }
  return of
}

function claimOf({ run, terms }: Cluster, resource: Resource, vm: Vm): readonly Claim[] {
  const spec = run.topology.vms.get(vm.id)
  const wanted = terms.get(vm.id)
  if (spec === undefined || wanted === undefined) return []
  if (resource === 'ram') return [wanted.ram]
  const cores = spec.vcpus * (run.topology.hosts.get(vm.host ?? '')?.coreMHz ?? 0)
  const ceiling = Math.min(wanted.cpu.ceiling ?? cores, cores)
  return [{ ...wanted.cpu, ceiling, demand: demandOf(run, vm, spec) }]
}
