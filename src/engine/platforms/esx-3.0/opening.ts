/** 0:00: who is in the cluster, and what cannot run here. */
import type { HostId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import { Signal } from '../../kernel/signal.ts'
import type { Run } from '../../mechanisms/run.ts'
import { remedyOf, shortage } from '../../policies/capacity.ts'
import { hostLimit, hostRefusal, vmRefused } from '../../policies/hosting.ts'
import { notAdded } from '../late-homes.ts'
import { outsideRule } from '../stand-alone.ts'
import type { Cluster } from './cluster.ts'
import type { Product } from './product.ts'
import { backedBy, backedSoFar, withOneMore } from './resources/backing.ts'
import { poolForest } from './resources/pools.ts'
import { capacityView, needOf, termsOf } from './resources/room.ts'

export function formCluster(run: Run, product: Product): Cluster {
  const { values, choices } = product
  const hosts = present(run).slice(0, values.maxHosts)
  return {
    run,
    product,
    values,
    choices,
    pools: poolForest(run.topology, choices.drs),
    divided: { cpu: null, ram: null },
    backed: backedSoFar(run),
    terms: new Map([...run.topology.vms].map(([id, vm]) => [id, termsOf(values, vm)])),
    hosts,
    primaries: new Set(hosts.slice(0, values.primaries)),
    members: new Set(hosts),
    agents: new Set(hosts),
    heard: new Set(hosts),
    waiting: new Set(),
    sides: new Map(),
    coordinator: hosts[0] ?? '',
    electing: false,
    restarts: new Map(),
    lostFrom: new Map(),
    attempts: new Map(),
    retries: new Map(),
    restarting: new Map(),
    restartable: new Signal('restartable'),
    migrating: new Map(),
    migratingOn: new Map(),
    moves: new Map(),
    migrationEnded: new Signal('migration ended'),
    inLine: new Set(),
    queue: new Map(),
    maintenance: new Map(),
    silent: new Set(),
    unresponsive: new Set(),
    managed: true,
    lastKnown: null,
    copies: new Map(),
    silentSince: new Map(),
  }
}

export function open(cluster: Cluster): void {
  const { run } = cluster
  keepHostsOutside(cluster)
  for (const { id, vms } of run.topology.luns.values()) {
    if (vms.length > 0) run.emit({ kind: 'lun-shared', lun: id })
  }
  for (const vm of run.topology.vms.values()) startAtHome(cluster, vm)
}

/** Hosts that nobody adds later. */
const present = ({ topology, world }: Run): HostId[] =>
  [...topology.hosts.keys()].filter((host) => world.hosts.get(host)?.awaited === 'no')

function keepHostsOutside({ run, values }: Cluster): void {
  for (const [index, host] of present(run).entries()) {
    const rule = hostRefusal(index, values.maxHosts)
    const remedy = hostLimit(index, values.maxHosts)
    if (rule !== null) run.emit({ kind: 'host-kept-outside', host, rule, remedy })
  }
}

/** In the order in which they are on their hosts, so that each adds to what its home backs. */
function startAtHome(cluster: Cluster, vm: VmSpec): void {
  const { run } = cluster
  const refusal = refusalOf(cluster, vm, vm.home)
  if (refusal !== null) {
    const { reason: rule, remedy } = refusal
    run.emit({ kind: 'vm-kept-outside', vm: vm.id, rule, remedy })
    return
  }
  const limit = outsideRule(run.world.hosts.get(vm.home))
  if (limit !== null) {
    const remedy = hostLimit(present(run).indexOf(vm.home), cluster.values.maxHosts)
    run.emit({ kind: 'vm-unprotected', vm: vm.id, host: vm.home, rule: limit, remedy })
  }
  if (vm.on) {
    const before = backedBy(cluster, vm.home)
    run.emit({ kind: 'lock-taken', vm: vm.id, host: vm.home })
    run.emit({ kind: 'vm-runs-at-home', vm: vm.id, host: vm.home })
    cluster.backed.set(vm.home, withOneMore(cluster, before, vm.id))
  }
}

function refusalOf(cluster: Cluster, vm: VmSpec, home: HostId): Refused | null {
  return (
    notAdded(cluster.run, home) ??
    neverRefusal(cluster, vm) ??
    roomRefusal(cluster, vm, { home, on: vm.on })
  )
}

function neverRefusal({ values, product }: Cluster, vm: VmSpec): Refused | null {
  const limits = { maxVcpus: values.maxVcpus, maxRamMB: values.maxRam }
  return product.refusal(vm) ?? vmRefused(vm, limits)
}

/** Of a VM that is off, at home on a host that has joined. */
export const lateRefusal = (cluster: Cluster, vm: VmSpec, home: HostId): Refused | null =>
  neverRefusal(cluster, vm) ?? roomRefusal(cluster, vm, { home, on: false })

/** A VM that is off needs a host that can have it, and no room yet. */
function roomRefusal(
  cluster: Cluster,
  vm: VmSpec,
  { home, on }: { home: HostId; on: boolean },
): Refused | null {
  const view = capacityView(cluster, vm, home)
  const need = on ? needOf(cluster, vm) : { cpuMHz: 0, ramMB: Number.NEGATIVE_INFINITY }
  const lacking = shortage(view, need)
  const unable = view.unfit ?? (lacking === null ? null : `has no room at 0:00: ${lacking}`)
  if (unable === null) return null
  return { reason: `${home} ${unable}`, remedy: remedyOf(view, need) }
}
