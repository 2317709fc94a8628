import { type Remedy, remedyClause } from '../remedy.ts'
import type { Incident } from '../scenario/schema.ts'
import { length, tellProfile } from './demand.ts'
import { type Family, nothing } from './family.ts'
import { isHardware, tellHardware } from './script-hardware.ts'
import { isStorage, tellStorage } from './script-storage.ts'

/** The script's own events: what the user asked to happen, and what came of asking. */
export type ScriptFact =
  | { readonly kind: 'incident'; readonly index: number; readonly incident: Incident }
  | {
      readonly kind: 'incident-refused'
      readonly index: number
      readonly incident: Incident
      readonly reason: string
      readonly remedy?: Remedy | null
    }

export const scriptEvents: Family<ScriptFact> = {
  incident: {
    tone: 'notice',
    apply: nothing,
    tell: ({ incident }) => tellIncident(incident),
  },
  'incident-refused': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ incident, reason, remedy }) =>
      `"${tellIncident(incident)}" has no effect: ${reason}${remedyClause(remedy)}`,
  },
}

/** What befalls the whole site. */
const SITE_WORDS = {
  'management-server-fails': 'fail management server',
  'management-server-returns': 'return management server',
  'quorum-disk-fails': 'fail quorum disk',
  'quorum-disk-returns': 'return quorum disk',
  'quorum-repaired': 'repair quorum',
} as const

const GUEST_VERBS = {
  'guest-crashes': 'crash',
  'guest-hangs': 'hang',
  'guest-resets': 'reset',
  'vm-powers-off': 'power off',
} as const

type OfKinds<Words> = Extract<Incident, { readonly kind: keyof Words }>

const isOfSite = (incident: Incident): incident is OfKinds<typeof SITE_WORDS> =>
  Object.hasOwn(SITE_WORDS, incident.kind)

const isOfGuest = (incident: Incident): incident is OfKinds<typeof GUEST_VERBS> =>
  Object.hasOwn(GUEST_VERBS, incident.kind)

/** The incident as a user would type it, without its time. */
export function tellIncident(incident: Incident): string {
  if (isHardware(incident)) return tellHardware(incident)
  if (isStorage(incident)) return tellStorage(incident)
  if (isOfSite(incident)) return SITE_WORDS[incident.kind]
  if (isOfGuest(incident)) return `${GUEST_VERBS[incident.kind]} ${incident.vm}`
  switch (incident.kind) {
    case 'host-isolates':
      return `isolate ${incident.host}`
    case 'host-reconnects':
      return `reconnect ${incident.host}`
    case 'network-fails':
      return `lose ${incident.network} network of ${incident.host}`
    case 'network-heals':
      return `heal ${incident.network} network of ${incident.host}`
    case 'network-splits':
      return `split off ${incident.hosts.join(' ')}`
    case 'network-joins':
      return `join ${incident.hosts.join(' ')}`
    case 'host-evacuates':
      return `evacuate ${incident.host} ${ORDER_WORDS[incident.order]}`
    case 'host-resumes':
      return `resume ${incident.host}`
    case 'vm-migrates':
      return `migrate ${incident.vm}${incident.to === undefined ? '' : ` to ${incident.to}`}`
    case 'vm-powers-on':
      return `power on ${incident.vm}${incident.on === undefined ? '' : ` on ${incident.on}`}`
    case 'demand-changes':
      return `demand of ${incident.vm}${tellDemand(incident)}`
    case 'demand-follows':
      return `demand of ${incident.vm} follows ${tellProfile(incident.profile)}`
    case 'demand-spikes':
      return `spike ${incident.vm} to ${tellSpike(incident)} for ${length(incident.forMs)}`
  }
}

const ORDER_WORDS = { parallel: 'in parallel', serial: 'one by one' } as const

const tellSpike = ({
  toPercent,
  cpuDemandMHz,
}: Extract<Incident, { kind: 'demand-spikes' }>): string =>
  toPercent === undefined ? `${cpuDemandMHz} MHz` : `${toPercent} %`

function tellDemand({
  cpuDemandMHz,
  dirtyMBps,
}: Extract<Incident, { kind: 'demand-changes' }>): string {
  const cpu = cpuDemandMHz === undefined ? '' : ` ${cpuDemandMHz} MHz`
  return `${cpu}${dirtyMBps === undefined ? '' : ` dirty ${dirtyMBps} MB/s`}`
}
