/** For which VMs each host keeps memory, and what those have reserved there together. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import { isBacked } from '../../../../model/world.ts'
import type { Run } from '../../../mechanisms/run.ts'
import type { Need } from '../../../policies/capacity.ts'
import type { Cluster } from '../cluster.ts'

export type Backed = Need & {
  /** Those that the host runs, is about to start, or is sent, in that order. */
  readonly vms: readonly VmId[]
}

/** As last worked out, by host; forgotten where a VM comes, goes, starts or stops. */
export function backedSoFar(run: Run): Map<HostId, Backed> {
  const known = new Map<HostId, Backed>()
  run.observers.add((_event, before, after) => {
    if (before === after || before === undefined || after === undefined) return
    if (before.host === after.host && isBacked(before) === isBacked(after)) return
    known.delete(before.host ?? '')
    known.delete(after.host ?? '')
  })
  return known
}

export function backedBy(cluster: Cluster, host: HostId): Backed {
  const known = cluster.backed.get(host)
  if (known !== undefined) return known
  const fresh = reservedBy(cluster, claimants(cluster, host))
  cluster.backed.set(host, fresh)
  return fresh
}

/** With a VM that comes after all of them. */
export function withOneMore({ terms }: Cluster, backed: Backed, vm: VmId): Backed {
  const need = terms.get(vm)?.need
  return {
    vms: [...backed.vms, vm],
    cpuMHz: backed.cpuMHz + (need?.cpuMHz ?? 0),
    ramMB: backed.ramMB + (need?.ramMB ?? 0),
  }
}

/** A VM that is elsewhere is sent to the host, which backs it from now on. */
export function backSent(cluster: Cluster, host: HostId, vm: VmId): void {
  const { backed, copies } = cluster
  const before = backed.get(host)
  if (before === undefined) return
  // Copies come after those that are sent.
  if (copies.has(host)) backed.delete(host)
  else backed.set(host, withOneMore(cluster, before, vm))
}

export function reservedBy({ terms }: Cluster, vms: readonly VmId[]): Backed {
  let cpuMHz = 0
  let ramMB = 0
  for (const vm of vms) {
    const need = terms.get(vm)?.need
    cpuMHz += need?.cpuMHz ?? 0
    ramMB += need?.ramMB ?? 0
  }
  return { vms, cpuMHz, ramMB }
}

function claimants({ run, migrating, copies }: Cluster, host: HostId): readonly VmId[] {
  const vms: VmId[] = []
  for (const vm of run.residents(host)) if (isBacked(vm)) vms.push(vm.id)
  for (const sent of [migrating.get(host), copies.get(host)]) {
    for (const vm of sent ?? NOBODY) {
      const elsewhere = run.world.vms.get(vm)
      if (elsewhere !== undefined && elsewhere.host !== host) vms.push(vm)
    }
  }
  return vms
}

const NOBODY: ReadonlySet<VmId> = new Set()
