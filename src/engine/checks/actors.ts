import type { TraceEvent } from '../../model/events/index.ts'
import type { HostId } from '../../model/ids.ts'
import { type Check, NONE } from './check.ts'

/** Only a host that has power and is up does anything. */
export const actors: Check = {
  name: 'actors',
  onEvent(event, { hosts }) {
    const actor = actorOf(event)
    const power = actor === null ? undefined : hosts.get(actor)?.power
    if (power === undefined || power === 'on') return NONE
    return [`${actor} acts in event ${event.seq}, ${event.kind}, and is ${power}`]
  },
}

function actorOf(event: TraceEvent): HostId | null {
  switch (event.kind) {
    case 'heartbeat-missed':
    case 'host-suspected':
    case 'host-unreachable':
    case 'regroup-started':
    case 'regroup-ended':
    case 'interface-unreachable':
    case 'interface-reachable':
    case 'quorum-challenged':
    case 'quorum-unreachable':
    case 'votes-counted':
    case 'host-declared-failed':
    case 'lock-probed':
    case 'lock-broken':
    case 'second-copy-runs':
      return event.by
    case 'host-up':
      return null
    case 'vm-waits':
      return event.phase === 'decide' ? null : event.host
    case 'move-stage-started':
      return event.stage === 'acquire' ? null : event.host
    case 'migration-ended':
      return event.target
    case 'host-joined':
    case 'quorum-taken':
    case 'quorum-confirmed':
    case 'coordinator-elected':
    case 'lun-coming-online':
    case 'lun-online':
    case 'lun-offline':
    case 'disk-failed':
    case 'lock-taken':
    case 'lock-released':
    case 'vm-runs-at-home':
    case 'vm-powered-on':
    case 'vm-boots-on':
    case 'vm-terminated':
    case 'vm-hangs-on':
    case 'vm-reset':
    case 'vm-found-down':
    case 'vm-disk-check':
    case 'vm-application-starts':
    case 'vm-serves':
      return event.host
    default:
      return null
  }
}
