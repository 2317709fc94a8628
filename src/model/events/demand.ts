import { clock } from '../../base/clock.ts'
import type { VmId } from '../ids.ts'
import type { Profile } from '../scenario/schema.ts'
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
    tell: ({ vm, profile }) => `demand of ${vm} follows ${tellProfile(profile)}`,
  },
  'vm-demand-changed': {
    tone: 'quiet',
    apply: (world, { vm, cpuDemandMHz, dirtyMBps }) =>
      setVm(world, vm, { cpuDemandMHz, dirtyMBps }),
    tell: ({ vm, cpuDemandMHz, dirtyMBps }) =>
      `${vm} now wants ${cpuDemandMHz} MHz and dirties ${dirtyMBps} MB/s`,
  },
}

/** As in 'burst to 300 % every 10:00 for 1:00'. */
export function tellProfile(profile: Profile): string {
  if (profile.kind !== 'burst') return profile.kind
  const { toPercent, everyMs, forMs } = profile
  return `burst to ${toPercent} % every ${length(everyMs)} for ${length(forMs)}`
}

/** As a user types it: '1:00', '0:00.5'. */
export const length = (ms: number): string => clock(ms).replace(/\.0$/, '')
