/** The incident script: faults and actions at their time; what makes no sense is told. */
import { assertNever } from '../base/assert.ts'
import type { HostId } from '../model/ids.ts'
import type { Incident, Scenario } from '../model/scenario/schema.ts'
import { NO_CAUSE } from './kernel/kernel.ts'
import type { Process } from './kernel/process.ts'
import { failHost, returnHost } from './mechanisms/power.ts'
import type { Run } from './mechanisms/run.ts'
import type { Answer, Operations } from './platforms/platform.ts'

export function runScript(run: Run, operations: Operations, { incidents }: Scenario): void {
  const ordered = incidents
    .map((incident, index) => ({ incident, index }))
    .sort((a, b) => a.incident.atMs - b.incident.atMs || a.index - b.index)
  run.kernel.spawn('script', [], play(run, operations, ordered))
}

type Entry = { readonly incident: Incident; readonly index: number }

function* play(run: Run, operations: Operations, entries: readonly Entry[]): Process {
  for (const { incident, index } of entries) {
    yield incident.atMs - run.kernel.now
    run.kernel.cause = NO_CAUSE
    const answer = refusalOf(run, incident) ?? answerTo(run, operations, incident)
    if (typeof answer === 'string') {
      run.emit({ kind: 'incident-refused', index, incident, reason: answer })
    } else {
      run.emit({ kind: 'incident', index, incident })
      answer()
    }
  }
}

/** What the script cannot ask for whatever the platform. */
function refusalOf({ world }: Run, incident: Incident): string | null {
  if (incident.kind === 'host-fails' || incident.kind === 'host-returns') {
    return hostRefusal(world.hosts.get(incident.host)?.power, incident)
  }
  const state = world.vms.get(incident.vm)?.state
  if (state === undefined) return `there is no VM ${incident.vm}`
  return state.kind === 'outside' ? `${incident.vm} cannot run here: ${state.rule}` : null
}

function hostRefusal(
  power: 'on' | 'off' | 'starting' | undefined,
  { kind, host }: { kind: 'host-fails' | 'host-returns'; host: HostId },
): string | null {
  if (power === undefined) return `there is no host ${host}`
  if (kind === 'host-fails') return power === 'off' ? `${host} has no power already` : null
  if (power === 'on') return `${host} is up`
  return power === 'starting' ? `${host} is starting already` : null
}

function answerTo(run: Run, operations: Operations, incident: Incident): Answer {
  switch (incident.kind) {
    case 'host-fails':
      return () => failHost(run, incident.host)
    case 'host-returns':
      return () => returnHost(run, incident.host)
    case 'vm-migrates':
      return operations.migrate(incident.vm, incident.to)
    case 'vm-powers-on':
      return operations.powerOn(incident.vm, incident.on)
    case 'vm-powers-off':
      return operations.powerOff(incident.vm)
    case 'demand-changes':
      return () => changeDemand(run, incident)
    default:
      return assertNever(incident)
  }
}

function changeDemand(run: Run, incident: Extract<Incident, { kind: 'demand-changes' }>): void {
  const vm = run.world.vms.get(incident.vm)
  if (vm === undefined) return
  const { cpuDemandMHz = vm.cpuDemandMHz, dirtyMBps = vm.dirtyMBps } = incident
  run.emit({ kind: 'vm-demand-changed', vm: vm.id, cpuDemandMHz, dirtyMBps })
}
