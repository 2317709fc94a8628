/**
 * Maintenance mode: a host is emptied, stands apart until it is told to leave, then joins again.
 * Source: Failover Lab fact sheet ESX 3.0, 1.1, 2.2 and 3.1.
 */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Remedy } from '../../../../model/remedy.ts'
import type { EvacuationOrder } from '../../../../model/scenario/vocabulary.ts'
import type { Process } from '../../../kernel/process.ts'
import { anyOf } from '../../../kernel/signal.ts'
import { onHost } from '../../../mechanisms/run.ts'
import type { Choice } from '../../../policies/choose.ts'
import { bounded, evenHost } from '../../../policies/drs.ts'
import { MANDATORY } from '../../../policies/mending.ts'
import { place } from '../../../policies/plan.ts'
import type { Answer } from '../../platform.ts'
import { actingPrimary, type Cluster, enteringOf, isHeard, tellPrimaries } from '../cluster.ts'
import { follow } from '../drs/drs.ts'
import { drsPlan } from '../drs/view.ts'
import { nowhere } from '../ha/best-host.ts'
import { joinWhenReachable, takeOver } from '../ha/ha.ts'
import { unmanaged } from '../management.ts'
import { backedBy } from '../resources/backing.ts'
import { silence } from './vmotion.ts'

export function evacuate(cluster: Cluster, host: HostId, order: EvacuationOrder): Answer {
  const { run, hosts, maintenance } = cluster
  const mode = maintenance.get(host)
  if (!hosts.includes(host)) return `${host} is not in the cluster`
  if (mode === 'in') return `${host} is in maintenance mode`
  if (mode === 'entering') return `${host} is entering maintenance mode already`
  const down = unmanaged(cluster)
  if (down !== null) return down
  const trouble = silence(cluster, host)
  if (trouble !== null) return `${host} ${trouble}`
  return () => {
    maintenance.set(host, 'entering')
    run.emit({ kind: 'host-paused', host, what: 'is to enter maintenance mode and takes no VMs' })
    const owners = [onHost(host), enteringOf(host)]
    run.kernel.spawn(enteringOf(host), owners, enter(cluster, host, order), {
      onEnd: () => {
        if (maintenance.get(host) === 'entering') stayOut(cluster, host)
      },
    })
  }
}

/** The task ended before its time: the host is gone, or VirtualCenter, or it was told to leave. */
function stayOut({ run, maintenance }: Cluster, host: HostId): void {
  maintenance.delete(host)
  run.emit({ kind: 'host-resumed', host, what: 'does not enter maintenance mode' })
}

function* enter(cluster: Cluster, host: HostId, order: EvacuationOrder): Process {
  const { run } = cluster
  const { cause } = run.kernel
  let told: ReadonlySet<string> = new Set()
  while (isBusy(cluster, host)) {
    told = evacuateVms(cluster, { host, order, told })
    yield anyOf(run.changed, cluster.migrationEnded)
    run.kernel.cause = cause
  }
  stepAside(cluster, host)
}

/** VMs are on it or on their way, or VirtualCenter does not hear from it. */
function isBusy(cluster: Cluster, host: HostId): boolean {
  const moves = [...cluster.moves.values()]
  const concerned = moves.some(({ source, target }) => source === host || target === host)
  return concerned || backedBy(cluster, host).vms.length > 0 || !isHeard(cluster, host)
}

type Task = {
  readonly host: HostId
  readonly order: EvacuationOrder
  /** What has been said, so that it is not said again. */
  readonly told: ReadonlySet<string>
}

/** Rules hold among the VMs that stay; those that leave find each other where they go. */
function evacuateVms(cluster: Cluster, { host, order, told }: Task): ReadonlySet<string> {
  const { run, choices } = cluster
  const { cause } = run.kernel
  const tell = (why: string, remedy: Remedy | null = null): void => {
    run.kernel.cause = cause
    if (!told.has(why)) run.emit({ kind: 'maintenance-waits', host, why, remedy })
    said.add(why)
  }
  const said = new Set(told)
  if (choices.drs === 'off') {
    tell('DRS is off, and somebody has to move its VMs or turn them off')
    return said
  }
  for (const { id, stalled } of run.residents(host)) {
    if (stalled) tell(`${id} waits for its disk, which VMotion needs`)
  }
  for (const { vm, choice } of departures(cluster, { host, order })) {
    const { host: target } = choice
    run.kernel.cause = cause
    if (target === null) {
      const { reason, remedy } = nowhere(cluster, vm, choice)
      tell(`${vm} has nowhere to go (${reason})`, remedy)
    } else if (choices.drs === 'fully' || !said.has(`${vm} ${target}`)) {
      const reason = `${host} enters maintenance mode`
      const candidates = bounded(choice.candidates)
      follow(cluster, { vm, source: host, target, priority: MANDATORY, reason, candidates })
      said.add(`${vm} ${target}`)
    }
  }
  if (choices.drs !== 'fully') tell('somebody has to follow the recommendations')
  return said
}

type Departure = { readonly vm: VmId; readonly choice: Choice }

/** Serial ones go when the one before has gone. */
function departures(
  cluster: Cluster,
  { host, order }: Pick<Task, 'host' | 'order'>,
): readonly Departure[] {
  const plan = drsPlan(cluster)
  const leaving = plan.view.vms.filter((vm) => vm.host === host && vm.movable)
  const moving = [...cluster.moves.values()].some(({ source }) => source === host)
  for (const { vm } of plan.view.vms.filter((vm) => vm.host === host)) plan.homes.delete(vm)
  const found: Departure[] = []
  for (const vm of leaving) {
    if (order === 'serial' && (moving || found.some(({ choice }) => choice.host !== null))) break
    const choice = evenHost(plan, vm)
    found.push({ vm: vm.vm, choice })
    if (choice.host !== null) place(plan, vm, choice.host)
  }
  return found
}

/** Its agent leaves HA: another host is promoted where it was a primary, and coordinates. */
function stepAside(cluster: Cluster, host: HostId): void {
  const { run, agents, members, primaries, maintenance } = cluster
  maintenance.set(host, 'in')
  run.emit({ kind: 'maintenance-entered', host })
  for (const known of [agents, members, primaries]) known.delete(host)
  promote(cluster)
  tellPrimaries(cluster)
  const by = actingPrimary(cluster)
  if (cluster.coordinator === host && by !== undefined) takeOver(cluster, by)
}

/** The first hosts of the cluster that are none yet become primaries, as many as are missing. */
function promote({ hosts, primaries, members, values }: Cluster): void {
  for (const host of hosts) {
    if (primaries.size >= values.primaries) return
    if (members.has(host)) primaries.add(host)
  }
}

export function resume(cluster: Cluster, host: HostId): Answer {
  const { run, maintenance, primaries, values } = cluster
  const mode = maintenance.get(host)
  const down = unmanaged(cluster)
  if (mode === undefined) return `${host} is not in maintenance mode`
  if (down !== null) return down
  return () => {
    if (mode === 'entering') return run.kernel.cancelOwner(enteringOf(host))
    maintenance.delete(host)
    run.emit({ kind: 'host-resumed', host, what: 'leaves maintenance mode' })
    if (primaries.size < values.primaries) primaries.add(host)
    tellPrimaries(cluster)
    if (run.world.hosts.get(host)?.power === 'on') joinWhenReachable(cluster, host)
  }
}
