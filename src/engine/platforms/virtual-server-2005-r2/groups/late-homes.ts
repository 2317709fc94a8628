/** VMs of a node that is added: in a group of their disk, brought online where its owner is. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { VmSpec } from '../../../../model/scenario/schema.ts'
import { type Volume, volumesOf } from '../../../../model/storage.ts'
import { powerOnEach, takeInLate } from '../../late-homes.ts'
import type { Operations } from '../../platform.ts'
import { type Cluster, groupOf, newGroup } from '../cluster.ts'
import { letterRefusal, ownerRefusal, refusalOf } from '../opening.ts'
import { bringVmsOnline } from './online.ts'

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
        const ids = vms.filter((vm) => !alone.includes(vm) && groupOf(cluster, vm.id) === group)
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
  const { run } = cluster
  const group = groupOf(cluster, vm.id)
  const disk = run.world.luns.get(vm.lun)
  if (group === undefined && disk?.state === 'online') {
    return { reason: `its disk ${vm.lun} is one of ${disk.owner} alone`, remedy: null }
  }
  const letter = group === undefined ? letterRefusal(cluster) : null
  const volume = volumeOf(cluster, vm.id)
  if (volume === undefined) return null
  return refusalOf(cluster, vm, volume) ?? letter ?? ownerRefusal(cluster, vm, group?.owner ?? host)
}

const volumeOf = ({ run }: Cluster, vm: VmId): Volume | undefined =>
  volumesOf(run.topology).find(({ vms }) => vms.includes(vm))

/** Its disk may be one of a group that there is already. */
function addToGroup(cluster: Cluster, { id }: VmSpec, owner: HostId): void {
  const { groups } = cluster
  const group = groupOf(cluster, id)
  const volume = volumeOf(cluster, id)
  if (group !== undefined) group.vms = [...group.vms, id]
  else if (volume !== undefined) groups.set(volume.lun, newGroup({ ...volume, vms: [id] }, owner))
}

/** Nobody has brought the disk online yet, and nobody is at it. */
function waitsForDisk(cluster: Cluster, { id, lun }: VmSpec): boolean {
  const { run, up } = cluster
  const group = groupOf(cluster, id)
  const offline = run.world.luns.get(lun)?.state === 'offline'
  return group !== undefined && offline && group.plans === 0 && up.has(group.owner)
}
