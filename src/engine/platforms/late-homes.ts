/**
 * VMs at home on a host that is yet to be added cannot run before. Once it has joined they are
 * the cluster's, and the operator who has added it powers on those that should be on.
 */
import type { HostId } from '../../model/ids.ts'
import type { Refused } from '../../model/remedy.ts'
import type { VmSpec } from '../../model/scenario/schema.ts'
import type { Process } from '../kernel/process.ts'
import { beginProfile } from '../mechanisms/demand.ts'
import { onHost, type Run } from '../mechanisms/run.ts'
import type { Answer } from './platform.ts'

/** What a platform does for them. */
export type Arrivals = {
  /** Why the VM cannot run on it either, or null. */
  readonly refusal: (vm: VmSpec, host: HostId) => Refused | null
  /** After all of them are the cluster's. */
  readonly powerOn: (vms: readonly VmSpec[], host: HostId) => void
}

/** At 0:00; null where the home is no such host. */
export function notAdded({ world }: Run, home: HostId): Refused | null {
  const awaited = world.hosts.get(home)?.awaited ?? 'no'
  return awaited === 'no' ? null : { reason: `its home ${home} is not added yet`, remedy: null }
}

/** To be installed before any of them can join. */
export function takeInLate(run: Run, arrivals: Arrivals): void {
  const awaited = new Set(
    [...run.world.hosts.values()].flatMap((one) => (one.awaited === 'no' ? [] : one.id)),
  )
  if (awaited.size === 0) return
  run.observers.add((event) => {
    if (event.kind !== 'host-joined' || !awaited.delete(event.host)) return
    const { host } = event
    run.kernel.spawn(`VMs of ${host}`, [onHost(host)], takeIn(run, host, arrivals))
  })
}

function* takeIn(run: Run, host: HostId, { refusal, powerOn }: Arrivals): Process {
  yield 0
  const { cause } = run.kernel
  const homed = [...run.topology.vms.values()].filter(({ home }) => home === host)
  const taken: VmSpec[] = []
  for (const vm of homed) {
    run.kernel.cause = cause
    const refused = refusal(vm, host)
    if (refused === null) {
      run.emit({ kind: 'vm-taken-in', vm: vm.id, host })
      beginProfile(run, vm.id, vm.profile)
      taken.push(vm)
    } else {
      const { reason: rule, remedy } = refused
      run.emit({ kind: 'vm-kept-outside', vm: vm.id, rule, remedy })
    }
  }
  run.kernel.cause = cause
  powerOn(
    taken.filter(({ on }) => on),
    host,
  )
}

/** One after the other, as somebody does who goes through a list. */
export function powerOnEach(
  run: Run,
  vms: readonly VmSpec[],
  { host, ask }: { host: HostId; ask: (vm: VmSpec) => Answer },
): void {
  const { cause } = run.kernel
  for (const vm of vms) {
    run.kernel.cause = cause
    const answer = ask(vm)
    if (typeof answer === 'function') {
      answer()
      continue
    }
    const refused = typeof answer === 'string' ? { reason: answer } : answer
    run.emit({ kind: 'start-refused', vm: vm.id, host, what: 'power-on', ...refused })
  }
}
