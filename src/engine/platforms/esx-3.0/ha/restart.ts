/** The failover coordinator: which VM of which failed host starts next, and where. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused, Remedy } from '../../../../model/remedy.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { anyOf } from '../../../kernel/signal.ts'
import { powerOn } from '../../../mechanisms/guest.ts'
import { onHost } from '../../../mechanisms/run.ts'
import { type CapacityView, withTroubles } from '../../../policies/capacity.ts'
import type { Choice } from '../../../policies/choose.ts'
import { type Trouble, trouble } from '../../../policies/remedy.ts'
import { actingPrimary, type Cluster, isAlive, isHeard, setOf, wait } from '../cluster.ts'
import { noteRestart } from '../management.ts'
import { knownViews, needOf } from '../resources/room.ts'
import { noHost } from '../resources/sums.ts'
import { isForsaken, lockedBy, outOfReach, takeLock } from '../storage/locks.ts'
import { isStillMissed, takeFromOldCopy } from '../storage/second-copy.ts'

/** Runs on the coordinator and dies with it; what is left to do is known to the next one. */
export function* restartVms(cluster: Cluster): Process {
  for (;;) {
    const retryAt = restartAll(cluster)
    const { now } = cluster.run.kernel
    yield retryAt === null ? cluster.restartable : anyOf(cluster.restartable, retryAt - now)
  }
}

/**
 * Starts what can be started now: the first failed host's VMs before the second's, each in order.
 * A VM that waits for a place on a host holds back those behind it; one that fits nowhere is put
 * off. Returns when the earliest of those is to be tried again, or null.
 */
function restartAll(cluster: Cluster): number | null {
  const { run, restarts } = cluster
  const { now, cause } = run.kernel
  let retryAt: number | null = null
  for (const [failed, vms] of restarts) {
    for (const vm of [...vms]) {
      run.kernel.cause = cause
      const dueAt = postponed(cluster, vm)
      if (dueAt > now) {
        retryAt = Math.min(retryAt ?? dueAt, dueAt)
        continue
      }
      const outcome = tryRestart(cluster, vm)
      if (outcome === 'wait') return retryAt
      if (outcome === 'started' || outcome === 'given up')
        restarts.set(failed, without(restarts.get(failed), vm))
      else retryAt = Math.min(retryAt ?? outcome, outcome)
    }
    // Its place among the lists is kept until none of its VMs can come back to it.
    if (![...cluster.lostFrom.values()].includes(failed)) restarts.delete(failed)
  }
  return retryAt
}

const without = (vms: readonly VmId[] = [], gone: VmId): VmId[] => vms.filter((vm) => vm !== gone)

function postponed({ retries }: Cluster, vm: VmId): number {
  return retries.get(vm) ?? 0
}

/** A number: nothing fits, to be tried again then. */
type Outcome = 'started' | 'given up' | number

/** 'wait': a place must come free first. */
function tryRestart(cluster: Cluster, vm: VmId): Outcome | 'wait' {
  const { run, values, product } = cluster
  const spec = run.topology.vms.get(vm)
  const now = run.world.vms.get(vm)
  if (spec === undefined || now === undefined) return 'started'
  const locked = lockRefusal(cluster, now)
  if (locked !== null) return postpone(cluster, vm, locked)
  if (now.state.kind !== 'down' && !isForsaken(cluster, now)) return 'started'
  const views = knownViews(cluster, spec).map((view) => withTroubles(view, [mute(cluster, view)]))
  const best = product.restartHost(views, needOf(cluster, spec), spec)
  if (best.host === null) return putOff(cluster, vm, best)
  const free = views.map((view) =>
    setOf(cluster.restarting, view.host).size < values.restartsPerHost
      ? view
      : { ...view, unfit: view.unfit ?? 'is restarting another VM' },
  )
  const choice = product.restartHost(free, needOf(cluster, spec), spec)
  if (choice.host === null) {
    tellWait(cluster, vm, best.host)
    return 'wait'
  }
  if (now.state.kind !== 'down') {
    const { host } = choice
    if (!isAlive(cluster, host)) return postpone(cluster, vm, silent(host))
    run.kernel.cancelOwner(startOf(vm))
  }
  start(cluster, vm, { choice, host: choice.host })
  return 'started'
}

/**
 * A coordinator whose side is cut off goes on with its list. There no host is declared failed, so
 * one that does not answer is passed over where it would else be waited for.
 */
function mute(cluster: Cluster, { host }: CapacityView): Trouble | null {
  const { sides, coordinator } = cluster
  const answers = isAlive(cluster, host) && sides.get(host) === sides.get(coordinator)
  if (answers || actingPrimary(cluster) !== undefined) return null
  return trouble('does not answer', { kind: 'host-back', host })
}

/** Once for each VM that comes to be the next. */
function tellWait({ run, values, inLine }: Cluster, vm: VmId, host: HostId): void {
  if (inLine.has(vm)) return
  inLine.add(vm)
  const most = values.restartsPerHost
  const parameter = 'restartsPerHost'
  const at = { what: 'restart', where: host, parameter, amount: 1 } as const
  const reason = `${host} restarts ${most === 1 ? 'another VM' : `${most} others`} at the moment`
  run.emit({
    kind: 'restart-waits',
    vm,
    host,
    reason,
    remedy: [{ kind: 'more-at-once', ...at }],
  })
}

/**
 * It runs on a host that is alive and not heard, and whoever runs a VM renews its lock. With the
 * array nobody reaches the lock; once it is back the host goes on to renew it.
 */
function lockRefusal(cluster: Cluster, vm: Vm): Refused | null {
  const { id, state, host } = vm
  if (host === null || isHeard(cluster, host) || !isAlive(cluster, host)) return null
  if (isForsaken(cluster, vm)) return null
  const runs = ['running', 'booting', 'migrating', 'moving'].includes(state.kind)
  if (!runs) return null
  const locked = lockedBy(id, host)
  const lack = outOfReach(cluster, id, host)
  return lack === null ? locked : alsoFor(lack, locked)
}

/** The first reason, and what it takes for both. */
const alsoFor = ({ reason, remedy }: Refused, { remedy: also }: Refused): Refused => ({
  reason,
  remedy: remedy === null || also === null ? null : [...remedy, ...also],
})

function putOff(cluster: Cluster, vm: VmId, choice: Choice): Outcome {
  const why = noHost(cluster, cluster.run.topology.vms.get(vm), { choice, asKnown: true })
  return postpone(cluster, vm, { ...why, reason: `no host can take it (${why.reason})` })
}

function postpone(cluster: Cluster, vm: VmId, why: Refused): Outcome {
  const { run, retries, attempts, values } = cluster
  run.emit({ kind: 'start-refused', vm, host: null, what: 'restart', ...why })
  const tried = (attempts.get(vm) ?? 0) + 1
  attempts.set(vm, tried)
  if (tried === values.restartAttempts) return giveUp(cluster, vm, { tried, remedy: why.remedy })
  const again = run.kernel.now + wait(cluster, 'retryDelay')
  retries.set(vm, again)
  return again
}

/** What another host still runs is no more tried to be started, and is not down either. */
function giveUp(
  cluster: Cluster,
  vm: VmId,
  { tried, remedy }: { tried: number; remedy: Remedy | null },
): 'given up' {
  const { run, attempts, retries, lostFrom, inLine } = cluster
  for (const known of [attempts, retries, lostFrom, inLine]) known.delete(vm)
  const reason = `HA gives its restart up after ${tried} attempt${tried === 1 ? '' : 's'}`
  if (run.world.vms.get(vm)?.state.kind === 'down') {
    run.emit({ kind: 'vm-abandoned', vm, reason, remedy })
  }
  return 'given up'
}

function start(
  cluster: Cluster,
  vm: VmId,
  { choice, host }: { choice: Choice; host: HostId },
): void {
  const { run } = cluster
  const { candidates, rule } = choice
  cluster.retries.delete(vm)
  cluster.inLine.delete(vm)
  cluster.attempts.delete(vm)
  setOf(cluster.restarting, host).add(vm)
  noteRestart(cluster, vm, host)
  const down = run.world.vms.get(vm)?.state.kind === 'down'
  if (down) run.emit({ kind: 'vm-placed', vm, host, candidates, rule })
  // A target that died unnoticed does nothing; its declaration puts the VM back into the queue.
  if (down && !isAlive(cluster, host)) return
  const body = restart(cluster, vm, { choice, host })
  run.kernel.spawn(`restart of ${vm}`, [onHost(host), startOf(vm)], body, {
    onEnd: () => {
      setOf(cluster.restarting, host).delete(vm)
      if (isStillMissed(cluster, vm)) putBack(cluster, vm, notTaken(host))
      cluster.restartable.fire(run.kernel)
    },
  })
}

/** It died, and nobody knows yet. */
const silent = (host: HostId): Refused => ({
  reason: `${host} is silent`,
  remedy: [{ kind: 'host-back', host }],
})

/** It died before it was done. */
const notTaken = (host: HostId): Refused => ({
  reason: `${host} has not taken its files`,
  remedy: [{ kind: 'host-back', host }],
})

/** Owner of what a host does to start one VM. */
export const startOf = (vm: VmId): string => `start ${vm}`

/** Probe the lock, break it, register, power on; the guest then boots by itself. */
function* restart(
  cluster: Cluster,
  vm: VmId,
  { choice, host }: { choice: Choice; host: HostId },
): Process {
  const down = cluster.run.world.vms.get(vm)?.state.kind === 'down'
  const locked = down ? takeLock(cluster, vm, host) : takeFromOldCopy(cluster, vm, { choice, host })
  const refusal = (yield* locked) ?? (yield* registerAndPowerOn(cluster, vm, host))
  if (refusal === null) return
  const now = cluster.run.world.vms.get(vm)
  const waits = now?.state.kind === 'down' && now.host === host
  if (waits || isStillMissed(cluster, vm)) putBack(cluster, vm, refusal)
}

/** Its lock or its disk was not to be had: it waits on the list that it came from. */
function putBack(cluster: Cluster, vm: VmId, why: Refused): void {
  const { restarts, lostFrom } = cluster
  const queued = [...restarts.values()].some((vms) => vms.includes(vm))
  const from = lostFrom.get(vm)
  if (queued || from === undefined) return
  restarts.set(from, [vm, ...(restarts.get(from) ?? [])])
  postpone(cluster, vm, why)
}

/** Why it is not powered on after all, or null. */
export function* registerAndPowerOn(
  cluster: Cluster,
  vm: VmId,
  host: HostId,
): Process<Refused | null> {
  const { run } = cluster
  const why = `is registered on ${host} and powered on`
  run.emit({ kind: 'vm-waits', vm, phase: 'register', host, why })
  yield wait(cluster, 'powerOn')
  const refusal = outOfReach(cluster, vm, host)
  if (refusal !== null) return refusal
  cluster.lostFrom.delete(vm)
  powerOn(run, vm, host)
  return null
}
