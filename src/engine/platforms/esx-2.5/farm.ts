/** A farm of VirtualCenter 1.x: hosts of ESX Server 2.5 that share volumes, and nothing else. */
import { choicesOf, type Parameter, valuesOf } from '../../../model/parameter.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { ComparedPlatform, VmSpec } from '../../../model/scenario/schema.ts'
import { keepLoads } from '../../mechanisms/host-load.ts'
import type { Run } from '../../mechanisms/run.ts'
import type { Cluster } from '../esx-3.0/cluster.ts'
import { formCluster } from '../esx-3.0/opening.ts'
import { choices as laterChoices, parameters as laterParameters } from '../esx-3.0/parameters.ts'
import type { Product } from '../esx-3.0/product.ts'
import { sharing } from '../esx-3.0/resources/room.ts'
import { watchVmotions } from '../esx-3.0/vmotion/network.ts'
import type { hostParameters } from './parameters.ts'

export type FarmOptions = {
  readonly compared: ComparedPlatform
  readonly parameters: Readonly<Record<keyof typeof hostParameters, Parameter>>
  readonly restartHost: Product['restartHost']
  readonly storageUnwatched: Product['storageUnwatched']
}

/**
 * Numbers and choices that only ESX 3.0 has stand at its own values; nothing here asks for them.
 * Its primaries are not here: no agent stands above another, and any of them may decide.
 */
export function formFarm(
  run: Run,
  { compared: { overrides, settings }, parameters, restartHost, storageUnwatched }: FarmOptions,
): Cluster {
  const later = { ...valuesOf(laterParameters, {}), primaries: run.topology.hosts.size }
  const values = { ...later, ...valuesOf(parameters, overrides) }
  const choices = { ...choicesOf(laterChoices, settings), admissionControl: 'relaxed', drs: 'off' }
  const refusal = (vm: VmSpec) => iscsiRefusal(run, vm)
  const unmanagedLoses = 'no VMotion; VMs are powered on at the console of their host'
  const words = { unmanagedLoses, storageUnwatched }
  const farm = formCluster(run, { values, choices, refusal, restartHost, ...words })
  keepLoads(run, sharing(farm))
  watchVmotions(farm)
  return farm
}

function iscsiRefusal({ topology }: Run, { lun }: VmSpec): Refused | null {
  const array = topology.arrays.get(topology.luns.get(lun)?.array ?? '')
  if (array?.link !== 'iscsi-1g') return null
  const reason = `its LUN is on ${array.id}, which speaks iSCSI, and ESX Server 2.5 has none`
  return { reason, remedy: [{ kind: 'array-family', lun, family: 'Fibre Channel' }] }
}
