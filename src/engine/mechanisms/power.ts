/** A host goes down and comes back: what is true at once, before anybody notices. */

import type { HardwareFact } from '../../model/events/hardware.ts'
import type { HostFact } from '../../model/events/host.ts'
import type { HostId } from '../../model/ids.ts'
import type { Vm } from '../../model/world.ts'
import type { Process } from '../kernel/process.ts'
import { stopGuest } from './guest.ts'
import { msOf, onHost, type Run } from './run.ts'

export function failHost(run: Run, host: HostId): void {
  goDown(run, host, { kind: 'host-failed', host })
}

/**
 * It has power and does nothing: no beat, no lock renewed, no reservation. What its guests had in
 * memory is lost with it, because only a reset brings it back.
 */
export function hangHost(run: Run, host: HostId): void {
  goDown(run, host, { kind: 'host-hung', host })
}

/** It crashes, or is reset while it hangs, and starts at once. */
export function rebootHost(run: Run, host: HostId): void {
  const why = run.world.hosts.get(host)?.power === 'hung' ? 'reset' : 'crash'
  const { cause } = run.kernel
  goDown(run, host, { kind: 'host-restarted', host, why })
  run.kernel.cause = cause
  run.kernel.spawn(`start of ${host}`, [onHost(host)], startHost(run, host))
}

export function returnHost(run: Run, host: HostId): void {
  run.emit({ kind: 'host-powered-on', host })
  run.kernel.spawn(`start of ${host}`, [onHost(host)], startHost(run, host))
}

type Downfall = Extract<
  HostFact | HardwareFact,
  { kind: 'host-failed' | 'host-hung' | 'host-restarted' }
>

/** All that runs on the host ends with it; VMs whose state is saved on disk are not lost. */
function goDown(run: Run, host: HostId, fact: Downfall): void {
  const hung = run.world.hosts.get(host)?.power === 'hung'
  const lost = run.residents(host).filter(dependsOnPower)
  const cause = run.emit(fact)
  run.kernel.cancelOwner(onHost(host))
  run.kernel.cause = cause
  for (const { id } of lost) {
    const saved = run.saved.get(id)
    const memory = saved === undefined ? 'lost' : 'saved'
    // Whoever brings it back now, it is not the operator's move any more.
    if (saved !== undefined) run.saved.set(id, { ...saved, planned: false })
    stopGuest(run, id, memory === 'saved' ? 'keep-memory' : 'lose-memory')
    run.kernel.cause = cause
    run.emit({ kind: 'vm-lost', vm: id, host, memory })
  }
  // One that hung has been silent since.
  if (hung) return
  for (const watcher of run.watchers) {
    run.kernel.cause = cause
    watcher.hostSilent(host)
  }
}

function* startHost(run: Run, host: HostId): Process {
  yield msOf(run.hardware.hostBoot)
  const alone = run.world.hosts.get(host)?.membership === 'outside'
  run.emit({ kind: 'host-up', host, ...(alone ? { alone } : {}) })
  yield msOf(run.hardware.clusterJoin)
  const { cause } = run.kernel
  for (const watcher of run.watchers) {
    run.kernel.cause = cause
    watcher.hostUp(host)
  }
}

/** It runs there, or somebody there is about to start it. */
function dependsOnPower({ state }: Vm): boolean {
  if (state.kind === 'down') return state.phase === 'storage' || state.phase === 'register'
  return ['running', 'booting', 'migrating', 'moving'].includes(state.kind)
}
