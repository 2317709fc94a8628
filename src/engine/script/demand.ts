/** What VMs are asked for: changed for good, by a profile, or for a while. */
import type { Incident, Profile } from '../../model/scenario/schema.ts'
import type { Vm } from '../../model/world.ts'
import { changeDemand, followProfile, type Spike, spikeDemand } from '../mechanisms/demand.ts'
import type { Run } from '../mechanisms/run.ts'
import type { Answer } from '../platforms/platform.ts'

type Asked = Extract<Incident, { kind: 'demand-changes' | 'demand-follows' | 'demand-spikes' }>

export function demandAnswer(run: Run, incident: Asked): Answer {
  const { vm } = incident
  if (incident.kind === 'demand-changes') return () => changeDemand(run, vm, incident)
  if (incident.kind === 'demand-spikes') return spikeAnswer(run, incident)
  const { profile } = incident
  const follows = run.demands.get(vm)?.profile
  if (follows !== undefined && sameProfile(follows, profile)) {
    return `it follows that already`
  }
  return () => followProfile(run, vm, profile)
}

function sameProfile(one: Profile, other: Profile): boolean {
  if (one.kind !== 'burst' || other.kind !== 'burst') return one.kind === other.kind
  const { everyMs, forMs, toPercent } = other
  return one.everyMs === everyMs && one.forMs === forMs && one.toPercent === toPercent
}

/** Users of a VM that is on its way back still want it; nobody asks one that nobody starts. */
function spikeAnswer(run: Run, incident: Extract<Asked, { kind: 'demand-spikes' }>): Answer {
  const { vm, toPercent, cpuDemandMHz = 0, forMs } = incident
  const now = run.world.vms.get(vm)
  if (now === undefined || isGone(now)) return `${vm} does not run`
  if (toPercent !== undefined && run.demands.get(vm)?.baseMHz === 0) {
    return `${vm} wants 0 MHz, and any share of that is nothing`
  }
  const spike: Spike =
    toPercent === undefined
      ? { kind: 'amount', cpuDemandMHz }
      : { kind: 'percent', percent: toPercent }
  return () => spikeDemand(run, vm, spike, forMs)
}

const isGone = ({ state }: Vm): boolean =>
  state.kind === 'off' || state.kind === 'abandoned' || state.kind === 'crashed'
