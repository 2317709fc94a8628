/** What was asked for and refused, by a rule of the platform or by the state of things. */
import { assertNever } from '../base/assert.ts'
import type { TraceEvent } from '../model/events/index.ts'
import { isStorage } from '../model/events/script-storage.ts'
import type { StartRefused } from '../model/events/vm.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Incident } from '../model/scenario/schema.ts'
import type { Sum } from '../model/sum.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

export type Refusal = {
  /** Integer milliseconds. */
  readonly at: number
  readonly seq: Seq
  readonly vm: VmId | null
  readonly host: HostId | null
  /**
   * A start by its kind, a line of the script by the incident's kind, `run` for a VM and `join` for
   * a host that the platform cannot have at all, `protect` for a VM that runs outside the cluster.
   */
  readonly what: StartRefused['what'] | Incident['kind'] | 'run' | 'join' | 'protect'
  readonly reason: string
  /** The smallest change that would have let it pass. */
  readonly remedy?: Remedy
  /** What was reckoned, where a sum refused it. */
  readonly sum?: Sum
}

/** In order of the trace. */
export const refusals = once((trace: Trace): readonly Refusal[] =>
  trace.events.flatMap((event) => {
    const refused = refusedIn(event)
    if (refused === null) return []
    const remedy = 'remedy' in event && event.remedy ? { remedy: event.remedy } : {}
    const sum = 'sum' in event && event.sum ? { sum: event.sum } : {}
    return [{ at: event.at, seq: event.seq, ...refused, ...remedy, ...sum }]
  }),
)

function refusedIn(event: TraceEvent): Omit<Refusal, 'at' | 'seq'> | null {
  switch (event.kind) {
    case 'start-refused':
      return { vm: event.vm, host: event.host, what: event.what, reason: event.reason }
    case 'vm-kept-outside':
      return { vm: event.vm, host: null, what: 'run', reason: event.rule }
    case 'vm-unprotected':
      return { vm: event.vm, host: event.host, what: 'protect', reason: event.rule }
    case 'host-kept-outside':
      return { vm: null, host: event.host, what: 'join', reason: event.rule }
    case 'incident-refused':
      return { ...partiesOf(event.incident), what: event.incident.kind, reason: event.reason }
    default:
      return null
  }
}

/** Whom an incident names. */
function partiesOf(incident: Incident): Pick<Refusal, 'vm' | 'host'> {
  if (isStorage(incident)) return { vm: null, host: 'host' in incident ? incident.host : null }
  switch (incident.kind) {
    case 'host-fails':
    case 'host-returns':
    case 'host-hangs':
    case 'host-reboots':
    case 'host-slows':
    case 'host-recovers':
    case 'host-joins':
    case 'host-isolates':
    case 'host-reconnects':
    case 'network-fails':
    case 'network-heals':
    case 'host-evacuates':
    case 'host-resumes':
      return { vm: null, host: incident.host }
    case 'chassis-fails':
    case 'chassis-returns':
    case 'switch-fails':
    case 'switch-returns':
    case 'network-splits':
    case 'network-joins':
      return { vm: null, host: null }
    case 'vm-migrates':
      return { vm: incident.vm, host: incident.to ?? null }
    case 'vm-powers-on':
      return { vm: incident.vm, host: incident.on ?? null }
    case 'management-server-fails':
    case 'management-server-returns':
    case 'quorum-disk-fails':
    case 'quorum-disk-returns':
    case 'quorum-repaired':
      return { vm: null, host: null }
    case 'vm-powers-off':
    case 'guest-crashes':
    case 'guest-hangs':
    case 'guest-resets':
    case 'demand-changes':
    case 'demand-follows':
    case 'demand-spikes':
      return { vm: incident.vm, host: null }
    default:
      return assertNever(incident)
  }
}
