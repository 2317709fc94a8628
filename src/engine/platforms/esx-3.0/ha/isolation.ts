/**
 * Hosts that the others cannot hear although they run. The side that reaches the gateway goes on;
 * a host that hears nobody and gets no answer from the gateway turns its VMs off, or leaves them.
 */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { lastBeat } from '../../../mechanisms/heartbeats.ts'
import { reachesGateway, sidesOf } from '../../../mechanisms/network.ts'
import { msOf, onHost } from '../../../mechanisms/run.ts'
import { actingPrimary, type Cluster, isAlive, isHeard, wait } from '../cluster.ts'
import { releaseLock } from '../storage/locks.ts'
import { cancelMigration } from '../vmotion/vmotion.ts'

/** HA heartbeats travel on the service console's network alone. */
const NETWORK = 'management'

/** What HA does when hosts come and go from the side that goes on. */
export type Reactions = {
  readonly unheard: (host: HostId) => void
  readonly heardAgain: (host: HostId) => void
}

/** Works out anew who hears whom. */
export function networkChanged(cluster: Cluster, { unheard, heardAgain }: Reactions): void {
  const { run, heard } = cluster
  const { cause } = run.kernel
  const sides = sidesOf(
    run,
    cluster.hosts.filter((host) => isAlive(cluster, host)),
    [NETWORK],
  )
  const main = new Set(mainSide(cluster, sides))
  const before = new Set(heard)
  for (const host of cluster.hosts) {
    run.kernel.cause = cause
    if (main.has(host)) heard.add(host)
    else heard.delete(host)
    if (!isAlive(cluster, host)) continue
    if (before.has(host) && !main.has(host)) unheard(host)
    if (!before.has(host) && main.has(host)) heardAgain(host)
  }
  for (const side of sides) {
    run.kernel.cause = cause
    if (!main.has(side[0] ?? '')) loseContact(cluster, side)
  }
}

/** The largest side that reaches the gateway; of equals the coordinator's, then the first. */
function mainSide(
  { run, coordinator }: Cluster,
  sides: readonly (readonly HostId[])[],
): readonly HostId[] {
  const rank = (side: readonly HostId[]) => side.length * 2 + (side.includes(coordinator) ? 1 : 0)
  const open = sides.filter((side) => side.some((host) => reachesGateway(run, host, NETWORK)))
  return open.reduce<readonly HostId[]>((best, one) => (rank(one) > rank(best) ? one : best), [])
}

/** Owner of what a host does because it hears nobody. */
const alone = (host: HostId): string => `isolation of ${host}`

function loseContact(cluster: Cluster, side: readonly HostId[]): void {
  const { kernel } = cluster.run
  const [first, ...others] = side
  const name = side.join(' ')
  if (first === undefined || side.every((host) => cluster.sides.get(host) === name)) return
  for (const host of side) kernel.cancelOwner(alone(host))
  for (const host of side) cluster.sides.set(host, name)
  const body = others.length === 0 ? testIsolation(cluster, first) : takeForDead(cluster, side)
  kernel.spawn(`${first} hears nobody`, [onHost(first), alone(first)], body)
}

export function endIsolation({ run, sides }: Cluster, host: HostId): void {
  sides.delete(host)
  run.kernel.cancelOwner(alone(host))
}

/** What is decided at the test is done two seconds later, even if the network is back by then. */
function* testIsolation(cluster: Cluster, host: HostId): Process {
  const { run, values, choices } = cluster
  const beat = { periodMs: msOf(values.heartbeatInterval), phaseMs: 0 }
  const last = lastBeat(beat, run.kernel.now)
  yield last + wait(cluster, 'isolationTest') - run.kernel.now
  const isolated = !reachesGateway(run, host, NETWORK)
  run.emit({ kind: 'isolation-tested', host, isolated })
  if (!isolated || choices.isolationResponse === 'leave-on') return
  const due = last + wait(cluster, 'isolationResponse')
  run.kernel.spawn(`isolation response of ${host}`, [onHost(host)], respond(cluster, host, due))
}

function* respond(cluster: Cluster, host: HostId, due: number): Process {
  const { run } = cluster
  yield Math.max(0, due - run.kernel.now)
  const { cause } = run.kernel
  for (const vm of run.residents(host)) {
    if (!['running', 'booting', 'migrating', 'moving'].includes(vm.state.kind)) continue
    run.kernel.cause = cause
    cancelMigration(cluster, vm.id)
    stopGuest(run, vm.id, 'lose-memory')
    run.emit({ kind: 'vm-terminated', vm: vm.id, host, why: 'the isolation response' })
    releaseLock(cluster, vm.id)
    const reason = whyNotRestarted(cluster, vm.id, host)
    if (reason !== null) run.emit({ kind: 'vm-abandoned', vm: vm.id, reason })
  }
}

/** Null where the others will restart what the host has turned off. */
function whyNotRestarted(cluster: Cluster, vm: VmId, host: HostId): string | null {
  if (isHeard(cluster, host)) return backTooSoon(host)
  if (actingPrimary(cluster) === undefined) return NOBODY_LEFT
  const disabled = cluster.run.topology.vms.get(vm)?.restartPriority === 'disabled'
  // Before the declaration it is the declaration that finds out.
  return disabled && !cluster.members.has(host) ? RESTART_DISABLED : null
}

export const RESTART_DISABLED = 'its restart priority is disabled'

const NOBODY_LEFT = 'its host turned it off and nobody is left who could restart it'

/** The race of 2006: turned off by its own host, and the others have nothing to restart. */
export const backTooSoon = (host: HostId): string =>
  `${host} turned it off and is heard again before it counted as failed`

/** Hosts that hear each other but not the rest find every lock of the rest renewed. */
function* takeForDead(cluster: Cluster, side: readonly HostId[]): Process {
  const { run, primaries } = cluster
  yield wait(cluster, 'failureDetection')
  const by = side.find((host) => primaries.has(host) && isAlive(cluster, host))
  if (by === undefined) return
  const reason = 'their VMs stay locked, so that none can be started a second time'
  run.emit({ kind: 'side-blocked', by, reason })
}
