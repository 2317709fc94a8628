import { inSeconds } from '../../base/clock.ts'
import type { ClientId, VmId } from '../ids.ts'
import type { Client, WorldDraft } from '../world.ts'
import type { Family } from './family.ts'

/**
 * What the users of a VM notice; nothing is told of requests that are answered at once. It happens
 * to `sessions` of all (`of`) that the client has; `now` is how the client stands afterwards.
 */
export type ClientFact =
  | ClientWaits
  | ClientServed
  | ClientRequestFailed
  | ClientSessionLost
  | ClientDropped
  | ClientReconnected
  | ClientGivesUp
  | ClientClosed
  | ClientThroughputChanged

export type Standing = Pick<Client, 'waiting' | 'away'>

type About = {
  readonly client: ClientId
  readonly server: VmId
  readonly sessions: number
  readonly of: number
  readonly now: Standing
}

/** They sent something, and no answer comes. */
export type ClientWaits = About & { readonly kind: 'client-waits' }

/** The answer came after all: `waitedMs` after the request, to its resend number `resends`. */
export type ClientServed = About & {
  readonly kind: 'client-served'
  readonly waitedMs: number
  /** Null where nothing is sent again: echoes and voice. */
  readonly resends: number | null
}

/**
 * `requests` of them got no answer: an error message, a page that does not come, a lost echo.
 * The first failure of a session is worth more attention than those of its next tries.
 */
export type ClientRequestFailed = About & {
  readonly kind: 'client-request-failed' | 'client-request-failed-again'
  readonly requests: number
  readonly reason: string
}

/** Work, calls, copies or connections that no return of the VM brings back. */
export type ClientSessionLost = About & {
  readonly kind: 'client-session-lost'
  /** That failed with them. */
  readonly requests: number
  readonly reason: string
}

/** The connection is gone and the session may still be there. */
export type ClientDropped = About & { readonly kind: 'client-dropped'; readonly reason: string }

/** After failures they are served again, `awayMs` after the first of them began. */
export type ClientReconnected = About & {
  readonly kind: 'client-reconnected'
  readonly awayMs: number
}

export type ClientGivesUp = About & { readonly kind: 'client-gives-up'; readonly tries: number }

/** Their VM was turned off as asked: nobody waits for it any more. */
export type ClientClosed = About & { readonly kind: 'client-closed' }

export type ClientThroughputChanged = {
  readonly kind: 'client-throughput-changed'
  readonly client: ClientId
  readonly server: VmId
  readonly bytesPerMs: number
}

function stand(world: WorldDraft, { client, now }: About): void {
  setClient(world, client, now)
}

function setClient(world: WorldDraft, id: ClientId, change: Partial<Client>): void {
  const client = world.clients.get(id)
  if (client !== undefined) world.clients.set(id, { ...client, ...change })
}

export const clientEvents: Family<ClientFact> = {
  'client-waits': {
    tone: 'quiet',
    apply: stand,
    tell: (about) => `${whoOf(about)} waits for ${about.server}`,
  },
  'client-served': {
    tone: 'quiet',
    apply: stand,
    tell: (about) =>
      `${whoOf(about)} is answered by ${about.server} after ${inSeconds(about.waitedMs)}` +
      (about.resends === null ? '' : resent(about.resends)),
  },
  'client-request-failed': {
    tone: 'trouble',
    apply: stand,
    tell: (about) => tellFailure(about),
  },
  'client-request-failed-again': {
    tone: 'quiet',
    apply: stand,
    tell: (about) => tellFailure(about),
  },
  'client-session-lost': {
    tone: 'trouble',
    apply: stand,
    tell: (about) => `${whoOf(about)} loses its session on ${about.server}: ${about.reason}`,
  },
  'client-dropped': {
    tone: 'trouble',
    apply: stand,
    tell: (about) => `${whoOf(about)} is dropped by ${about.server}: ${about.reason}`,
  },
  'client-reconnected': {
    tone: 'good',
    apply: stand,
    tell: (about) =>
      `${whoOf(about)} is connected to ${about.server} again after ${inSeconds(about.awayMs)}`,
  },
  'client-gives-up': {
    tone: 'trouble',
    apply: stand,
    tell: (about) => `${whoOf(about)} gives up ${about.server} after ${about.tries} tries`,
  },
  'client-closed': {
    tone: 'quiet',
    apply: stand,
    tell: (about) => `${about.client} waits for ${about.server} no longer: it was turned off`,
  },
  'client-throughput-changed': {
    tone: 'quiet',
    apply: (world, { client, bytesPerMs }) => setClient(world, client, { bytesPerMs }),
    tell: ({ client, server, bytesPerMs }) =>
      `the file copy of ${client} from ${server} ` +
      (bytesPerMs === 0 ? 'stands still' : `runs at ${(bytesPerMs / 1_000).toFixed(1)} MB/s`),
  },
}

/** 'office', or 'office (10 of 40)'. */
const whoOf = ({ client, sessions, of }: About): string =>
  sessions === of ? client : `${client} (${sessions} of ${of})`

function tellFailure(about: ClientRequestFailed): string {
  const { server, sessions, requests, reason } = about
  const count = requests === sessions ? '' : ` to ${requests} requests`
  return `${whoOf(about)} gets no answer from ${server}${count}: ${reason}`
}

function resent(resends: number): string {
  if (resends === 0) return ''
  return resends === 1 ? ', sent once again' : `, sent ${resends} times again`
}
