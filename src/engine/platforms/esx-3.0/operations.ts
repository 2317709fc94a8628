/** What an operator does in VirtualCenter. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { Process } from '../../kernel/process.ts'
import { resetGuest } from '../../mechanisms/health.ts'
import { onHost } from '../../mechanisms/run.ts'
import { admissionRefusal } from '../../policies/admission.ts'
import type { Choice } from '../../policies/choose.ts'
import { refused } from '../../policies/remedy.ts'
import type { Answer, Operations } from '../platform.ts'
import { addHost } from './add-host.ts'
import { type Cluster, tellPrimaries } from './cluster.ts'
import { placed } from './drs/drs.ts'
import { bestHost, nowhere } from './ha/best-host.ts'
import { clusterCapacity, countingHosts } from './ha/cluster-capacity.ts'
import { joinHa } from './ha/ha.ts'
import { isLeftToOperator } from './ha/responding.ts'
import { registerAndPowerOn, startOf } from './ha/restart.ts'
import { slotsWith } from './ha/status.ts'
import { setManagementServer, unmanaged } from './management.ts'
import { poolRefusal } from './resources/pools.ts'
import { releaseLock, takeLock } from './storage/locks.ts'
import { evacuate, resume } from './vmotion/maintenance.ts'
import {
  cancelMigration,
  familyTrouble,
  silence,
  startMigration,
  targetRefusal,
} from './vmotion/vmotion.ts'

const NO_QUORUM = 'there is no quorum: locks on the files of each VM decide who runs it'
const HA_AGENT = 'VirtualCenter configures its HA agent'

export const operations = (cluster: Cluster): Operations => ({
  migrate: (vm, to) => migrate(cluster, vm, to),
  powerOn: (vm, on) => powerOnVm(cluster, vm, on),
  powerOff: (vm) => powerOffVm(cluster, vm),
  managementServer: (up) => setManagementServer(cluster, up),
  reset: (vm) => resetVm(cluster, vm, (id, on) => powerOnVm(cluster, id, on)),
  evacuate: (host, order) => evacuate(cluster, host, order),
  resume: (host) => resume(cluster, host),
  quorumDisk: () => NO_QUORUM,
  repairQuorum: () => NO_QUORUM,
  unused: () => null,
  addHost: (host) => addHost(cluster, host, { what: HA_AGENT, admit }),
})

function admit(cluster: Cluster, host: HostId): void {
  joinHa(cluster, host)
  tellPrimaries(cluster)
}

function migrate(cluster: Cluster, vm: VmId, to: HostId | undefined): Answer {
  const { run, moves } = cluster
  const now = run.world.vms.get(vm)
  const source = now?.host
  const down = unmanaged(cluster)
  if (down !== null) return down
  if (moves.has(vm)) return `${vm} is on the move already`
  if (now?.state.kind !== 'running' || !source) return `${vm} does not run`
  if (now.stalled) return `${vm} waits for its disk, which VMotion needs at both ends`
  if (to === source) return `${vm} is on ${to} already`
  if (silence(cluster, source) !== null) return `${source} does not answer`
  const wrong = to === undefined ? null : familyTrouble(cluster, source, to)
  const refusal = refused(wrong === null ? [] : [wrong])
  if (refusal !== null) return refusal
  return () => {
    const choice = bestHost(cluster, vm, (host) => to === undefined || host === to)
    if (choice.host !== null) {
      const { candidates, rule } = choice
      const chosen = { candidates, rule: to === undefined ? rule : 'as asked' }
      return startMigration(cluster, vm, { source, target: choice.host, choice: chosen })
    }
    const why = (to && targetRefusal(cluster, vm, to)) || nowhere(cluster, vm, choice)
    run.emit({ kind: 'start-refused', vm, host: to ?? null, what: 'migration', ...why })
  }
}

function powerOnVm(cluster: Cluster, vm: VmId, on: HostId | undefined): Answer {
  const { run, hosts } = cluster
  const now = run.world.vms.get(vm)
  const { kind } = now?.state ?? {}
  const left = kind === 'down' && isLeftToOperator(cluster, now?.host ?? null)
  const off = left || kind === 'off' || kind === 'abandoned' || kind === 'crashed'
  if (!off) return `${vm} is not off`
  const down = unmanaged(cluster)
  // Without VirtualCenter a VM starts at the host where it is registered, and nobody checks more.
  const direct = down !== null && on !== undefined && on === now?.host
  if (down !== null && !direct) return down
  if (on !== undefined && !hosts.includes(on)) return `${on} is not in the cluster`
  return () => {
    const strict = direct ? null : (strictRefusal(cluster, vm) ?? refusedByPool(cluster, vm))
    const choice = startHost(cluster, vm, on)
    if (strict === null && choice.host !== null) return start(cluster, vm, choice, choice.host)
    const why = strict ?? nowhere(cluster, vm, choice)
    run.emit({ kind: 'start-refused', vm, host: on ?? null, what: 'power-on', ...why })
  }
}

/** Where the operator says, or DRS; else where it is registered, as long as that can take it. */
function startHost(cluster: Cluster, vm: VmId, on: HostId | undefined): Choice {
  const { run, choices } = cluster
  if (on !== undefined) return bestHost(cluster, vm, (host) => host === on)
  if (choices.drs === 'partly' || choices.drs === 'fully') return placed(cluster, vm)
  const registered = run.world.vms.get(vm)?.host
  const there = bestHost(cluster, vm, (host) => host === registered)
  return there.host === null ? bestHost(cluster, vm, () => true) : there
}

/** A VM whose process is gone cannot be reset: it is powered on where it was. */
export function resetVm({ run }: Cluster, vm: VmId, powerOn: Operations['powerOn']): Answer {
  const now = run.world.vms.get(vm)
  const crashed = now?.state.kind === 'crashed'
  return crashed ? powerOn(vm, now.host ?? undefined) : resetGuest(run, vm)
}

/**
 * Strict admission control judges the cluster as it would be with the VM on. Where no host counts
 * there are no slots to speak of: each host says what is against it.
 */
function strictRefusal(cluster: Cluster, vm: VmId): Refused | null {
  const hosts = countingHosts(cluster).length
  if (cluster.choices.admissionControl !== 'strict' || hosts === 0) return null
  return admissionRefusal(slotsWith(cluster, vm), hosts)
}

function refusedByPool(cluster: Cluster, vm: VmId): Refused | null {
  const spec = cluster.run.topology.vms.get(vm)
  return spec === undefined ? null : poolRefusal(cluster, spec, clusterCapacity(cluster))
}

function start(cluster: Cluster, vm: VmId, choice: Choice, host: HostId): void {
  const { run } = cluster
  const { candidates, rule } = choice
  run.emit({ kind: 'vm-placed', vm, host, candidates, rule })
  run.kernel.spawn(`start of ${vm}`, [onHost(host), startOf(vm)], startHere(cluster, vm, host))
}

function* startHere(cluster: Cluster, vm: VmId, host: HostId): Process {
  const refusal =
    (yield* takeLock(cluster, vm, host)) ?? (yield* registerAndPowerOn(cluster, vm, host))
  if (refusal !== null) giveUpStart(cluster, vm, { host, refusal })
}

/** Its disk went away on the way: nobody tries again but the operator. */
export function giveUpStart(
  { run }: Cluster,
  vm: VmId,
  { host, refusal }: { host: HostId; refusal: Refused },
): void {
  run.emit({ kind: 'start-refused', vm, host, what: 'power-on', ...refusal })
  run.emit({ kind: 'vm-abandoned', vm, reason: refusal.reason })
}

function powerOffVm(cluster: Cluster, vm: VmId): Answer {
  const { run, restarts, lostFrom } = cluster
  const now = run.world.vms.get(vm)
  if (now === undefined || now.state.kind === 'off') return `${vm} is off already`
  return () => {
    for (const [host, vms] of restarts) {
      restarts.set(
        host,
        vms.filter((other) => other !== vm),
      )
    }
    lostFrom.delete(vm)
    run.kernel.cancelOwner(startOf(vm))
    cancelMigration(cluster, vm)
    const host = now.host ?? ''
    run.emit({ kind: 'vm-powered-off', vm, host })
    releaseLock(cluster, vm)
  }
}
