/** Whether a host that does not overcommit memory can start a VM at this instant. */
import type { HostId } from '../../model/ids.ts'
import type { Trouble } from './remedy.ts'

export type StartView = {
  readonly host: HostId
  /** VMs that it runs, and how many it may. */
  readonly vms: number
  readonly maxVms: number
  /** Whole MB; what is free may be below 0. */
  readonly wantedMB: number
  readonly freeMB: number
  /** Whose CPUs a saved state was written on, if there is one, and which the host has. */
  readonly saved: { readonly how: string; readonly family: string } | null
  readonly family: string
}

export function startTroubles(view: StartView): readonly Trouble[] {
  return [full(view), small(view), otherCpus(view)].filter((one) => one !== null)
}

function full({ host, vms, maxVms }: StartView): Trouble | null {
  if (vms < maxVms) return null
  const reason = `${host} runs ${vms} VMs, as many as it may`
  return { reason, change: { kind: 'fewer-vms', host, amount: vms - maxVms + 1 } }
}

function small({ host, wantedMB, freeMB }: StartView): Trouble | null {
  if (wantedMB <= freeMB) return null
  const reason = `${wantedMB} MB wanted, ${Math.max(0, freeMB)} MB free`
  return { reason, change: { kind: 'memory', host, amount: Math.ceil(wantedMB - freeMB) } }
}

/** A saved state holds the state of a CPU: it can be restored on the same family only. */
function otherCpus({ host, saved, family }: StartView): Trouble | null {
  if (saved === null || saved.family === family) return null
  const reason = `${saved.how} on ${saved.family}, and ${host} has ${family}`
  return { reason, change: { kind: 'cpu-family', family: saved.family } }
}
