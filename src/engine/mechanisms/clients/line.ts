/**
 * What lies between a VM and those who use it: whether it answers, and whether it still knows the
 * connections of before. Clients need no more of a platform than that.
 */
import { named } from '../../../base/named.ts'
import type { Standing } from '../../../model/events/client.ts'
import type { VmId } from '../../../model/ids.ts'
import type { ClientSpec } from '../../../model/scenario/schema.ts'
import { Signal } from '../../kernel/signal.ts'
import type { Run } from '../run.ts'

export type Line = {
  readonly vm: VmId
  /** Requests are heard and answered. */
  answers: boolean
  /** Counts the memories that the guest has had; connections belong to one of them. */
  memory: number
  /** When and by which event `answers` last changed. */
  since: number
  by: number
  /** Turned off as asked: nobody asks it anything. */
  closed: boolean
  /** Fires when `answers` changes. */
  readonly turned: Signal
  readonly sessions: readonly Session[]
}

/** Sessions of one client that have the same fate: they ask at the same instants. */
export type Session = {
  readonly client: ClientSpec
  readonly line: () => Line
  /** How many users it stands for. */
  readonly count: number
  /** Its place in time among the groups of its client and by its luck, from 0 to below 1. */
  readonly place: number
  /** Of the first request after 0:00, integer milliseconds; then every period. */
  readonly phaseMs: number
  readonly periodMs: number
  /** Of which of the guest's memories its connection is. */
  memory: number
  /** Its trouble is under way. */
  busy: boolean
  mood: 'served' | 'waiting' | 'away'
  /** What all sessions of the client are in. */
  readonly standing: { -readonly [Key in keyof Standing]: Standing[Key] }
}

/** Owner of all that its clients do. */
export const onLine = named((vm) => `clients of ${vm}`)

/** The first request at or after the instant. */
export function nextRequest({ phaseMs, periodMs }: Session, at: number): number {
  return phaseMs + Math.max(0, Math.ceil((at - phaseMs) / periodMs)) * periodMs
}

/** Of this client's sessions; counted anew with every change of mood. */
export function enter(session: Session, mood: Session['mood']): Standing {
  const { standing, count } = session
  if (session.mood !== 'served') standing[session.mood] -= count
  if (mood !== 'served') standing[mood] += count
  session.mood = mood
  return { waiting: standing.waiting, away: standing.away }
}

export function newLine(run: Run, vm: VmId, clients: readonly ClientSpec[]): Line {
  const line: Line = {
    vm,
    answers: false,
    memory: 0,
    since: 0,
    by: run.kernel.cause,
    closed: true,
    turned: new Signal(`${vm} answers or stops`),
    sessions: clients.flatMap((client) => sessionsOf(run, client, () => line)),
  }
  return line
}

/** Evenly spaced in time from a phase of the client's own luck; sizes differ by one at most. */
function sessionsOf(run: Run, client: ClientSpec, line: () => Line): readonly Session[] {
  const periodMs = periodOf(run, client)
  const luck = run.random('client', client.id).next()
  const most = Math.round(run.clients.sessionGroups)
  const groups = isStream(client) ? 1 : Math.min(client.sessions, most)
  const standing = { waiting: 0, away: 0 }
  const upTo = (end: number) => Math.floor((client.sessions * end) / groups)
  return Array.from({ length: groups }, (_, index): Session => {
    const place = (luck + index / groups) % 1
    return {
      client,
      line,
      count: upTo(index + 1) - upTo(index),
      place,
      phaseMs: Math.floor(place * periodMs),
      periodMs,
      memory: 0,
      busy: false,
      mood: 'served',
      standing,
    }
  })
}

/** Data is on the way all the time, so that all sessions of a client notice the same. */
const isStream = ({ protocol }: ClientSpec): boolean => protocol === 'smb' || protocol === 'voice'

const PERIOD_OF = {
  http: 'httpPeriod',
  sql: 'sqlPeriod',
  rdp: 'rdpPeriod',
  ping: 'pingPeriod',
} as const

function periodOf(run: Run, { protocol }: ClientSpec): number {
  if (protocol === 'smb' || protocol === 'voice') return 1
  return Math.max(1, Math.round(run.clients[PERIOD_OF[protocol]] * 1_000))
}
