/**
 * How capacity goes down the tree of resource pools: over the whole cluster for what a VM is
 * entitled to, and on a host, where a pool stands for the part of it that its VMs there are
 * entitled to. How DRS parts a pool among hosts is assumed.
 * Source: VMware Resource Management Guide, in Failover Lab fact sheet ESX 3.0, 3.3 and 4.
 */
import type { PoolId, VmId } from '../../../../model/ids.ts'
import type { PoolSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import { occupies, type Vm } from '../../../../model/world.ts'
import { LAST_PRIORITY } from '../../../kernel/calendar.ts'
import type { Process } from '../../../kernel/process.ts'
import { demandOf } from '../../../mechanisms/host-load.ts'
import type { Claim } from '../../../physics/share.ts'
import { type Pool, shareTree } from '../../../physics/share-tree.ts'
import type { Cluster, Entitlements } from '../cluster.ts'
import { clusterCapacity } from '../ha/cluster-capacity.ts'
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
  return shareTree(capacity, claims, treeFor(cluster, { resource, vms, all: null }))
}

/** Of each claim the share of a host's capacity. */
export function onHost(
  cluster: Cluster,
  capacity: number,
  { resource, vms, claims }: Claims,
): readonly number[] {
  const all = entitlements(cluster, resource)
  return shareTree(capacity, claims, treeFor(cluster, { resource, vms, all }))
}

/**
 * What one host gets of a pool depends on what the others want: where that has changed, all are
 * worked out anew.
 */
export function keepPools(cluster: Cluster): void {
  if (cluster.pools === null) return
  cluster.run.kernel.spawn('resource pools', [], touchAll(cluster), {
    priority: LAST_PRIORITY - 1,
  })
}

function* touchAll(cluster: Cluster): Process {
  const { run, hosts } = cluster
  let [cpu, ram]: readonly Entitlements[] = []
  for (;;) {
    const now = { cpu: entitlements(cluster, 'cpu'), ram: entitlements(cluster, 'ram') }
    if (!isSame(cpu, now.cpu) || !isSame(ram, now.ram))
      for (const host of hosts) run.dirty.add(host)
    cpu = now.cpu
    ram = now.ram
    yield run.changed
  }
}

function isSame(before: Entitlements | undefined, { of }: Entitlements): boolean {
  if (before === undefined || before.of.size !== of.size) return false
  for (const [vm, amount] of of) if (before.of.get(vm) !== amount) return false
  return true
}

type Division = {
  readonly resource: Resource
  readonly vms: readonly VmSpec[]
  /** What all VMs are entitled to, where a pool is there for these with a part of it only. */
  readonly all: Entitlements | null
}

type Branch = { readonly pool: Pool; readonly own: number }

/** Without the pools that none of the VMs stands in. */
function treeFor(cluster: Cluster, { resource, vms, all }: Division) {
  const inPool = new Map<PoolId, number[]>()
  const beside: number[] = []
  for (const [index, { pool }] of vms.entries()) {
    const known = pool === undefined ? beside : inPool.get(pool)
    if (known !== undefined) known.push(index)
    else if (pool !== undefined) inPool.set(pool, [index])
  }
  const branches = (cluster.pools ?? []).flatMap(branch)
  return { claims: beside, pools: branches.map(({ pool }) => pool) }

  function branch({ spec, pools }: PoolNode): readonly Branch[] {
    const claims = inPool.get(spec.id) ?? []
    const inside = pools.flatMap(branch)
    if (claims.length === 0 && inside.length === 0) return []
    let own = 0
    for (const index of claims) own += all?.of.get(vms[index]?.id ?? '') ?? 0
    for (const each of inside) own += each.own
    const whole = all?.inPool.get(spec.id) ?? 0
    const part = all === null ? 1 : whole === 0 ? 0 : own / whole
    const shared = poolOf(cluster, resource, { spec, part })
    return [{ pool: { ...shared, claims, pools: inside.map(({ pool }) => pool) }, own }]
  }
}

function poolOf(
  cluster: Cluster,
  resource: Resource,
  { spec, part }: { spec: PoolSpec; part: number },
): Omit<Pool, 'claims' | 'pools'> {
  const limit = resource === 'cpu' ? spec.cpuLimitMHz : spec.ramLimitMB
  return {
    weight: weightOf(cluster, spec, resource) * Math.max(part, LEAST_PART),
    floor: reservationOf(spec, resource) * part,
    ceiling: limit === undefined ? Number.POSITIVE_INFINITY : limit * part,
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

/** What each VM that is on a host may have, as long as nothing changes. */
function entitlements(cluster: Cluster, resource: Resource): Entitlements {
  const { run, divided } = cluster
  const { fired } = run.changed
  const known = divided[resource]
  if (known !== null && known.fired === fired) return known
  const on = [...run.world.vms.values()].filter(occupies)
  const vms = on.flatMap(({ id }) => run.topology.vms.get(id) ?? [])
  const claims = on.flatMap((vm) => claimOf(cluster, resource, vm))
  const capacity = clusterCapacity(cluster)[resource]
  const shares = entitled(cluster, capacity, { resource, vms, claims })
  const of = new Map(vms.map(({ id }, at) => [id, shares[at] ?? 0]))
  const fresh = { fired, of, inPool: wholes(cluster.pools ?? [], of) }
  divided[resource] = fresh
  return fresh
}

/** Of each pool what all VMs in it, and in the pools inside it, are entitled to. */
function wholes(
  nodes: readonly PoolNode[],
  of: ReadonlyMap<VmId, number>,
): ReadonlyMap<PoolId, number> {
  const sums = new Map<PoolId, number>()
  const note = ({ spec, vms, pools }: PoolNode): number => {
    let whole = 0
    for (const vm of vms) whole += of.get(vm) ?? 0
    for (const node of pools) whole += note(node)
    sums.set(spec.id, whole)
    return whole
  }
  for (const node of nodes) note(node)
  return sums
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
