/** What each figure of the score counts, one by one: the amounts make up the figure. */
import type { ClientId, LunId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { losses } from './clients.ts'
import { failoverGaps } from './failover-gaps.ts'
import { misses } from './losses.ts'
import { lengthUntil, outages, outagesOfVm } from './outages.ts'
import { refusals } from './refusals.ts'
import { totals } from './totals.ts'

export type Figure =
  | 'downtime'
  | 'longest'
  | 'sessions'
  | 'requests'
  | 'refused'
  | 'never-back'
  | 'cannot-run'
  | 'second-copies'
  | 'no-failover'
  | 'objectives'
  | 'luns'

export type Counted = {
  readonly about:
    | { readonly kind: 'vm'; readonly id: VmId }
    | { readonly kind: 'client'; readonly id: ClientId }
    | { readonly kind: 'lun'; readonly id: LunId; readonly drawn: boolean }
    | null
  /** When it began; null for what has no beginning. */
  readonly at: number | null
  /** Milliseconds of durations, else how often. */
  readonly amount: number
  /** What else there is to say; '' where there is nothing. */
  readonly note: string
}

/** Up to the instant; the longest first where it counts time, else in order of time. */
export function counted(trace: Trace, figure: Figure, untilMs: number): readonly Counted[] {
  return COUNTS[figure](trace, Math.min(untilMs, trace.horizonMs))
}

type Count = (trace: Trace, until: number) => readonly Counted[]

const COUNTS: Readonly<Record<Figure, Count>> = {
  downtime,
  longest: (trace, until) => downtime(trace, until).slice(0, 1),
  sessions: (trace, until) => lost(trace, until, 'sessions'),
  requests: (trace, until) => lost(trace, until, 'requests'),
  refused,
  'never-back': (trace, until) =>
    totals(trace, until).neverBack.map((vm) => {
      const at = outagesOfVm(trace, vm).findLast(({ from }) => from <= until)?.from ?? null
      return { ...vmOf(vm), at, amount: 1, note: '' }
    }),
  'cannot-run': (trace, until) =>
    totals(trace, until).cannotRun.map((vm) => {
      const why = refusals(trace).find((refusal) => refusal.what === 'run' && refusal.vm === vm)
      return { ...vmOf(vm), at: null, amount: 1, note: why?.reason ?? '' }
    }),
  'second-copies': (trace, until) =>
    trace.events.flatMap((event) =>
      event.kind === 'second-copy-runs' && event.at <= until
        ? [{ ...vmOf(event.vm), at: event.at, amount: 1, note: `${event.host}, ${event.by}` }]
        : [],
    ),
  'no-failover': (trace, until) =>
    failoverGaps(trace).flatMap((gap) => {
      const amount = lengthUntil(gap, until)
      return amount === 0 ? [] : [{ about: null, at: gap.from, amount, note: '' }]
    }),
  objectives: (trace, until) =>
    misses(trace)
      .filter(({ at }) => at < until)
      .map(({ vm, at, objective }) => ({ ...vmOf(vm), at, amount: 1, note: MISSED[objective] })),
  luns: ({ topology }) =>
    [...topology.luns.values()].map(({ id, drawn, vms }) => ({
      about: { kind: 'lun', id, drawn } as const,
      at: null,
      amount: 1,
      note: vms.length === 1 ? (vms[0] ?? '') : '',
    })),
}

const MISSED = { 'longest-outage': 'down too long', 'slowest-speed': 'too slow' } as const

const vmOf = (id: VmId) => ({ about: { kind: 'vm', id } as const })

function downtime(trace: Trace, until: number): readonly Counted[] {
  return outages(trace)
    .map((outage) => ({
      ...vmOf(outage.vm),
      at: outage.from,
      amount: lengthUntil(outage, until),
      note: outage.planned ? 'planned' : '',
    }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount)
}

/** A line for each client, from its first loss. */
function lost(trace: Trace, until: number, what: 'sessions' | 'requests'): readonly Counted[] {
  const byClient = new Map<ClientId, Counted>()
  for (const event of losses(trace)) {
    if (event.at > until) break
    const amount =
      what === 'requests'
        ? event.requests
        : event.kind === 'client-session-lost'
          ? event.sessions
          : 0
    const { client } = event
    const known = byClient.get(client)
    if (known !== undefined) byClient.set(client, { ...known, amount: known.amount + amount })
    else if (amount > 0) {
      const about = { kind: 'client', id: client } as const
      byClient.set(client, { about, at: event.at, amount, note: `of ${event.server}` })
    }
  }
  return [...byClient.values()]
}

function refused(trace: Trace, until: number): readonly Counted[] {
  return refusals(trace).flatMap(({ vm, at, what, reason }) => {
    if (at > until || (what !== 'restart' && what !== 'power-on')) return []
    return [{ ...(vm === null ? { about: null } : vmOf(vm)), at, amount: 1, note: reason }]
  })
}
