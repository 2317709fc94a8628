/** The cluster as DRS sees it: who is entitled to what, and where. */
import { assert } from '../../../../base/assert.ts'
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { HostSpec } from '../../../../model/scenario/schema.ts'
import type { Vm } from '../../../../model/world.ts'
import { cpuCapacity, presentHost } from '../../../mechanisms/host-load.ts'
import type { Run } from '../../../mechanisms/run.ts'
import { type Claim, share } from '../../../physics/share.ts'
import { type PlannedHost, type PlannedVm, type PlanView, planOf } from '../../../policies/plan.ts'
import type { Trouble } from '../../../policies/remedy.ts'
import { judgedRules } from '../../../policies/rules.ts'
import type { Cluster, Terms } from '../cluster.ts'
import { usable } from '../ha/cluster-capacity.ts'
import { backedBy } from '../resources/backing.ts'
import { type Claims, entitled } from '../resources/division.ts'
import { capacityView, needOf, termsAt } from '../resources/room.ts'
import { networkTrouble, targetTrouble } from '../vmotion/network.ts'
import { compatibility, familyTrouble, silence } from '../vmotion/vmotion.ts'

export const drsPlan = (cluster: Cluster) => planOf(planView(cluster))

function planView(cluster: Cluster): PlanView {
  const { run } = cluster
  const hosts = cluster.hosts.filter((host) => mayCarry(cluster, host))
  const drawn = hosts.flatMap((host) => run.topology.hosts.get(host) ?? [])
  const specs = drawn.map((spec) => presentHost(run, spec))
  const vms: Vm[] = []
  for (const host of cluster.hosts) addBackedThere(cluster, host, vms)
  return {
    hosts: specs.map((spec) => plannedHost(cluster, spec)),
    vms: plannedVms(cluster, specs, vms),
    rules: judgedRules(run.topology.rules).active,
    unfit: (vm, host) => whyUnfit(cluster, vm, host),
    troubles: (vm, host) => troublesOf(cluster, vm, host),
  }
}

/** Those that it is sent are not there yet. */
function addBackedThere(cluster: Cluster, host: HostId, there: Vm[]): void {
  for (const id of backedBy(cluster, host).vms) {
    const vm = cluster.run.world.vms.get(id)
    if (vm?.host === host) there.push(vm)
  }
}

/** VirtualCenter reaches the host, and it is not to be emptied. */
const mayCarry = (cluster: Cluster, host: HostId): boolean =>
  cluster.members.has(host) && !cluster.maintenance.has(host) && silence(cluster, host) === null

/** VMotions that still wait for a place count at their target as if they had it. */
function plannedHost(cluster: Cluster, spec: HostSpec): PlannedHost {
  const { moves } = cluster
  const waiting = [...moves].filter(([, move]) => !move.underWay && move.target === spec.id)
  const here = [...backedBy(cluster, spec.id).vms, ...waiting.map(([vm]) => vm)]
  const free = { cpuMHz: cpuCapacity(spec), ramMB: usable(cluster.values, spec) }
  for (const id of here) {
    const need = cluster.terms.get(id)?.need
    free.cpuMHz -= need?.cpuMHz ?? 0
    free.ramMB -= need?.ramMB ?? 0
  }
  const ramMB = usable(cluster.values, spec)
  return { host: spec.id, cpuMHz: cpuCapacity(spec), ramMB, free }
}

/**
 * Entitlement divides the whole cluster by demand, reservation, limit and shares. Demand of memory
 * is what a guest is busy with: its working set.
 */
function plannedVms(
  cluster: Cluster,
  hosts: readonly HostSpec[],
  vms: readonly Vm[],
): readonly PlannedVm[] {
  const { run, values } = cluster
  const terms = vms.map((vm) => termsAt(cluster, vm))
  const specs = terms.map(({ spec }) => spec)
  const cpuClaims = terms.map((own, at) => cpuClaim(run, own, vms[at] as Vm))
  const ramClaims = terms.map(({ busy }) => busy)
  const cpuMHz = hosts.reduce((sum, host) => sum + cpuCapacity(host), 0)
  const ramMB = hosts.reduce((sum, host) => sum + usable(values, host), 0)
  const cpu = divided(cluster, cpuMHz, { resource: 'cpu', vms: specs, claims: cpuClaims })
  const ramInAll = Math.max(0, ramMB)
  const ram = divided(cluster, ramInAll, { resource: 'ram', vms: specs, claims: ramClaims })
  return vms.map((vm, at) => {
    const { need } = terms[at] as Terms
    const move = cluster.moves.get(vm.id)
    const host = move?.target ?? vm.host ?? ''
    const movable = move === undefined && isMovable(vm)
    return { vm: vm.id, host, cpuMHz: cpu[at] ?? 0, ramMB: ram[at] ?? 0, need, movable }
  })
}

/** VMotion needs the disk. */
const isMovable = ({ state, stalled }: Vm): boolean => state.kind === 'running' && !stalled

/** A VM that is off, as it will be. */
export function startingVm(cluster: Cluster, vm: VmId): PlannedVm {
  const spec = cluster.run.topology.vms.get(vm)
  assert(spec !== undefined, 'a VM that starts is in the topology', { vm })
  const { cpuDemandMHz = 0 } = cluster.run.world.vms.get(vm) ?? {}
  const cpuMHz = Math.min(cpuDemandMHz, spec.cpuLimitMHz ?? cpuDemandMHz)
  const need = needOf(cluster, spec)
  return { vm, host: '', cpuMHz, ramMB: spec.workingSetMB, need, movable: false }
}

function cpuClaim(run: Run, { spec, cpu }: Terms, vm: Vm): Claim {
  const { weight = 1, floor = 0, ceiling } = cpu
  const cores = spec.vcpus * (run.topology.hosts.get(vm.host ?? '')?.coreMHz ?? 0)
  return { weight, floor, ceiling: Math.min(ceiling ?? cores, cores), demand: vm.cpuDemandMHz }
}

/** Reservations beyond what is left of the cluster are given up for all. */
function divided(cluster: Cluster, capacity: number, all: Claims): readonly number[] {
  if (cluster.pools !== null) return entitled(cluster, capacity, all)
  const { claims } = all
  const shared = share(capacity, claims)
  if (shared.ok) return shared.value.shares
  const floorless = share(
    capacity,
    claims.map(({ floor: _, ...claim }) => claim),
  )
  return floorless.ok ? floorless.value.shares : []
}

/** All of it, for whoever looks for what would mend it. */
function troublesOf(cluster: Cluster, vm: VmId, host: HostId): readonly Trouble[] {
  const { run } = cluster
  const spec = run.topology.vms.get(vm)
  const now = run.world.vms.get(vm)
  if (spec === undefined || now === undefined) return []
  const { troubles = [] } = capacityView(cluster, spec, host)
  const source = now.state.kind === 'running' ? now.host : null
  if (source === null) return troubles
  const ends = { source, target: host }
  const wrong = [familyTrouble(cluster, source, host), networkTrouble(cluster, ends)]
  return [...troubles, ...wrong.flatMap((one) => one ?? [])]
}

function whyUnfit(cluster: Cluster, vm: VmId, host: HostId): string | null {
  const { run } = cluster
  const spec = run.topology.vms.get(vm)
  const now = run.world.vms.get(vm)
  if (spec === undefined || now === undefined) return `there is no ${vm}`
  const { unfit } = capacityView(cluster, spec, host)
  if (unfit !== null || now.state.kind !== 'running' || now.host === null) return unfit
  const ends = { source: now.host, target: host }
  if (silence(cluster, now.host) !== null) return `${now.host} does not answer`
  return compatibility(cluster, now.host, host) ?? targetTrouble(cluster, ends)
}
