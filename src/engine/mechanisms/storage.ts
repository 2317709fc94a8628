/**
 * Storage goes away and comes back. VMs whose host does not reach their disk stand where they
 * stood: reads and writes hang, a boot reads no further. What a platform makes of it is its own.
 */
import { named } from '../../base/named.ts'
import type { StorageFaultFact } from '../../model/events/storage-faults.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import { diskTrouble } from '../../model/storage.ts'
import type { Vm } from '../../model/world.ts'
import type { Process } from '../kernel/process.ts'
import { resumeGuest, stopGuest } from './guest.ts'
import { setArraySpeed } from './links.ts'
import type { Run } from './run.ts'

type Kind = 'storage-path-lost' | 'storage-path-back' | 'lun-lost' | 'lun-back' | ArrayKind
type ArrayKind = 'array-lost' | 'array-back' | 'array-slowed' | 'array-recovered'

/** Each with all that follows from it at once. */
export function changeStorage(
  run: Run,
  facts: readonly Extract<StorageFaultFact, { kind: Kind }>[],
): void {
  const { cause } = run.kernel
  for (const fact of facts) {
    run.kernel.cause = cause
    settle(run, run.emit(fact))
  }
}

/** A slow array changes only how fast bytes come. */
export function changeSpeed(run: Run, array: string, percent: number): void {
  if (percent === 100) run.emit({ kind: 'array-recovered', array })
  else run.emit({ kind: 'array-slowed', array, toPercent: percent })
  setArraySpeed(run, array, percent)
}

function settle(run: Run, cause: number): void {
  for (const vm of [...run.world.vms.values()]) {
    run.kernel.cause = cause
    if (vm.host !== null) settleVm(run, vm, vm.host)
  }
  for (const tell of run.storageWatchers) {
    run.kernel.cause = cause
    tell()
  }
}

/** A save or a restore under way is no more than bytes that stand still. */
function settleVm(run: Run, { id: vm, state, stalled }: Vm, host: HostId): void {
  const why = diskTrouble(run, host, lunOf(run, vm))
  for (const flow of [saveOf(vm), restoreOf(vm)]) {
    if (run.flows.has(flow)) run.flows.setCap(flow, why === null ? NO_BOUND : 0)
  }
  const uses = USES.includes(state.kind === 'moving' ? state.stage : state.kind)
  if (!uses || stalled === (why !== null)) return
  if (why === null) {
    run.emit({ kind: 'vm-goes-on', vm, host })
    resumeGuest(run, vm, host)
  } else {
    stopGuest(run, vm, 'keep-memory')
    run.emit({ kind: 'vm-stalls', vm, host, why })
  }
}

const USES: readonly string[] = ['running', 'booting', 'migrating', 'switch-over']
const NO_BOUND = Number.POSITIVE_INFINITY

/** Flows of a state that is written to the VM's disk, and read back. */
export const saveOf = named((vm) => `save of ${vm}`)
export const restoreOf = named((vm) => `restore of ${vm}`)

/** In bytes/ms: the most that such a flow may take as it begins. */
export const stateCap = (run: Run, vm: VmId, host: HostId): number =>
  vmTrouble(run, vm, host) === null ? NO_BOUND : 0

/** Reads and writes of the host to the VM's disk hang for as long as it does not reach it. */
export function* untilReached(run: Run, vm: VmId, host: HostId): Process {
  const { cause } = run.kernel
  while (vmTrouble(run, vm, host) !== null) yield run.changed
  run.kernel.cause = cause
}

/** Why the host does not reach the VM's disk now, read on from the host's name. */
export const vmTrouble = (run: Run, vm: VmId, host: HostId): string | null =>
  diskTrouble(run, host, lunOf(run, vm))

const lunOf = ({ topology }: Run, vm: VmId): string => topology.vms.get(vm)?.lun ?? ''
