/** A host of this product outside the cluster, and a disk that is none of the cluster's. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import type { Volume } from '../../../model/storage.ts'
import type { Process } from '../../kernel/process.ts'
import { powerOn } from '../../mechanisms/guest.ts'
import { untilReached } from '../../mechanisms/storage.ts'
import { diskless } from '../../policies/hosting.ts'
import { refused } from '../../policies/remedy.ts'
import { abandoned, type StandAlone } from '../stand-alone.ts'
import { type Cluster, wait } from './cluster.ts'
import { oneOwner } from './groups/owners.ts'
import { atStart, startRefusal } from './groups/room.ts'

export const standAlone = (cluster: Cluster): StandAlone => ({
  run: cluster.run,
  startsWithHost: cluster.choices.autoStart === 'with-host',
  refusal: (vm, host) => startRefusal(cluster, vm, host) ?? diskRefusal(cluster, vm, host),
  start: (vm, host) => start(cluster, vm, host),
  turnedOff: () => {},
})

function* start(cluster: Cluster, vm: VmId, host: HostId): Process {
  const { run } = cluster
  run.emit({ kind: 'vm-waits', vm, phase: 'register', host, why: `is turned on at ${host}` })
  yield wait(cluster, 'powerOn')
  yield* untilReached(run, vm, host)
  const refusal = startRefusal(cluster, vm, host)
  if (refusal === null) powerOn(run, vm, host)
  else run.emit(abandoned(vm, refusal))
}

function diskRefusal({ run }: Cluster, vm: VmId, host: HostId): Refused | null {
  const lack = diskless(run, host, run.topology.vms.get(vm)?.lun ?? '')
  return lack === null ? null : refused([lack])
}

type Place = { readonly volume: Volume; readonly host: HostId; readonly rule: Refused }

/** The disk is the host's own; a VM of another host goes where the disk is, as in a group. */
export function openAlone(cluster: Cluster, vms: readonly VmSpec[], place: Place): void {
  const { run } = cluster
  const { volume, host, rule } = place
  const disks = vms.length > 0 ? [volume.lun, ...volume.mounted] : []
  run.emitEach(disks.map((lun) => ({ kind: 'lun-online', lun, host })))
  for (const vm of vms) {
    const { id, home, on } = vm
    const refusal = on ? startRefusal(cluster, id, host) : null
    if (refusal !== null) {
      const { reason, remedy } = refusal
      run.emit({ kind: 'vm-kept-outside', vm: id, rule: atStart(reason, host), remedy })
      continue
    }
    if (home !== host) {
      const why = oneOwner(cluster, vm, host)
      run.emit({ kind: 'vm-placed', vm: id, host, candidates: [], rule: why })
    }
    run.emit({ kind: 'vm-unprotected', vm: id, host, rule: rule.reason, remedy: rule.remedy })
    if (on) run.emit({ kind: 'vm-runs-at-home', vm: id, host })
  }
}
