/** A hosted VMware product: VMs are processes of the host, which may swap some of their memory. */
import {
  type ChoicesOf,
  choicesOf,
  type Parameter,
  type ValuesOf,
  valuesOf,
} from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import type { HostSpec, VmSpec } from '../../../model/scenario/schema.ts'
import type { Sharing } from '../../mechanisms/host-load.ts'
import type { Platform } from '../platform.ts'
import { hostClustering } from '../virtual-server-2005-r2/host-clustering.ts'
import type { Product } from '../virtual-server-2005-r2/product.ts'
import { choices, type parameters } from './parameters.ts'

type Values = ValuesOf<typeof parameters>

export type HostedProduct = {
  readonly sheet: PlatformSheet
  readonly parameters: Readonly<Record<keyof Values, Parameter>>
  readonly starter: Product['starter']
}

export function hosted({ sheet, parameters, starter }: HostedProduct): Platform {
  return {
    sheet,
    install(run, { overrides, settings }) {
      const values = valuesOf(parameters, overrides)
      const chosen: ChoicesOf<typeof choices> = choicesOf(choices, settings)
      return hostClustering(run, {
        values,
        choices: chosen,
        method: 'suspend-and-resume',
        kept: 'suspended',
        starter,
        startMB: (vm) => startMB(values, vm),
        sharing: sharing(values),
      })
    },
  }
}

/** What may be swapped need not fit; the overhead must. */
function startMB({ residentShare, memoryOverhead }: Values, { ramMB }: VmSpec): number {
  return Math.ceil(ramMB * residentShare) + memoryOverhead
}

/** CPU by the priority of the VM's process; memory that does not fit is swapped evenly. */
export function sharing(values: Values): Sharing {
  const weights = { low: values.weightLow, normal: values.weightNormal, high: values.weightHigh }
  return {
    claim: ({ cpuShares, vcpus }) => ({
      weight: (typeof cpuShares === 'number' ? cpuShares : weights[cpuShares]) * vcpus,
      floor: 0,
    }),
    memory: (host, vms) => {
      const slowdown = 1 + values.swapSlowdown * swappedShare(values, host, vms)
      return {
        usedMB: values.hostReserve + wantedMB(vms) + overheadMB(values, vms),
        slowdowns: vms.map(() => slowdown),
      }
    },
  }
}

function swappedShare(values: Values, host: HostSpec, vms: readonly VmSpec[]): number {
  const wanted = wantedMB(vms)
  const room = host.ramMB - values.hostReserve - overheadMB(values, vms)
  return wanted === 0 ? 0 : Math.max(0, wanted - room) / wanted
}

const wantedMB = (vms: readonly VmSpec[]): number => vms.reduce((sum, { ramMB }) => sum + ramMB, 0)

const overheadMB = ({ memoryOverhead }: Values, vms: readonly VmSpec[]): number =>
  memoryOverhead * vms.length
