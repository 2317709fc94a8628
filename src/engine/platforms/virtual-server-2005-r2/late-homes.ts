/** VMs of a node that is added: in a group of their disk, brought online where its owner is. */
import type { HostId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import { powerOnEach, takeInLate } from '../late-homes.ts'
import type { Operations } from '../platform.ts'
import type { Cluster, Group } from './cluster.ts'
import { bringVmsOnline } from './online.ts'
import { letterRefusal, ownerRefusal, refusalOf } from './opening.ts'

export function takeHomesIn(cluster: Cluster, { powerOn }: Operations): void {
  takeInLate(cluster.run, {
    refusal: (vm, host) => {
      const refusal = lateRefusal(cluster, vm, host)
      if (refusal === null) addToGroup(cluster, vm, host)
      return refusal
    },
    powerOn: (vms, host) => {
      const alone = vms.filter((vm) => !waitsForDisk(cluster, vm))
      for (const group of cluster.groups.values()) {
        const ids = vms.filter((vm) => !alone.includes(vm) && vm.lun === group.lun)
        if (ids.length > 0)
          bringVmsOnline(
            cluster,
            group,
            ids.map(({ id }) => id),
          )
      }
      powerOnEach(cluster.run, alone, { host, ask: ({ id }) => powerOn(id, undefined) })
    },
  })
}

function lateRefusal(cluster: Cluster, vm: VmSpec, host: HostId): Refused | null {
  const { groups, run } = cluster
  const group = groups.get(vm.lun)
  const disk = run.world.luns.get(vm.lun)
  if (group === undefined && disk?.state === 'online') {
    return { reason: `its disk ${vm.lun} is one of ${disk.owner} alone`, remedy: null }
  }
  const letter = group === undefined ? letterRefusal(cluster) : null
  return refusalOf(cluster, vm) ?? letter ?? ownerRefusal(cluster, vm, group?.owner ?? host)
}

/** Its disk may be one of a group that there is already. */
function addToGroup({ groups }: Cluster, { id, lun }: VmSpec, owner: HostId): void {
  const group = groups.get(lun)
  if (group !== undefined) group.vms = [...group.vms, id]
  else groups.set(lun, { lun, vms: [id], owner, orphaned: false, plans: 0, failovers: [] })
}

/** Nobody has brought the disk online yet, and nobody is at it. */
function waitsForDisk({ groups, run, up }: Cluster, { lun }: VmSpec): boolean {
  const group: Group | undefined = groups.get(lun)
  const offline = run.world.luns.get(lun)?.state === 'offline'
  return group !== undefined && offline && group.plans === 0 && up.has(group.owner)
}
