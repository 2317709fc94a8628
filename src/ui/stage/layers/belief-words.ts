/** Beliefs and truths as sentences. */
import type { Belief, Taken } from '../../../trace/beliefs.ts'
import type { Judged, Truth } from '../../../trace/truths.ts'
import { clock, count } from '../../format.ts'

const TAKEN: Readonly<Record<Taken, string>> = {
  'half heard': 'misses heartbeats on one network of',
  silent: 'misses heartbeats of',
  suspect: 'suspects',
  dead: 'takes for dead',
  'not responding': 'gets no answer from',
  isolated: 'takes itself for isolated',
}

const TRUTHS: Readonly<Record<Truth, string>> = {
  'no power': 'it has no power',
  hangs: 'it hangs',
  starting: 'it is starting',
  'cut off': 'it runs, cut off from others',
  stopped: 'it runs, its cluster service has stopped',
  well: 'it runs and is in touch',
}

/** 'host-1 (and host-3) takes for dead: host-2, since 2:12.' */
export function beliefWords({ about, beliefs }: Judged): string {
  if (beliefs.length === 0) return `Nobody has missed ${about} yet.`
  return `${beliefs.map(oneBelief).join('; ')}.`
}

function oneBelief({ by, about, takes, since, agreed }: Belief): string {
  const who = by ?? 'VirtualCenter'
  const others = agreed.length === 0 ? '' : ` (agreed: ${agreed.join(', ')})`
  const whom = by === about ? '' : ` ${about}`
  if (takes === 'dead') return `${who} takes ${about} for dead since ${clock(since)}${others}`
  return `${who} ${TAKEN[takes]}${whom} since ${clock(since)}`
}

/** 'In truth it runs, cut off from others, and 3 VMs serve there.' */
export function truthWords({ truth, serving, wrong }: Judged): string {
  const vms = serving === 0 ? '' : `, and ${count(serving, 'VM')} ${verb(serving)} there`
  return wrong ? `In truth ${TRUTHS[truth]}${vms}.` : `So it is: ${TRUTHS[truth]}${vms}.`
}

const verb = (serving: number): string => (serving === 1 ? 'serves' : 'serve')

/** In the room that a card has: 'taken for dead'. */
export function takenBrief({ beliefs }: Judged): string {
  const worst = beliefs.find(({ takes }) => takes === 'dead') ?? beliefs.at(-1)
  return worst === undefined ? 'not missed yet' : BRIEFS[worst.takes]
}

const BRIEFS: Readonly<Record<Taken, string>> = {
  'half heard': 'missed on one network',
  silent: 'heartbeats missed',
  suspect: 'suspected',
  dead: 'taken for dead',
  'not responding': 'not responding',
  isolated: 'feels isolated',
}
