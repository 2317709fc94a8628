/** 0:00: who is in the cluster, and what cannot run here. */
import type { HostId } from '../../../model/ids.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import { Signal } from '../../kernel/signal.ts'
import type { Run } from '../../mechanisms/run.ts'
import { shortage } from '../../policies/capacity.ts'
import { hostRefusal, vmRefusal } from '../../policies/hosting.ts'
import type { Cluster } from './cluster.ts'
import type { Product } from './product.ts'
import { capacityView, needOf, termsOf } from './room.ts'

export function formCluster(run: Run, product: Product): Cluster {
  const { values, choices } = product
  const hosts = [...run.topology.hosts.keys()].slice(0, values.maxHosts)
  return {
    run,
    product,
    values,
    choices,
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
    retries: new Map(),
    restarting: new Map(),
    restartable: new Signal('restartable'),
    migrating: new Map(),
    migratingOn: new Map(),
    moves: new Map(),
    migrationEnded: new Signal('migration ended'),
    maintenance: new Map(),
    managed: true,
    lastKnown: null,
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

function keepHostsOutside({ run, values }: Cluster): void {
  const hosts = [...run.topology.hosts.keys()]
  for (const [index, host] of hosts.entries()) {
    const rule = hostRefusal(index, values.maxHosts)
    if (rule !== null) run.emit({ kind: 'host-kept-outside', host, rule })
  }
}

function startAtHome(cluster: Cluster, vm: VmSpec): void {
  const { run } = cluster
  const rule = refusalOf(cluster, vm, vm.home)
  if (rule !== null) {
    run.emit({ kind: 'vm-kept-outside', vm: vm.id, rule })
  } else if (vm.on) {
    run.emit({ kind: 'lock-taken', vm: vm.id, host: vm.home })
    run.emit({ kind: 'vm-runs-at-home', vm: vm.id, host: vm.home })
  }
}

function refusalOf(cluster: Cluster, vm: VmSpec, home: HostId): string | null {
  const { values, hosts, product } = cluster
  if (!hosts.includes(home)) return `its home ${home} is outside the cluster`
  const view = capacityView(cluster, vm, home)
  const lacking = vm.on ? shortage(view, needOf(cluster, vm)) : null
  const unable = view.unfit ?? (lacking === null ? null : `has no room at 0:00: ${lacking}`)
  const limits = { maxVcpus: values.maxVcpus, maxRamMB: values.maxRam }
  const refusal = product.refusal(vm) ?? vmRefusal(vm, limits)
  return refusal ?? (unable === null ? null : `${home} ${unable}`)
}
