/** The failover coordinator: which VM of which failed host starts next, and where. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import { anyOf } from '../../kernel/signal.ts'
import { powerOn } from '../../mechanisms/guest.ts'
import { onHost } from '../../mechanisms/run.ts'
import { type Choice, noneOf } from '../../policies/choose.ts'
import { type Cluster, isAlive, isHeard, setOf, wait } from './cluster.ts'
import { noteRestart } from './management.ts'
import { knownViews, needOf } from './room.ts'

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
  const reason = lockRefusal(cluster, now)
  if (reason !== null) return postpone(cluster, vm, { reason, remedy: null })
  if (now.state.kind !== 'down') return 'started'
  const views = knownViews(cluster, spec)
  const best = product.restartHost(views, needOf(cluster, spec), spec)
  if (best.host === null) return putOff(cluster, vm, best)
  const free = views.map((view) =>
    setOf(cluster.restarting, view.host).size < values.restartsPerHost
      ? view
      : { ...view, unfit: view.unfit ?? 'is restarting another VM' },
  )
  const choice = product.restartHost(free, needOf(cluster, spec), spec)
  if (choice.host === null) return 'wait'
  start(cluster, vm, { choice, host: choice.host })
  return 'started'
}

/** It runs on a host that is alive and not heard, and whoever runs a VM renews its lock. */
function lockRefusal(cluster: Cluster, { state, host }: Vm): string | null {
  if (host === null || isHeard(cluster, host) || !isAlive(cluster, host)) return null
  const runs = ['running', 'booting', 'migrating', 'moving'].includes(state.kind)
  return runs ? `its files are locked by ${host}, which renews the lock` : null
}

function putOff(cluster: Cluster, vm: VmId, choice: Choice): Outcome {
  const { reason, remedy } = noneOf(choice)
  return postpone(cluster, vm, { reason: `no host can take it (${reason})`, remedy })
}

function postpone(cluster: Cluster, vm: VmId, why: Refused): Outcome {
  const { run, retries, attempts, values } = cluster
  run.emit({ kind: 'start-refused', vm, host: null, what: 'restart', ...why })
  const tried = (attempts.get(vm) ?? 0) + 1
  attempts.set(vm, tried)
  if (tried === values.restartAttempts) return giveUp(cluster, vm, tried)
  const again = run.kernel.now + wait(cluster, 'retryDelay')
  retries.set(vm, again)
  return again
}

/** What another host still runs is no more tried to be started, and is not down either. */
function giveUp(cluster: Cluster, vm: VmId, tried: number): 'given up' {
  const { run, attempts, retries, lostFrom } = cluster
  for (const known of [attempts, retries, lostFrom]) known.delete(vm)
  const reason = `HA gives its restart up after ${tried} attempt${tried === 1 ? '' : 's'}`
  if (run.world.vms.get(vm)?.state.kind === 'down') run.emit({ kind: 'vm-abandoned', vm, reason })
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
  cluster.attempts.delete(vm)
  setOf(cluster.restarting, host).add(vm)
  noteRestart(cluster, vm, host)
  run.emit({ kind: 'vm-placed', vm, host, candidates, rule })
  // A target that died unnoticed does nothing; its declaration puts the VM back into the queue.
  if (!isAlive(cluster, host)) return
  run.kernel.spawn(`restart of ${vm}`, [onHost(host), startOf(vm)], restart(cluster, vm, host), {
    onEnd: () => {
      setOf(cluster.restarting, host).delete(vm)
      cluster.restartable.fire(run.kernel)
    },
  })
}

/** Owner of what a host does to start one VM. */
export const startOf = (vm: VmId): string => `start ${vm}`

/** Probe the lock, break it, register, power on; the guest then boots by itself. */
function* restart(cluster: Cluster, vm: VmId, host: HostId): Process {
  yield* takeLock(cluster, vm, host)
  yield* registerAndPowerOn(cluster, vm, host)
}

/** The lock of a dead host is stale once nobody has renewed it for long enough. */
export function* takeLock(cluster: Cluster, vm: VmId, host: HostId): Process {
  const { run, silentSince } = cluster
  const why = `waits for the lock on its files`
  run.emit({ kind: 'vm-waits', vm, phase: 'storage', host, why })
  const holder = run.world.vms.get(vm)?.lock ?? null
  if (holder !== null) {
    run.emit({ kind: 'lock-probed', vm, by: host, holder })
    const { now } = run.kernel
    const stale = (silentSince.get(holder) ?? now) + wait(cluster, 'lockExpiry')
    yield Math.max(wait(cluster, 'lockProbe'), stale - now)
    run.emit({ kind: 'lock-broken', vm, by: host, holder })
  }
  run.emit({ kind: 'lock-taken', vm, host })
}

export function* registerAndPowerOn(cluster: Cluster, vm: VmId, host: HostId): Process {
  const { run } = cluster
  const why = `is registered on ${host} and powered on`
  run.emit({ kind: 'vm-waits', vm, phase: 'register', host, why })
  yield wait(cluster, 'powerOn')
  cluster.lostFrom.delete(vm)
  powerOn(run, vm, host)
}
