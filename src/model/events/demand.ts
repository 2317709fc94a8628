import type { VmId } from '../ids.ts'
import type { Profile } from '../scenario/schema.ts'
import { printProfile } from '../script-text/print.ts'
import { type Family, nothing, setVm } from './family.ts'

export type DemandFact = VmDemandFollows | VmDemandChanged

/** How a VM's demand goes over time, told at 0:00 of those that it does not stay the same for. */
export type VmDemandFollows = {
  readonly kind: 'vm-demand-follows'
  readonly vm: VmId
  readonly profile: Profile
}

export type VmDemandChanged = {
  readonly kind: 'vm-demand-changed'
  readonly vm: VmId
  readonly cpuDemandMHz: number
  readonly dirtyMBps: number
}

export const demandEvents: Family<DemandFact> = {
  'vm-demand-follows': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ vm, profile }) => `demand of ${vm} follows ${printProfile(profile)}`,
  },
  'vm-demand-changed': {
    tone: 'quiet',
    apply: (world, { vm, cpuDemandMHz, dirtyMBps }) =>
      setVm(world, vm, { cpuDemandMHz, dirtyMBps }),
    tell: ({ vm, cpuDemandMHz, dirtyMBps }) =>
      `${vm} now wants ${cpuDemandMHz} MHz and dirties ${dirtyMBps} MB/s`,
  },
}
