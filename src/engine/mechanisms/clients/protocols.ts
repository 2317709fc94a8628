/** What the protocols over TCP have in common, and in what they differ. */
import type { Run } from '../run.ts'
import { msOf } from '../run.ts'
import type { Outcome } from './request.ts'

export type Protocol = {
  /** Data is always on its way: the silence catches it at once. */
  readonly stream: boolean
  /** A new connection for each request, or one that is kept. */
  readonly connection: 'each' | 'kept'
  /** What goes with a connection that TCP gives up. */
  readonly loses: 'request' | 'connection' | 'session'
  /** How long somebody waits for the answer to a request. */
  readonly patienceMs: number
  /** From a failure to the next try; null for the next request that would be due. */
  readonly retryAfterMs: number | null
  /** How long somebody waits for a new connection. */
  readonly connectPatienceMs: number
  /** Each try in vain is a failed request, not merely a program that goes on trying. */
  readonly triesAreRequests: boolean
  readonly words: Words
}

/** Why a request was in vain. */
type Words = { readonly tcp: string; readonly patience: string; readonly reset: string }

export type TcpProtocol = 'http' | 'sql' | 'rdp' | 'smb'

export function protocolsOf({ clients }: Run): Readonly<Record<TcpProtocol, Protocol>> {
  return {
    http: {
      ...EACH_REQUEST,
      patienceMs: msOf(clients.httpPatience),
      connectPatienceMs: msOf(clients.httpPatience),
      words: { ...WORDS, patience: 'the user gives up the page' },
    },
    sql: {
      ...EACH_REQUEST,
      connection: 'kept',
      loses: 'session',
      patienceMs: msOf(clients.sqlCommandTimeout),
      connectPatienceMs: msOf(clients.sqlLoginTimeout),
      words: { ...WORDS, patience: 'time-out expired' },
    },
    rdp: {
      ...EACH_REQUEST,
      connection: 'kept',
      loses: 'connection',
      patienceMs: Number.POSITIVE_INFINITY,
      retryAfterMs: 0,
      connectPatienceMs: msOf(clients.rdpRetry),
      triesAreRequests: false,
      words: { ...WORDS, tcp: 'its TCP connection broke, and it tries to reconnect' },
    },
    smb: {
      ...EACH_REQUEST,
      stream: true,
      connection: 'kept',
      loses: 'session',
      patienceMs: msOf(clients.smbSessionTimeout),
      retryAfterMs: msOf(clients.copyRetry),
      connectPatienceMs: Number.POSITIVE_INFINITY,
      triesAreRequests: false,
      words: { ...WORDS, tcp: NETWORK_NAME, patience: NETWORK_NAME },
    },
  }
}

const NETWORK_NAME = 'the specified network name is no longer available'

const WORDS: Words = {
  tcp: 'its TCP connection broke',
  patience: 'it waited too long',
  reset: 'the VM has started anew and resets the connection',
}

const EACH_REQUEST = {
  stream: false,
  connection: 'each',
  loses: 'request',
  retryAfterMs: null,
  triesAreRequests: true,
} as const

export function reasonOf({ words }: Protocol, outcome: Outcome): string {
  return outcome.kind === 'in vain' ? words[outcome.of] : words.reset
}
